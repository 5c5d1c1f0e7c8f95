import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct RunProgressTests {
    private func progress(
        on asOf: String, rhythm: String = "rhythm: { sessions: 12, interval_weeks: 6 }",
        sessions: [String: String] = [:]
    ) throws -> RunProgress {
        var files = ["cop.yaml": "format: 1\ntitle: W\nlanguage: en\nstart: 2026-01-15\n\(rhythm)"]
        for (date, status) in sessions {
            files["sessions/\(date)-a.yaml"] = "title: A\ndate: \(date)\nstatus: \(status)\n"
        }
        let workspace = try workspace(files)
        return RunProgress(workspace, RunCalendar(workspace, asOf: day(asOf)))
    }

    /// Eleven times six weeks after the start is 2027-04-22, 462 days on.
    @Test func followsFromTheRhythm() throws {
        let progress = try progress(on: "2026-09-03")
        #expect(progress.end == day("2027-04-22"))
        #expect(progress.sessions == 12)
        #expect(progress.held == 0)
        #expect(progress.share == 231.0 / 462)
        #expect(progress.isHalfWay)
        #expect(progress.daysToGo == 231)
    }

    @Test func isNotHalfWayTheDayBefore() throws {
        #expect(try !progress(on: "2026-09-02").isHalfWay)
    }

    @Test(arguments: [("2027-02-03", false), ("2027-02-04", true)])
    func nearsItsEndInItsLastSixth(date: String, isNear: Bool) throws {
        #expect(try progress(on: date).isNearItsEnd == isNear)
    }

    @Test func aSessionPlannedLaterMovesTheEnd() throws {
        let progress = try progress(
            on: "2026-03-01", sessions: ["2026-02-01": "held", "2027-06-01": "planned"])
        #expect(progress.end == day("2027-06-01"))
        #expect(progress.held == 1)
    }

    @Test func aCancelledSessionDoesNot() throws {
        let progress = try progress(
            on: "2026-03-01", rhythm: "",
            sessions: ["2026-02-01": "held", "2026-04-01": "planned", "2026-06-01": "cancelled"])
        #expect(progress.end == day("2026-04-01"))
        #expect(progress.sessions == 2)
        #expect(progress.daysToGo == 31)
    }

    @Test func withoutAPlanNothingIsKnown() throws {
        let progress = try progress(on: "2026-03-01", rhythm: "")
        #expect(progress.share == nil)
        #expect(!progress.isHalfWay)
        #expect(progress.daysToGo == nil)
    }

    /// Sessions that are added one by one: the latest is not the last. Half a year is 182 days.
    @Test(arguments: [("2026-07-15", false), ("2026-07-16", true)])
    func withoutARhythmItTakesAYear(date: String, isHalfWay: Bool) throws {
        let progress = try progress(
            on: date, rhythm: "", sessions: ["2026-01-15": "held", "2026-07-10": "held"])
        #expect(progress.isHalfWay == isHalfWay)
        #expect(!progress.isNearItsEnd)
        #expect(progress.plannedDays == nil)
    }

    @Test func pastItsEndThereIsNothingToGo() throws {
        #expect(try progress(on: "2030-01-01").daysToGo == 0)
        #expect(try progress(on: "2030-01-01").share == 1)
        #expect(try progress(on: "2020-01-01").share == 0)
    }
}
