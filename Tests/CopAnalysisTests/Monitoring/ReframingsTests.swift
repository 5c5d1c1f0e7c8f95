import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// Where people came to ask otherwise, as far as they recorded it.
struct ReframingsTests {
    private static let files = [
        "signals.yaml": """
        reversals:
          - { id: later, before: a, after: b, date: 2026-03-01, by: [ben] }
          - { id: turned, before: How do we stop them?, after: What drives them?,
              date: 2026-02-01, by: [anna, ben] }
          - { id: future, before: a, after: b, date: 2026-09-01 }
        """,
        "knowledge-agenda.yaml": """
        questions:
          - id: same-turn
            text: How do we stop them?
            raised: 2026-01-16
            history: [{ date: 2026-02-01, status: explored, rewording: What drives them all?, by: [anna] }]
          - id: reworded
            text: How?
            raised: 2026-01-16
            history:
              - { date: 2026-02-01, status: explored, rewording: Why?, by: [fay] }
              - { date: 2026-02-03, status: explored, rewording: What for?, by: [anna] }
          - id: taken-back
            text: What stands in a contract?
            raised: 2026-01-16
            history:
              - { date: 2026-02-02, status: answered, answer: a height }
              - { date: 2026-03-02, status: open, note: it did not travel }
          - id: dissolved
            text: May we?
            raised: 2026-01-16
            history: [{ date: 2026-02-20, status: dissolved, note: we may }]
        """,
        "results.yaml": """
        results:
          - { id: turn, text: The question was wrong, cycle: reframing, date: 2026-02-10 }
          - { id: own, text: Dares to ask, cycle: reframing, competence: true }
          - { id: plain, text: A card, cycle: applied, date: 2026-02-10 }
        stories:
          - { id: told, title: Told, by: anna, text: It was, cycles: [applied, reframing], date: 2026-02-15 }
          - { id: other, title: Other, by: anna, text: It is, cycles: [applied], date: 2026-02-15 }
        """,
        "domain.yaml": """
        vision:
          retellings:
            - { date: 2026-02-01, to: the group, changed: The boss left the film }
            - { date: 2026-01-01, to: the board }
        """,
        "reflections.yaml": "revisions: [{ id: v, after: One river, date: 2026-03-05 }]\n",
    ]

    private func reframings(on asOf: String = "2026-04-01") throws -> Reframings {
        let workspace = try workspace(Self.files)
        let calendar = RunCalendar(workspace, asOf: day(asOf))
        let courses = workspace.questions.compactMap { QuestionCourse($0, calendar) }
        return Reframings(workspace, courses, calendar)
    }

    @Test func areInOrderOfTimeAndUpToTheDay() throws {
        let found = try reframings()
        #expect(found.reversals.map(\.id) == ["turned", "later"])
        #expect(found.revisions.map(\.id) == ["v"])
        #expect(found.retellings.map(\.to) == ["the group"])
        #expect(try reframings(on: "2026-02-14").count == 4)
        #expect(found.count == 9)
    }

    /// A question that was put otherwise on the day of a reversal, by one of those who turned it
    /// around, is the same turn; the same day alone is not enough.
    @Test func aTurnIsNotToldTwice() throws {
        let rewordings = try reframings().rewordings
        #expect(rewordings.map(\.course.question.id) == ["reworded"])
        #expect(rewordings.first?.times == 2)
        #expect(rewordings.first?.course.wording == "What for?")
        #expect(rewordings.first?.day == day("2026-02-03"))
    }

    @Test func assumptionsGivenUpAreThoseThatWereRecorded() throws {
        let kinds = try reframings().lettingsGo.map { lettingGo in
            switch lettingGo {
            case .answer(let course, _): "answer \(course.question.id)"
            case .question(let course, _): "question \(course.question.id)"
            case .result(let result, _): "result \(result.id)"
            case .story(let story): "story \(story.id)"
            }
        }
        #expect(kinds == ["result turn", "story told", "question dissolved", "answer taken-back"])
    }
}
