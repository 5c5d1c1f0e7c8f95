import CopAnalysis
import CopModel
import TestSupport
import Testing

/// What managers may know, by what the group decided.
@Suite struct ManagerSummaryTests {
    private static func cop(rule: String?) -> String {
        """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        \(rule.map { "agreements: { sharing: { rule: \($0) } }" } ?? "")
        """
    }

    private static let files = [
        "people/anna.yaml": "name: Anna Visser\nroles: [participant]\norganisation: north\n",
        "people/ben.yaml":
            "name: Ben\nroles: [participant]\norganisation: north\nleft: 2026-02-01\n",
        "people/carla.yaml": "name: Carla Smit\nroles: [participant]\norganisation: smit\n",
        "organisations.yaml": """
        organisations: [{ id: north, name: North Water }, { id: smit, name: Smit and Sons }]
        """,
        "domain.yaml": """
        question: What can we know?
        vision: { see: Anna laughs, who_does_what: The fitter draws the map }
        yields: { organisation: [A zone that closes, A map like that of North Water] }
        """,
        "signals.yaml": """
        signals:
          - { id: a, text: Banks ask for it, lasting: true, noticed: 2026-01-01 }
          - { id: b, text: A newspaper wrote, noticed: 2026-01-01 }
          - { id: c, text: Later, lasting: true, noticed: 2027-01-01 }
        """,
        "intakes/anna.yaml": "question: How do I tell my board?\n",
        "diaries/anna.yaml":
            "---\ndate: 2026-01-20\ntext: tired\n---\ndate: 2027-01-20\ntext: no\n",
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        minutes: Anna spoke.
        evaluation: [{ person: anna, score: 2 }, { person: carla, words: good }]
        """,
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\n",
        "sessions/2026-03-06-off.yaml": "title: Off\ndate: 2026-03-06\nstatus: cancelled\n",
        "cases.yaml": """
        cases:
          - { id: x, title: X, done_differently: [{ text: asked, date: 2026-02-01 }] }
          - { id: y, title: Y, done_differently: [{ text: asked, date: 2026-12-01 }] }
          - { id: z, title: Z, since: 2026-12-01 }
        """,
        "actions.yaml": """
        actions:
          - { id: kept, text: t, agreed_on: 2026-01-15, done_on: 2026-02-01 }
          - { id: later, text: t, agreed_on: 2026-01-15, due: 2026-12-01, done_on: 2026-12-01 }
          - { id: overdue, text: t, agreed_on: 2026-01-15, due: 2026-02-01 }
          - { id: dropped, text: t, agreed_on: 2026-01-15, due: 2026-02-01, dropped: why }
          - { id: unknown, text: t, agreed_on: 2026-12-01 }
        """,
        "knowledge-agenda.yaml": """
        questions:
          - { id: p, text: p, raised: 2026-01-15 }
          - id: q
            text: q
            raised: 2026-01-15
            history: [{ date: 2026-02-01, status: answered }]
        """,
        "results.yaml": """
        results:
          - { id: card, text: A card on the wheel, level: organisation, visibility: public }
          - { id: rule, text: A new rule, level: field, cycle: realised, destination: By Carla }
          - { id: anna, text: What Anna found, level: field }
          - { id: few, text: For facilitators, level: field, visibility: facilitators }
          - { id: brave, text: Dares to ask, level: individual, competence: true, visibility: public }
          - { id: future, text: Not yet, date: 2026-12-01, visibility: public }
        """,
        "embedding.yaml": """
        entries:
          - { id: e1, text: t, kind: result, result: card, status: idea }
          - { id: e2, text: t, kind: result, result: card, status: embedded }
          - { id: e3, text: t, status: under-way, since: 2026-12-01 }
          - { id: e4, text: t, kind: lever, status: agreed }
        managers:
          - { organisation: north, name: Boss, involved_since: 2026-02-01 }
          - { organisation: smit, name: Boss, involved_since: 2026-12-01 }
        """,
    ]

    private func summary(rule: String?) throws -> ManagerSummary {
        let files = Self.files.merging(["cop.yaml": Self.cop(rule: rule)]) { $1 }
        return ManagerSummary(of: try workspace(files), asOf: day("2026-03-01"))
    }

    private func count(_ kind: Withheld.Kind, in summary: ManagerSummary) -> Int {
        summary.withheld.counts.first { $0.kind == kind }?.count ?? 0
    }

    @Test func anOpenGroupShowsItsResults() throws {
        let summary = try summary(rule: "open")
        #expect(summary.isOpen && summary.title == "Water")
        // What has landed, before what is worth most; what names Anna is left out.
        #expect(summary.results.map(\.text) == ["A card on the wheel", "A new rule"])
        #expect(summary.results.map(\.status) == [.embedded, nil])
        #expect(summary.results.map(\.destination) == [nil, nil])
        #expect(summary.signals == ["Banks ask for it"])
        #expect(summary.participation.byOrganisation.map(\.name) == ["North Water"])
        #expect(summary.yields.count == 2)
        // The film's other scene names nobody, and is enough.
        #expect(summary.vision == "The fitter draws the map")
        #expect(count(.results, in: summary) == 1)
        #expect(count(.competences, in: summary) == 1)
        #expect(count(.organisations, in: summary) == 0)
        // Smit and Sons, What Anna found, By Carla.
        #expect(count(.namingTexts, in: summary) == 3)
    }

    @Test(arguments: ["chatham-house", "non-disclosure", nil])
    func anyOtherGroupShowsNumbers(rule: String?) throws {
        let summary = try summary(rule: rule)
        #expect(!summary.isOpen && summary.question == "What can we know?")
        #expect(summary.results.isEmpty && summary.signals.isEmpty)
        #expect(summary.participation.byOrganisation.isEmpty)
        #expect(summary.yields == ["A zone that closes"])
        #expect(count(.results, in: summary) == 4)
        #expect(count(.competences, in: summary) == 1)
        #expect(count(.organisations, in: summary) == 2)
        #expect(count(.signals, in: summary) == 1)
        #expect(count(.namingTexts, in: summary) == 1)
    }

    @Test(arguments: ["open", nil]) func numbersAreThoseOfTheDay(rule: String?) throws {
        let summary = try summary(rule: rule)
        #expect(summary.participation.people == 2)
        #expect(summary.participation.organisations == 2)
        #expect(summary.participation.withManager == 1)
        let progress = summary.progress
        #expect(progress.sessionsHeld == 1 && progress.sessionsAhead == 1)
        #expect(progress.next == day("2026-03-05"))
        #expect(progress.cases == 2 && progress.casesWithDeed == 1)
        #expect(progress.questions == 2 && progress.questionsClosed == 1)
        #expect(progress.agreements == 4 && progress.agreementsKept == 1)
        #expect(progress.agreementsOverdue == 1)
        #expect(summary.resultCounts.map(\.count) == [1, 2])
        #expect(summary.resultCounts.map(\.level) == [.organisation, .field])
        #expect(summary.carriedThrough.map(\.status) == [.embedded, .idea])
        #expect(count(.people, in: summary) == 5)
        #expect(count(.learningQuestions, in: summary) == 1)
        #expect(count(.diaryEntries, in: summary) == 1)
        #expect(count(.minutes, in: summary) == 1)
        #expect(count(.evaluations, in: summary) == 2)
    }

    @Test func aTitleThatTellsWhoTakesPartIsLeftOut() throws {
        for (rule, title) in [("open", "North Water learns"), ("chatham-house", nil)] {
            let cop = Self.cop(rule: rule).replacing(
                "title: Water", with: "title: North Water learns")
            let files = Self.files.merging(["cop.yaml": cop]) { $1 }
            let summary = ManagerSummary(of: try workspace(files), asOf: day("2026-03-01"))
            #expect(summary.title == title)
        }
    }
}
