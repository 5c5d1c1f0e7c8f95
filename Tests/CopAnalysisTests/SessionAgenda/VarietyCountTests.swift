import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// What a run has had of each way of working.
struct VarietyCountTests {
    static let session = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        blocks:
          - { title: a, grouping: plenary, appeal: reason, focus: content }
          - { title: b, grouping: plenary, appeal: reason }
          - { title: c, work_form: walk, appeal: intuition }
          - { title: break }
          - { title: d, work_form: unknown }
          - { title: e, grouping: plenary }
        """
    ]

    private func count() throws -> VarietyCount {
        let walk = form("walk", .pairs, .body, .individual)
        return VarietyCount(try workspace(Self.session).sessions, [walk])
    }

    @Test func countsBlocksAndWhatTheirFormsSay() throws {
        let count = try count()
        #expect(count.grouping.entries.map(\.count) == [3, 0, 1, 0])
        #expect(count.appeal.entries.map(\.count) == [2, 0, 0, 1])
        #expect(count.focus.entries.map(\.count) == [1, 1, 0, 0])
        #expect(count.grouping.total == 4)
    }

    @Test func theRareIsLessSaturated() throws {
        let count = try count()
        let usual = count.saturation(of: form("a", .plenary, .reason, .content))
        let rare = count.saturation(of: form("b", .smallGroups, .body, .surroundings))
        #expect(rare < usual)
    }

    @Test func namesWhatIsScarcest() throws {
        let count = try count()
        guard
            case .grouping(.smallGroups, 0, of: 4) = count.scarcity(
                of: form("a", .smallGroups, .reason, .content))
        else { return #expect(Bool(false), "small groups were never used") }
        #expect(count.scarcity(of: form("a", .plenary, .reason, .content)) == nil)
        // A quarter of the blocks is its even share.
        #expect(count.scarcity(of: form("a", .pairs, .reason, .content)) == nil)
    }

    @Test func nothingIsScarceBeforeTheFirstSession() {
        #expect(VarietyCount().scarcity(of: form("a")) == nil)
    }
}
