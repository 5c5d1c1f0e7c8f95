import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct AgendaComparisonTests {
    private func comparison(_ then: String, _ now: String) throws -> AgendaComparison {
        AgendaComparison(
            from: try AgendaFixture.agenda(on: then), to: try AgendaFixture.agenda(on: now))
    }

    @Test func tellsWhatIsNewAndWhatIsGone() throws {
        let comparison = try comparison("2026-02-15", "2026-06-01")
        #expect(comparison.raised.map(\.id) == ["asked", "waits"])
        #expect(comparison.gone.map(\.now.id) == ["solved", "given"])
        #expect(comparison.gone.map(\.now.fate) == [.answered, .takenUp])
        #expect(comparison.stillOpen.map(\.now.id) == ["stays", "someday"])
        #expect(
            comparison.reworded.map { [$0.then.course.wording, $0.now.course.wording] } == [
                ["How deep do we dig?", "How deep in clay?"],
                ["How do we get residents along?", "What do residents need?"],
            ])
        #expect(comparison.reopened.isEmpty && comparison.movedOn.isEmpty)
    }

    @Test func tellsWhatCameBackAndWhatMovedOn() throws {
        let comparison = try comparison("2026-03-05", "2026-04-16")
        #expect(comparison.reopened.map(\.now.id) == ["solved"])
        #expect(comparison.movedOn.map(\.now.id) == ["given"])
        #expect(comparison.gone.map(\.now.id) == ["asked"])
    }

    /// Every question now is new, or in one of the other places, or as closed as it was.
    @Test func noQuestionIsToldTwice() throws {
        let comparison = try comparison("2026-03-05", "2026-06-01")
        let changes =
            comparison.gone + comparison.stillOpen + comparison.reopened + comparison.movedOn
        let ids = comparison.raised.map(\.id) + changes.map(\.now.id)
        #expect(Set(ids).count == ids.count)
        let unchanged = comparison.later.items.filter { !ids.contains($0.id) }
        #expect(unchanged.map(\.id) == ["solved"])
    }

    @Test func theSameDayHasNoChanges() throws {
        let comparison = try comparison("2026-06-01", "2026-06-01")
        #expect(comparison.raised.isEmpty && comparison.gone.isEmpty)
        #expect(comparison.reopened.isEmpty && comparison.reworded.isEmpty)
    }
}
