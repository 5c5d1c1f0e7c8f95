import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct HandOverTests {
    private func handOver(_ history: [String]) throws -> HandOver? {
        let updates = history.map { "\n    - { \($0) }" }.joined()
        return try AgendaFixture.agenda([
            "- id: q\n  text: Why?\n  raised: 2026-01-15\n  history:\(updates)"
        ]).items[0].handOver
    }

    private static let given = "date: 2026-02-01, status: handed-over, handed_to: Institute"
    private static let taken = "date: 2026-03-01, status: taken-up, note: Two students"
    private static let answered = "date: 2026-04-01, status: answered, answer: So"
    private static let back = "date: 2026-04-01, status: open"

    @Test(arguments: [
        ([given], HandOver.Standing.waiting, false), ([given, taken], .takenUp, true),
        ([given, taken, answered], .closed, true), ([given, answered], .closed, false),
        ([given, back], .returned, false),
    ])
    func standsWhereItsUpdatesPutIt(
        history: [String], standing: HandOver.Standing, isTakenUp: Bool
    ) throws {
        let handOver = try #require(try handOver(history))
        #expect(handOver.standing == standing && handOver.isTakenUp == isTakenUp)
        #expect(handOver.to == "Institute" && handOver.since == day("2026-02-01"))
        #expect(handOver.takenUp == (isTakenUp ? day("2026-03-01") : nil))
        #expect(handOver.note == (isTakenUp ? "Two students" : nil))
    }

    @Test func aQuestionOfTheGroupWasNotHandedOver() throws {
        #expect(try handOver([Self.answered]) == nil)
    }

    @Test func takenUpWithoutAWordBeforeIsHandedOverThen() throws {
        let handOver = try #require(try handOver([Self.taken]))
        #expect(handOver.since == day("2026-03-01") && handOver.takenUp == day("2026-03-01"))
        #expect(handOver.to == nil)
    }

    @Test func ofSeveralTimesTheLastCounts() throws {
        let again = "date: 2026-05-01, status: handed-over, handed_to: College"
        let handOver = try #require(try handOver([Self.given, Self.taken, Self.back, again]))
        #expect(handOver.to == "College" && handOver.since == day("2026-05-01"))
        #expect(!handOver.isTakenUp && handOver.standing == .waiting)
    }
}
