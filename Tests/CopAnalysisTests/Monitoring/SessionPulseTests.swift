import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// How many were there, wrote and marked, session by session.
struct SessionPulseTests {
    private static let files = [
        "people/cas.yaml": "name: Cas\nroles: [participant]\njoined: 2026-02-01\n",
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        attendance: { present: [anna, fay], absent: [ben] }
        evaluation:
          - { person: anna, score: 5, words: wide }
          - { person: ben, score: 2, words: narrow }
          - { person: fay, words: middle }
        """,
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\nstatus: held\n",
        "sessions/2026-04-16-off.yaml": "title: Off\ndate: 2026-04-16\nstatus: cancelled\n",
        "diaries/anna.yaml": """
        ---
        { date: 2026-01-10, text: before the first }
        ---
        { date: 2026-01-20, text: after the first }
        ---
        { date: 2026-03-20, session: 2026-01-15-start, text: about the first }
        """,
        "diaries/ben.yaml": "---\n{ date: 2026-05-01, text: after the last }\n",
        "diaries/fay.yaml": "---\n{ date: 2026-01-16, text: who serves the group }\n",
    ]

    private func pulses(_ files: [String: String] = files, on asOf: String = "2026-06-01") throws
        -> [SessionPulse]
    {
        let workspace = try workspace(files)
        return SessionPulse.all(in: workspace, RunCalendar(workspace, asOf: day(asOf)))
    }

    @Test func countsThoseWhoTookPartThen() throws {
        let pulses = try pulses()
        #expect(pulses.map(\.session.title) == ["Start", "Visit"])
        // Cas joined between the two; Fay facilitates and is not counted.
        #expect(pulses.map(\.expected) == [2, 3])
        #expect(pulses.map(\.present) == [1, nil])
    }

    @Test func anEntryCountsForTheSessionThatItNamesElseForTheLastOne() throws {
        #expect(try pulses().map(\.writers) == [1, 1])
        #expect(try pulses(on: "2026-04-30").map(\.writers) == [1, 0])
        var files = Self.files
        files["diaries/anna.yaml"] = "---\n{ date: 2026-03-20, text: after the visit }\n"
        #expect(try pulses(files).map(\.writers) == [0, 2])
    }

    @Test func marksDoNotHideThatPeopleDiffer() throws {
        let start = try pulses()[0]
        #expect(start.meanScore == 3.5)
        #expect(start.contrast.map(\.words) == ["narrow", "wide"])
        #expect(try pulses()[1].meanScore == nil)
        #expect(try pulses()[1].contrast.isEmpty)
    }

    /// Words without a mark stand in between; who alone spoke is not said twice.
    @Test func whoAloneSpokeIsQuotedOnce() throws {
        var files = Self.files
        files["sessions/2026-01-15-start.yaml"] =
            "title: Start\ndate: 2026-01-15\nevaluation: [{ person: anna, words: only }]\n"
        #expect(try pulses(files)[0].contrast.map(\.words) == ["only"])
    }
}
