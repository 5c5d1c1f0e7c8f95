import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct SilentParticipantTests {
    private func silent(
        diary: String? = nil, anna: String = "", on asOf: String = "2026-05-01"
    ) throws -> [SilentParticipant] {
        var files = [
            "people/anna.yaml": "name: Anna\nroles: [participant]\n\(anna)\n",
            "people/ben.yaml": "name: Ben\n",
        ]
        for date in ["2026-01-15", "2026-02-26", "2026-04-09"] {
            files["sessions/\(date)-a.yaml"] = "title: A\ndate: \(date)\nstatus: held\n"
        }
        files["diaries/anna.yaml"] = diary
        let workspace = try workspace(files)
        return workspace.silentParticipants(RunCalendar(workspace, asOf: day(asOf)))
    }

    @Test func whoNeverWroteIsSilentSinceTheStart() throws {
        let found = try silent()
        #expect(found.map(\.person.id) == ["anna"])
        #expect(found.first?.sessions == 3)
        #expect(found.first?.lastEntry == nil)
    }

    @Test(arguments: [("2026-02-25", 2), ("2026-02-26", 1), ("2026-04-09", 0)])
    func countsTheSessionsSinceTheLastEntry(date: String, sessions: Int) throws {
        let found = try silent(diary: "---\ndate: \(date)\ntext: It rained.\n")
        #expect(found.map(\.sessions) == (sessions < 2 ? [] : [sessions]))
    }

    @Test func anEntryOfLaterDoesNotCount() throws {
        let diary = "---\ndate: 2026-05-02\ntext: It rained.\n"
        #expect(try silent(diary: diary).map(\.sessions) == [3])
        #expect(try silent(diary: diary, on: "2026-05-02").isEmpty)
    }

    @Test func whoJoinedAtTheLastSessionIsNot() throws {
        #expect(try silent(anna: "joined: 2026-04-09").isEmpty)
        #expect(try silent(anna: "joined: 2026-02-26").map(\.sessions) == [2])
    }

    @Test func whoLeftIsNot() throws {
        #expect(try silent(anna: "left: 2026-04-30").isEmpty)
    }
}
