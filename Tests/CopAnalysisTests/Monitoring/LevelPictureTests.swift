import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// What was hoped for beside what came of it, level by level.
struct LevelPictureTests {
    private static let files = [
        "domain.yaml": """
        challenges: { field: [far], organisation: [near], individual: [own] }
        yields: { individual: [a], organisation: [b, c], field: [d], initiator: [e] }
        """,
        "results.yaml": """
        results:
          - { id: old, text: Old, level: organisation, date: 2026-01-20 }
          - { id: new, text: New, level: organisation, date: 2026-02-20 }
          - { id: undated, text: Undated, level: organisation }
          - { id: later, text: Later, level: organisation, date: 2026-09-01 }
          - { id: own, text: Dares to ask, level: individual, competence: true }
          - { id: theirs, text: A memo, level: initiator, date: 2026-01-20 }
          - { id: nobodys, text: For nobody, date: 2026-01-20 }
        """,
        "embedding.yaml": """
        entries:
          - { id: a, text: a, kind: result, level: organisation, status: stopped }
          - { id: b, text: b, kind: result, level: organisation, status: embedded }
          - { id: c, text: c, kind: result, level: organisation, status: embedded, since: 2026-01-20 }
          - { id: d, text: d, kind: result, level: organisation, status: embedded, since: 2026-09-01 }
          - { id: e, text: e, kind: lever, level: organisation, status: embedded }
          - { id: f, text: f, level: organisation }
        """,
    ]

    private func levels() throws -> [LevelPicture] {
        let workspace = try workspace(Self.files)
        return LevelPicture.all(in: workspace, RunCalendar(workspace, asOf: day("2026-04-01")))
    }

    @Test func hopesStandAtTheirLevel() throws {
        let levels = try levels()
        #expect(levels.map(\.level) == [.individual, .organisation, .field, .initiator])
        #expect(levels.map(\.hopes) == [["a"], ["b", "c"], ["d"], ["e"]])
        #expect(levels.map(\.challenges) == [["own"], ["near"], ["far"], []])
    }

    /// The latest first; what a person learned to do, and what is of later, is left out.
    @Test func resultsAreTheLatestFirst() throws {
        #expect(
            try levels().map { $0.results.map(\.id) }
                == [[], ["new", "old", "undated"], [], ["theirs"]])
    }

    @Test func leversAreNoResults() throws {
        let carried = try levels()[1].carried
        #expect(carried.map(\.status) == [.embedded, .stopped, nil])
        #expect(carried.map(\.count) == [2, 1, 1])
    }
}
