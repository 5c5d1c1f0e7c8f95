import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct AgreementsKeptTests {
    private static let files = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        agreements: [{ text: followed as an action }]
        """,
        "sessions/2026-02-26-visit.yaml": """
        title: Visit
        date: 2026-02-26
        agreements: [{ text: in the minutes only }, { text: another }]
        """,
        "actions.yaml": """
        actions:
          - { id: kept, text: a, session: 2026-01-15-start, due: 2026-02-01, done_on: 2026-02-01 }
          - { id: undated, text: a, agreed_on: 2026-01-20, done_on: 2026-02-01 }
          - { id: late, text: a, agreed_on: 2026-01-20, due: 2026-02-01, done_on: 2026-02-02 }
          - { id: later, text: a, agreed_on: 2026-01-20, due: 2026-02-01, done_on: 2026-06-02 }
          - { id: older, text: a, agreed_on: 2026-01-20, due: 2026-01-25 }
          - { id: runs, text: a, agreed_on: 2026-01-20, due: 2026-04-01 }
          - { id: gone, text: a, agreed_on: 2026-01-20, due: 2026-02-01, dropped: No need }
          - { id: ahead, text: a, agreed_on: 2026-05-20, due: 2026-06-01 }
        """,
    ]

    private func agreements(on asOf: String) throws -> AgreementsKept {
        let workspace = try workspace(Self.files)
        return AgreementsKept(workspace, RunCalendar(workspace, asOf: day(asOf)))
    }

    @Test func eachIsCountedOnce() throws {
        let found = try agreements(on: "2026-03-01")
        #expect(found.kept == 2)
        #expect(found.keptLate == 1)
        #expect(found.overdue.map(\.id) == ["older", "later"])
        #expect(found.running == 1)
        #expect(found.dropped == 1)
        #expect(found.all == 7)
    }

    @Test func whatNobodyFollowedIsKnownToBeUnknown() throws {
        #expect(try agreements(on: "2026-02-25").unfollowed == 0)
        #expect(try agreements(on: "2026-03-01").unfollowed == 2)
    }
}
