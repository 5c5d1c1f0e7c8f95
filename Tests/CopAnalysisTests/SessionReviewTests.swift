import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct SessionReviewTests {
    private static let files = [
        "sessions/2026-01-15-start.yaml": "title: Start\ndate: 2026-01-15\nstatus: held\n",
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\nstatus: planned\n",
        "knowledge-agenda.yaml": """
        questions:
          - { id: b, text: On the day?, raised: 2026-01-15 }
          - id: a
            text: There?
            session: 2026-01-15-start
            history: [{ session: 2026-01-15-start, status: answered, answer: So }]
          - { id: c, text: Later?, raised: 2026-01-16 }
        """,
        "signals.yaml": """
        reversals:
          - { id: r, before: Why them?, after: Why us?, session: 2026-01-15-start }
          - { id: s, before: How?, after: Who?, date: 2026-02-01 }
        """,
    ]

    private func review(_ id: String, _ asOf: String) throws -> SessionReview {
        let workspace = try workspace(Self.files)
        return SessionReviews(workspace, asOf: day(asOf))
            .review(of: try #require(workspace.session(id)))
    }

    @Test func aSessionTellsTheQuestionsThatMovedThere() throws {
        let review = try review("2026-01-15-start", "2026-06-01")
        let questions = review.questions.map { event in
            switch event {
            case .raised(let course, _, _): "\(course.question.id) raised"
            case .updated(let course, let step):
                "\(course.question.id) \(step.update.status?.rawValue ?? "")"
            }
        }
        #expect(questions == ["a raised", "b raised", "a answered"])
        #expect(review.reframings.map(\.id) == ["r"])
    }

    /// The history of the whole community tells the same of that session.
    @Test func theLearningHistoryTellsTheSame() throws {
        let history = LearningHistory(of: try workspace(Self.files), asOf: day("2026-06-01"))
        let episode = try #require(history.episodes.first { $0.session?.title == "Start" })
        let review = try review("2026-01-15-start", "2026-06-01")
        #expect(episode.questions.map(\.order.2) == review.questions.map(\.order.2))
        #expect(episode.reframings.map(\.id) == review.reframings.map(\.id))
    }

    @Test(arguments: [("2026-03-04", true), ("2026-03-05", true), ("2026-03-06", false)])
    func aPlannedSessionIsAheadThroughItsDay(asOf: String, isAhead: Bool) throws {
        #expect(try review("2026-03-05-visit", asOf).isAhead == isAhead)
        #expect(try !review("2026-01-15-start", "2026-01-15").isAhead)
        #expect(try review("2026-01-15-start", "2026-01-14").isAhead)
    }

    @Test(arguments: [
        ("2026-01-14", "Start"), ("2026-01-15", "Start"), ("2026-03-04", "Start"),
        ("2026-06-01", "Start"),
    ])
    func withoutAChoiceItIsTheLastHeldOrTheNext(asOf: String, title: String) throws {
        let workspace = try workspace(Self.files)
        #expect(RunCalendar(workspace, asOf: day(asOf)).lastHeldOrNext?.title == title)
        #expect(RunCalendar(try TestSupport.workspace([:]), asOf: day(asOf)).lastHeldOrNext == nil)
    }

    @Test func ofAheadOnlyWhatWasNotCancelledCounts() throws {
        let workspace = try workspace([
            "sessions/2026-05-01-off.yaml": "title: Off\ndate: 2026-05-01\nstatus: cancelled\n",
            "sessions/2026-06-01-on.yaml": "title: On\ndate: 2026-06-01\n",
        ])
        #expect(RunCalendar(workspace, asOf: day("2026-04-01")).lastHeldOrNext?.title == "On")
    }
}
