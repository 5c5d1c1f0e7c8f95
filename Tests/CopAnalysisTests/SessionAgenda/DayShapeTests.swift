import CopModel
import Testing

@testable import CopAnalysis

/// How the time of a session is divided by breaks and meals.
struct DayShapeTests {
    private func shape(_ from: String, _ until: String, lastStretch: Int = 45) throws -> [String] {
        let hours = SessionHours(
            try #require(ClockTime(from)), try #require(ClockTime(until)), .session)
        return DayShape(hours, lastStretch: lastStretch).parts.map { part in
            switch part {
            case .stretch(let minutes): "\(minutes)"
            case .pause(let minutes): "pause \(minutes)"
            case .meal(let meal, let minutes): "\(meal.rawValue) \(minutes)"
            }
        }
    }

    @Test(arguments: [
        ("10:00", "11:00", ["60"]),
        ("10:00", "11:40", ["100"]),
        ("09:30", "11:30", ["65", "pause 10", "45"]),
        ("09:30", "12:30", ["95", "pause 15", "70"]),
        ("13:00", "17:00", ["80", "pause 15", "70", "pause 15", "60"]),
        (
            "09:30", "16:30",
            ["95", "pause 15", "70", "lunch 60", "95", "pause 15", "70"]
        ),
        ("10:00", "14:30", ["80", "pause 10", "60", "lunch 45", "75"]),
        (
            "13:00", "21:30",
            ["100", "pause 15", "100", "pause 15", "100", "dinner 60", "65", "pause 10", "45"]
        ),
    ])
    func hasBreaksAndMeals(_ from: String, _ until: String, _ parts: [String]) throws {
        let shape = try shape(from, until)
        #expect(shape == parts)
    }

    @Test func leavesTheLastStretchItsRoom() throws {
        #expect(try shape("09:30", "11:15", lastStretch: 60) == ["35", "pause 10", "60"])
    }

    /// Of every length, from every quarter of an hour.
    @Test func takesTheWholeTimeAndNobodyWorksTooLong() throws {
        for from in stride(from: 0, to: 24 * 60 - 30, by: 15) {
            for until in (from + 30)..<(24 * 60) {
                let hours = SessionHours(
                    ClockTime(minutes: from), ClockTime(minutes: until), .session)
                var sum = 0
                for part in DayShape(hours, lastStretch: 65).parts {
                    switch part {
                    case .stretch(let minutes):
                        sum += minutes
                        guard (25...100).contains(minutes) else {
                            Issue.record("\(hours): a stretch of \(minutes)")
                            return
                        }
                    case .pause(let minutes), .meal(_, let minutes): sum += minutes
                    }
                }
                guard sum == until - from else {
                    Issue.record("\(hours): \(sum) minutes")
                    return
                }
            }
        }
    }
}
