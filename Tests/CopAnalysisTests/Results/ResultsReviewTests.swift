import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

@Suite struct ResultsReviewTests {
    static let results = """
        results:
          - { id: tip, text: T, cycle: immediate, level: individual, date: 2026-02-01, destination: Here, evidence: Seen }
          - { id: rule, text: R, cycle: applied, level: field, date: 2026-03-01 }
          - { id: mine, text: M, cycle: realised, date: 2026-02-01, competence: true }
          - { id: later, text: L, date: 2026-12-01 }
          - { id: met, text: S, session: 2026-02-15-visit, evidence: Seen, destination: There }
        stories:
          - { id: due, title: D, by: anna, text: x, look_back: 2026-04-01, aspired: More, date: 2026-02-02 }
          - { id: older, title: O, by: anna, text: x, look_back: 2026-03-01 }
          - { id: done, title: N, by: ben, text: x, look_back: 2026-04-01, looked_back: It was, date: 2026-02-01 }
          - { id: ahead, title: A, by: ben, text: x, look_back: 2026-12-01 }
          - { id: undated, title: U, by: ben, text: x, aspired: More }
          - { id: plain, title: P, by: ben, text: x }
          - { id: later, title: L, by: ben, text: x, date: 2026-12-01, look_back: 2026-05-01 }
        publications:
          - { id: film, title: F, date: 2026-04-01, audience: field }
          - { id: tile, title: T, date: 2026-03-01, audience: managers }
          - { id: book, title: B, audience: public }
          - { id: later, title: L, date: 2026-12-01, audience: newcomers }
        """
    static let files = [
        "results.yaml": results,
        "sessions/2026-02-15-visit.yaml": "title: Visit\ndate: 2026-02-15\nstatus: held\n",
    ]

    private func review(
        _ changes: [String: String] = [:], asOf: String = "2026-06-01"
    ) throws -> ResultsReview {
        ResultsReview(try workspace(Self.files.merging(changes) { $1 }), asOf: day(asOf))
    }

    @Test func theLatestComesFirstAndCompetencesAreApart() throws {
        let found = try review()
        #expect(found.results.map(\.id) == ["rule", "met", "tip"])
        #expect(found.competences.map(\.id) == ["mine"])
        #expect(try review(asOf: "2026-01-31").competences.isEmpty)
    }

    @Test func findsWhatIsMissing() throws {
        let found = try review()
        #expect(found.withoutEvidence.map(\.id) == ["rule"])
        #expect(found.withoutDestination.map(\.id) == ["rule"])
        let ledger = [
            "embedding.yaml": "entries: [{ id: e, text: E, result: rule, destination: manual }]"
        ]
        #expect(try review(ledger).withoutDestination.isEmpty)
    }

    @Test func hopesAreLookedBackOnWhenTheirDayHasCome() throws {
        let found = try review()
        #expect(found.due.map(\.story.id) == ["older", "due"])
        #expect(found.ahead.map(\.story.id) == ["ahead"])
        let standing = Dictionary(
            uniqueKeysWithValues: found.stories.map { ($0.story.id, $0.lookBack) })
        #expect(
            standing == [
                "due": .due(day("2026-04-01")), "older": .due(day("2026-03-01")),
                "done": .done("It was"), "ahead": .ahead(day("2026-12-01")),
                "undated": .undated, "plain": .nothing,
            ])
        // Before its day nobody knew yet what would be found.
        let before = try review(asOf: "2026-03-31")
        #expect(before.due.map(\.story.id) == ["older"])
        #expect(
            before.stories.first { $0.story.id == "done" }?.lookBack == .ahead(day("2026-04-01")))
    }

    @Test func storiesAreInTheOrderInWhichTheyWereTold() throws {
        #expect(
            try review().stories.map(\.story.id) == [
                "done", "due", "ahead", "older", "plain", "undated",
            ])
    }

    @Test func whoHeardOfItAndWhoDidNot() throws {
        let found = try review()
        #expect(found.publications.map(\.id) == ["tile", "film", "book"])
        #expect(found.notReached == [.newcomers])
        let withCommissioner = try review([
            "people/olga.yaml": "name: Olga\nroles: [commissioner]\n"
        ])
        #expect(withCommissioner.notReached == [.commissioner, .newcomers])
    }
}
