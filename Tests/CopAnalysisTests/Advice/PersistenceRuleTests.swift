import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct PersistenceRuleTests {
    private func said(_ question: String, asOf: Day = SoundCommunity.asOf) throws -> [String] {
        try SoundCommunity.says(
            .persistence, ["knowledge-agenda.yaml": "questions:\n  - \(question)\n"], asOf: asOf)
    }

    @Test func tellsOfAQuestionThroughThreeSessions() throws {
        #expect(
            try said("{ id: q, text: Q, session: 2026-02-26-visit }") == [
                "knowledge-agenda.yaml:2: the question 'q' stays open for 154 days, through 3 sessions"
            ])
    }

    /// Two sessions and 120 days are not many yet.
    @Test(arguments: [("2026-04-11", "2026-08-09", 0), ("2026-04-11", "2026-08-10", 1)])
    func countsDays(raised: String, asOf: String, count: Int) throws {
        let said = try said("{ id: q, text: Q, raised: \(raised) }", asOf: day(asOf))
        #expect(said.count == count)
    }

    /// The session at which it was raised is none that it lasted through.
    @Test(arguments: [("2026-04-09", 0), ("2026-04-08", 1)])
    func countsSessionsAfterIt(raised: String, count: Int) throws {
        let said = try said("{ id: q, text: Q, raised: \(raised) }", asOf: day("2026-07-02"))
        #expect(said.count == count)
    }

    @Test(arguments: ["answered", "dissolved", "handed-over", "taken-up"])
    func isSilentAboutWhatIsNoLongerOpen(status: String) throws {
        let history = "history: [{ date: 2026-07-01, status: \(status) }]"
        #expect(try said("{ id: q, text: Q, raised: 2026-01-15, \(history) }") == [])
    }

    @Test func tellsOfWhatIsExplored() throws {
        let history = "history: [{ date: 2026-07-01, status: explored }]"
        #expect(try said("{ id: q, text: Q, raised: 2026-01-15, \(history) }").count == 1)
    }

    /// As it stood on the day.
    @Test func whatIsAnsweredLaterIsOpen() throws {
        let history = "history: [{ date: 2026-07-31, status: answered }]"
        #expect(try said("{ id: q, text: Q, raised: 2026-01-15, \(history) }").count == 1)
    }

    @Test func namesTheOldestOfSeveral() throws {
        let said = try said(
            "{ id: young, text: Q, raised: 2026-03-01 }\n  - { id: old, text: Q, raised: 2026-02-01 }"
        )
        #expect(
            said == [
                "knowledge-agenda.yaml:3: 2 questions stay open, 'old' for 179 days, through 4 sessions"
            ])
    }

    @Test func isSilentAboutYoungQuestions() throws {
        #expect(try SoundCommunity.says(.persistence) == [])
    }
}
