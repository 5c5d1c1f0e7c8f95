import Testing

@testable import CopModel

/// Dates as tools and spreadsheets write them.
struct FormDateTests {
    @Test(
        arguments: [
            ("2026-01-15", "2026-01-15 0"), ("2026-01-15T10:11:12", "2026-01-15 36672"),
            ("2026-01-15T10:11:12.345+01:00", "2026-01-15 36672"),
            ("2026-01-15 10:11:12", "2026-01-15 36672"), ("2026/01/15 10:11", "2026-01-15 36660"),
            ("15-1-2026", "2026-01-15 0"), ("15-01-2026 9:05", "2026-01-15 32700"),
            ("15.1.2026", "2026-01-15 0"), ("15/01/2026", "2026-01-15 0"),
            ("15-1-26", "2026-01-15 0"), ("3/4/2026", "2026-04-03 0"),
            ("15/1/2026 1:05:00 PM", "2026-01-15 47100"), ("15/1/2026 12:05 am", "2026-01-15 300"),
            ("2026/01/15 10:11:12 AM GMT+1", "2026-01-15 36672"),
            ("2026-01-15 99:99", "2026-01-15 0"),
        ])
    func isRead(text: String, expected: String) throws {
        let date = try #require(FormDate(text, order: .dayFirst))
        #expect("\(date.day) \(date.second)" == expected)
    }

    @Test(
        arguments: [
            "", "soon", "31-02-2026", "2026-13-01", "2026-01", "15 januari 2026", "46037",
            "1/2/3/2026", "2026-1-15x", "99999-1-1", "1-2-3", "٣-1-2026", "15--1-2026", "0-0-0000",
        ])
    func isNoDate(text: String) {
        #expect(FormDate(text, order: .dayFirst) == nil)
    }

    @Test func theColumnTellsWhatComesFirst() {
        func order(_ texts: String...) -> String {
            let (order, isCertain) = FormDate.order(of: texts)
            return "\(order) \(isCertain)"
        }
        #expect(order("1/2/2026", "13/2/2026") == "dayFirst true")
        #expect(order("1/2/2026", "2/13/2026") == "monthFirst true")
        #expect(order("1/2/2026") == "dayFirst false")
        #expect(order("2/2/2026", "2026-03-04", "x") == "dayFirst true")
        // Both at once: some are wrong whichever it is.
        #expect(order("13/2/2026", "2/13/2026") == "dayFirst true")
        #expect(FormDate("3/4/2026", order: .monthFirst)?.day == Day("2026-03-04"))
    }

    @Test func theLaterComesLast() throws {
        let dates = try ["2026-01-15", "2026-01-15 00:01", "2026-01-15 23:00", "2026-01-16"].map {
            try #require(FormDate($0, order: .dayFirst))
        }
        #expect(dates == dates.sorted())
        #expect(dates[0] != dates[1])
    }
}
