import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct NetworkChangeTests {
    private static let relations = """
        relations:
          - { from: anna, to: ben, kind: knows, mutual: true, strength: 2, until: 2026-02-28 }
          - { from: anna, to: ben, kind: knows, mutual: true, strength: 4, since: 2026-03-01 }
          - { from: anna, to: fay, kind: advises, since: 2026-02-01 }
          - { from: ben, to: fay, kind: advises, until: 2026-02-10 }
          - { from: olga, to: fay, kind: advises, since: 2026-09-01 }
        coalitions:
          - { id: owls, name: Owls, members: [anna, ben], since: 2026-02-15 }
          - { id: moles, name: Moles, members: [anna, ben], until: 2026-02-15 }

        """

    private func changes(_ surveys: String = "", on asOf: String = "2026-04-01") throws
        -> [NetworkChange]
    {
        let workspace = try workspace(["network.yaml": Self.relations + surveys])
        return NetworkChange.all(in: workspace, RunCalendar(workspace, asOf: day(asOf)))
    }

    @Test func countsPairsSinceTheStart() throws {
        let changes = try changes()
        #expect(changes.map(\.since) == [day("2026-01-15")])
        let change = try #require(changes.first)
        #expect(change.count(.new) == 1 && change.count(.ended) == 1)
        #expect(change.count(.stronger) == 1 && change.count(.weaker) == 0)
        #expect(change.pairsThen == 2 && change.pairsNow == 2)
        #expect(change.founded.map(\.id) == ["owls"] && change.ended.map(\.id) == ["moles"])
    }

    @Test func theSurveyBeforeTheLastIsABeginningToo() throws {
        let surveys =
            "surveys: [{ date: 2026-02-20 }, { date: 2026-03-20 }, { date: 2026-08-01 }]\n"
        let changes = try changes(surveys)
        #expect(changes.map(\.since) == [day("2026-01-15"), day("2026-02-20")])
        #expect(changes[1].count(.new) == 0 && changes[1].count(.stronger) == 1)
        #expect(changes[1].founded.isEmpty)
    }

    /// One survey has none before it, and where nothing happened before the first there is nothing
    /// more to tell.
    @Test func nothingIsToldTwice() throws {
        #expect(try changes("surveys: [{ date: 2026-02-20 }]\n").count == 1)
        #expect(try changes("surveys: [{ date: 2026-01-20 }, { date: 2026-03-20 }]\n").count == 1)
    }

    @Test func withoutTiesThereIsNoChange() throws {
        let workspace = try workspace([:])
        #expect(
            NetworkChange.all(in: workspace, RunCalendar(workspace, asOf: day("2026-04-01")))
                .isEmpty)
    }
}
