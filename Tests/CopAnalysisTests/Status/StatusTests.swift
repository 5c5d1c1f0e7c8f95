import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct StatusTests {
    private static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        rhythm: { sessions: 3, interval_weeks: 6 }
        agreements: { sharing: { rule: open, decided_at: 2026-02-26-visit } }
        """,
        "signals.yaml": """
        signals:
          - { id: audit, text: An audit, noticed: 2025-12-01 }
          - { id: flood, text: A flood, noticed: 2026-03-01 }
        """,
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        host: anna
        blocks: [{ title: Hello, work_form: check-in }, { title: Bye, work_form: check-in }]
        decisions: [{ text: We go on }]
        """,
        "sessions/2026-02-26-visit.yaml": "title: Visit\ndate: 2026-02-26\nstatus: planned\n",
        "sessions/2026-04-09-harvest.yaml": "title: Harvest\ndate: 2026-04-09\nstatus: planned\n",
        "actions.yaml": """
        actions:
          - { id: ring, text: Ring, who: [anna], session: 2026-01-15-start, due: 2026-02-01 }
          - { id: dig, text: Dig, agreed_on: 2026-01-20, due: 2026-01-30 }
          - { id: walk, text: Walk, agreed_on: 2026-01-20, due: 2026-01-30, done_on: 2026-01-29 }
          - { id: swim, text: Swim, agreed_on: 2026-01-20, due: 2026-01-30, dropped: Too cold }
        """,
        "diaries/anna.yaml": """
        ---
        date: 2026-01-16
        text: It rained.
        ---
        date: 2026-03-02
        text: It dried.
        """,
    ]

    private func status(on asOf: String) throws -> Status {
        Status(try workspace(Self.files), asOf: day(asOf))
    }

    private func counts(_ step: Int, on asOf: String) throws -> [String: Int] {
        let standings = try status(on: asOf).steps[step - 1].standings
        return Dictionary(uniqueKeysWithValues: standings.map { ($0.kind.rawValue, $0.count) })
    }

    @Test func hasTheTenStepsInOrder() throws {
        #expect(try status(on: "2026-02-10").steps.map(\.step) == Array(1...10))
    }

    @Test(arguments: [
        ("2026-01-01", "2026-01-15-start"), ("2026-02-25", "2026-02-26-visit"),
        ("2026-02-26", "2026-04-09-harvest"), ("2026-04-09", "2026-04-09-harvest"),
    ])
    func namesTheNextSession(asOf: String, id: String) throws {
        #expect(try status(on: asOf).nextSession?.id == id)
    }

    @Test func aSessionThatWasHeldIsNotNext() throws {
        #expect(try status(on: "2026-01-15").nextSession?.id == "2026-02-26-visit")
        #expect(try status(on: "2026-04-10").nextSession == nil)
    }

    /// Sharing was decided at the session in February, so that one was held whatever it is marked.
    @Test func namesSessionsOfWhichNothingWasNoted() throws {
        #expect(try status(on: "2026-04-10").unnoted.map(\.id) == ["2026-04-09-harvest"])
        #expect(try status(on: "2026-04-09").unnoted.isEmpty)
    }

    @Test func namesTheAgreementsThatAreOverdueOldestFirst() throws {
        #expect(try status(on: "2026-02-02").overdue.map(\.id) == ["dig", "ring"])
        #expect(try status(on: "2026-02-01").overdue.map(\.id) == ["dig"])
        #expect(try status(on: "2026-01-30").overdue.isEmpty)
    }

    @Test func whatIsLaterDoesNotCount() throws {
        #expect(try counts(2, on: "2026-02-10") == ["signals": 1])
        #expect(try counts(2, on: "2026-03-01") == ["signals": 2])
        #expect(try counts(7, on: "2026-02-10") == ["entries": 1])
        #expect(try counts(7, on: "2026-03-02") == ["entries": 2])
        #expect(try counts(6, on: "2026-02-25") == ["hosts": 1, "decisions": 1])
        #expect(try counts(6, on: "2026-02-26") == ["sharing-rule": 1, "hosts": 1, "decisions": 1])
    }

    @Test func aWorkFormCountsOnce() throws {
        #expect(
            try counts(5, on: "2026-02-10") == ["held": 1, "planned": 2, "work-forms": 1])
    }

    @Test func anAgreementIsOpenUntilItWasKept() throws {
        #expect(try counts(8, on: "2026-01-28") == ["open-actions": 3])
        #expect(try counts(8, on: "2026-01-29") == ["open-actions": 2, "done-actions": 1])
    }

    @Test func adviceStandsUnderItsStep() throws {
        let size = try status(on: "2026-02-10").steps[2]
        #expect(size.advice.contains { $0.code == .size })
        #expect(size.state == .incomplete)
    }

    @Test func whatHasNothingIsNothing() throws {
        #expect(try status(on: "2026-02-10").steps[9].state == .nothing)
    }
}
