import CopModel
import Testing

/// Days of the Gregorian calendar, by our own arithmetic.
struct DayTests {
    /// Days whose number is known from elsewhere (ISO 8601, Unix time, history).
    @Test(
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-01-01", 10_957),
            ("2000-02-29", 11_016), ("2026-01-15", 20_468), ("1600-01-01", -135_140),
            ("2400-12-31", 157_419), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func knownDays(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
    }

    /// Every day from 1600 to 2400, one after the other, as a calendar on the wall counts them.
    @Test func roundTripOverEightCenturies() throws {
        var day = try #require(Day(year: 1600, month: 1, day: 1))
        for year in 1600...2400 {
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (index, length) in lengths.enumerated() {
                for number in 1...length {
                    let parts = day.components
                    guard parts == (year, index + 1, number),
                        Day(day.description) == day
                    else {
                        Issue.record("\(year)-\(index + 1)-\(number) became \(day)")
                        return
                    }
                    day = day.adding(days: 1)
                }
                #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
            }
        }
        #expect(day == Day("2401-01-01"))
    }

    @Test(
        arguments: [
            "2026-02-30", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10",
            "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01", "2026-1-5", "26-01-15",
            "2026/01/15", "15-01-2026", "2026-01-15T10:00", "+026-01-15", "2026-01-1x",
            "٢٠٢٦-٠١-١٥", " 2026-01-15", "",
        ])
    func impossibleDays(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func leapDaysExist() {
        for text in ["2024-02-29", "2000-02-29", "2400-02-29", "1600-02-29"] {
            #expect(Day(text) != nil, "\(text)")
        }
    }

    @Test func arithmeticCrossesMonthsAndYears() throws {
        let start = try #require(Day("2025-12-31"))
        #expect(start.adding(days: 1) == Day("2026-01-01"))
        #expect(start.adding(days: -365) == Day("2024-12-31"))
        #expect(start.days(until: try #require(Day("2026-03-01"))) == 60)
        #expect(try #require(Day("2026-03-01")).days(until: start) == -60)
        #expect(start < start.adding(days: 1))
    }
}
