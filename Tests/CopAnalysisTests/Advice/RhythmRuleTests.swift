import TestSupport
import Testing

@testable import CopAnalysis

struct RhythmRuleTests {
    /// The community with the next session on another day.
    private func said(next date: String) throws -> [String] {
        let path = SoundCommunity.path(of: "2026-08-13")
        return try SoundCommunity.says(
            .rhythm,
            [
                path: nil,
                SoundCommunity.path(of: date): try SoundCommunity.file(path, ["2026-08-13": date]),
            ])
    }

    /// The last one was on 2 July 2026; four weeks later is as good as nine.
    @Test(arguments: ["2026-07-31", "2026-09-03"])
    func isSilentAboutFourToNineWeeks(date: String) throws {
        #expect(try said(next: date) == [])
    }

    @Test func tellsOfALongGap() throws {
        #expect(
            try said(next: "2026-09-04") == [
                "\(SoundCommunity.path(of: "2026-09-04")):1: 'Visit 6' comes 9 weeks after the session before"
            ])
    }

    @Test func tellsOfAShortGap() throws {
        var files: [String: String?] = [:]
        let path = SoundCommunity.path(of: "2026-07-02")
        files[path] = .some(nil)
        let date = "2026-06-17"
        files[SoundCommunity.path(of: date)] = try SoundCommunity.file(path, ["2026-07-02": date])
        files["reflections.yaml"] = .some(nil)
        let said = try SoundCommunity.says(.rhythm, files)
        #expect(
            said == [
                "\(SoundCommunity.path(of: date)):1: 'Visit 5' comes 3 weeks after the session before"
            ])
    }

    /// Sessions whose day has passed and of which nothing was noted yet leave no gap.
    @Test func countsSessionsOfWhichNothingWasNoted() throws {
        let workspace = try workspace([
            "sessions/2026-01-15-a.yaml": "title: A\ndate: 2026-01-15\nstatus: held\n",
            "sessions/2026-02-26-b.yaml": "title: B\ndate: 2026-02-26\nstatus: planned\n",
            "sessions/2026-04-09-c.yaml": "title: C\ndate: 2026-04-09\nstatus: planned\n",
            "sessions/2026-07-30-d.yaml": "title: D\ndate: 2026-07-30\nstatus: planned\n",
        ])
        let gaps = workspace.advice(asOf: day("2026-04-01")).filter {
            $0.code == .rhythm && $0.headline.contains("after the session before")
        }
        #expect(gaps.map(\.headline) == ["'D' comes 16 weeks after the session before"])
    }

    /// The gaps before the last are over.
    @Test func isSilentAboutOldGaps() throws {
        let path = SoundCommunity.path(of: "2026-02-26")
        #expect(
            try SoundCommunity.says(
                .rhythm,
                [path: nil, "reflections.yaml": nil, "cases.yaml": nil, "patterns/bench.yaml": nil])
                == [])
    }

    /// Six weeks apart from 15 January 2026: ten take a year, fourteen a year and a half.
    @Test(arguments: [(9, 48, 1), (10, 54, 0), (14, 78, 0), (15, 84, 1)])
    func tellsOfARunThatIsShortOrLong(sessions: Int, weeks: Int, count: Int) throws {
        let said = try SoundCommunity.says(
            .rhythm, in: "cop.yaml", ["sessions: 10": "sessions: \(sessions)"])
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == [
                    "cop.yaml:5: the run takes \(weeks) weeks from the start to the last session, where 12 to 18 months work best"
                ])
        }
    }

    @Test func isSilentAboutSixWeeks() throws { #expect(try SoundCommunity.says(.rhythm) == []) }
}
