import CopModel
import TestSupport

@testable import CopAnalysis

/// Small agendas laid along four sessions; the last of them was cancelled.
enum AgendaFixture {
    static let sessions = [
        "sessions/2026-01-15-start.yaml": "title: Start\ndate: 2026-01-15\nstatus: held\n",
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\nstatus: held\n",
        "sessions/2026-04-16-works.yaml": "title: Works\ndate: 2026-04-16\nstatus: held\n",
        "sessions/2026-05-28-off.yaml": "title: Off\ndate: 2026-05-28\nstatus: cancelled\n",
    ]

    static let questions = [
        """
        - id: stays
          text: How do we get residents along?
          session: 2026-01-15-start
          level: field
          history:
            - { session: 2026-01-15-start, status: open, note: Eleven notes on the wall }
            - { session: 2026-03-05-visit, status: explored, rewording: What do residents need? }
            - { session: 2026-04-16-works, status: open, note: Nobody knows }
        """,
        """
        - id: solved
          text: How deep do we dig?
          session: 2026-01-15-start
          level: individual
          history:
            - { session: 2026-03-05-visit, status: answered, answer: By digging }
            - { session: 2026-04-16-works, status: open, note: It was clay }
            - { date: 2026-05-01, status: answered, answer: A metre, rewording: How deep in clay? }
        """,
        """
        - id: asked
          text: May we dig?
          session: 2026-03-05-visit
          follows: solved
          history: [{ session: 2026-04-16-works, status: dissolved }]
        """,
        """
        - id: given
          text: What lives in the clay?
          raised: 2026-02-01
          follows: asked
          level: field
          history:
            - { session: 2026-03-05-visit, status: handed-over, handed_to: Soil Institute }
            - { session: 2026-04-16-works, status: taken-up, note: A student }
        """,
        """
        - id: waits
          text: Who pays?
          raised: 2026-05-02
          follows: solved
          history: [{ date: 2026-05-03, status: handed-over }]
        """,
        """
        - id: someday
          text: Why?
          history: [{ status: explored }]
        """,
    ]

    static func workspace(
        _ questions: [String] = questions, sessions: [String: String] = sessions
    ) throws -> Workspace {
        let lines = questions.flatMap { $0.split(separator: "\n") }.map { "  \($0)\n" }
        return try TestSupport.workspace(
            sessions.merging(["knowledge-agenda.yaml": "questions:\n\(lines.joined())"]) { $1 })
    }

    static func agenda(
        _ questions: [String] = questions, on asOf: String = "2026-06-01"
    ) throws -> QuestionAgenda {
        QuestionAgenda(try workspace(questions), asOf: day(asOf))
    }

    /// A question that follows another, raised on a day of 2026.
    static func question(_ id: String, follows: String? = nil, on date: String) -> String {
        "- { id: \(id), text: Why \(id)?, raised: 2026-\(date)"
            + (follows.map { ", follows: \($0)" } ?? "") + " }"
    }
}
