import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

@Suite struct CarryingThroughTests {
    static let files = [
        "organisations.yaml": """
        organisations:
          - { id: city, name: City }
          - { id: canal, name: Canal }
          - { id: far, name: Far }
        """,
        "people/anna.yaml": "name: Anna\norganisation: city\nroles: [participant]\n",
        "people/ben.yaml": "name: Ben\norganisation: canal\nroles: [participant]\n",
        "results.yaml": """
        results:
          - { id: lost, text: Lost, date: 2026-03-01 }
          - { id: earlier, text: Earlier, date: 2026-02-01 }
          - { id: mine, text: Mine, competence: true }
          - { id: placed, text: Placed, destination: Manual }
          - { id: carried, text: Carried }
          - { id: later, text: Later, date: 2027-01-01 }
        """,
        "embedding.yaml": """
        entries:
          - { id: thought, text: T, status: idea, since: 2026-01-01 }
          - { id: agreed, text: A, status: agreed, since: 2026-02-01, owner: [anna] }
          - { id: given-up, text: G, status: stopped, since: 2025-10-01 }
          - { id: bare, text: B, status: embedded, since: 2026-02-02 }
          - { id: shown, text: S, status: embedded, since: 2026-02-01, evidence: Page 3 }
          - { id: going, text: O, status: under-way, owner: [ben], result: carried, destination: policy }
          - { id: rule, text: R, kind: lever, lever: rule-owners, status: idea, owner: [ben] }
          - { id: science, text: C, kind: lever, lever: research, status: stopped }
          - { id: later, text: L, status: embedded, since: 2026-12-01 }
        managers:
          - { organisation: city, name: Head, involved_since: 2026-02-01 }
          - { organisation: city, name: Boss, involved_since: 2026-01-01 }
          - { organisation: far, name: Nobody's }
          - { organisation: canal, name: Later, involved_since: 2026-12-01 }
        """,
    ]

    private func carrying(
        _ changes: [String: String] = [:], asOf: String = "2026-06-01"
    ) throws -> CarryingThrough {
        CarryingThrough(
            try workspace(Self.files.merging(changes) { $1 }), asOf: day(asOf))
    }

    @Test func theFurthestComesFirstAndLeversAreApart() throws {
        let found = try carrying()
        #expect(
            found.results.map(\.id) == ["shown", "bare", "going", "agreed", "thought", "given-up"])
        #expect(found.stopped.map(\.id) == ["given-up", "science"])
    }

    @Test func findsWhatIsMissing() throws {
        let found = try carrying()
        #expect(found.withoutDestination.map(\.id) == ["earlier", "lost"])
        #expect(found.withoutEvidence.map(\.id) == ["bare"])
        #expect(found.withoutOwner.map(\.id) == ["thought"])
    }

    /// 2026-01-01 and 2026-02-01 are 151 and 120 days before 1 June.
    @Test func waitsForMoreThanFourMonths() throws {
        #expect(try carrying().waiting.map(\.id) == ["thought"])
        #expect(try carrying(asOf: "2026-06-02").waiting.map(\.id) == ["thought", "agreed"])
    }

    @Test func knowsTheManagersOfThoseWhoTakePart() throws {
        let organisations = try carrying().organisations
        #expect(organisations.map(\.organisation) == ["canal", "city"])
        #expect(organisations[0].managers.isEmpty)
        #expect(organisations[1].managers.map(\.manager) == ["Boss", "Head"])
    }

    private func states(_ found: CarryingThrough) -> [String: LeverUse.State] {
        Dictionary(uniqueKeysWithValues: found.levers.map { ($0.lever.rawValue, $0.state) })
    }

    @Test func leversAreUsedThoughtOfGivenUpOrNot() throws {
        let found = try carrying()
        #expect(
            states(found) == [
                "visibility": .used, "fee": .unused, "covenant": .unused,
                "several-people": .unused, "rule-owners": .considered, "research": .stopped,
            ])
        #expect(found.levers[0].trace == .managers(1, of: 2))
    }

    @Test func whatStandsElsewhereShowsThatALeverIsUsed() throws {
        let more = """

            fee: { amount: 900 euros, agreed_on: 2026-01-01 }
            covenant: { text: We call, signed_on: 2026-05-01, parties: [city, canal] }
            """
        let changes = [
            "embedding.yaml": Self.files["embedding.yaml"]! + more,
            "people/olga.yaml": "name: Olga\norganisation: city\nroles: [participant]\n",
        ]
        let found = try carrying(changes)
        #expect(
            states(found).filter { $0.value == .used }.keys.sorted() == [
                "covenant", "fee", "several-people", "visibility",
            ])
        #expect(
            found.levers.compactMap(\.trace) == [
                .managers(1, of: 2), .fee("900 euros"), .covenant(parties: 2, day("2026-05-01")),
                .severalPeople(["city"]),
            ])
        // Not before they were agreed on.
        let before = try carrying(changes, asOf: "2025-12-31")
        #expect(states(before)["fee"] == .unused && states(before)["covenant"] == .unused)
    }

    @Test(arguments: [
        ("idea", LeverUse.State.considered), ("agreed", .used), ("under-way", .used),
        ("embedded", .used), ("stopped", .stopped),
    ])
    func theStatusOfALeverTells(status: String, state: LeverUse.State) throws {
        let found = try carrying([
            "embedding.yaml":
                "entries: [{ id: x, text: X, kind: lever, lever: fee, status: \(status) }]\n"
        ])
        #expect(states(found)["fee"] == state)
    }

    @Test func anEmptyLedgerHasUnusedLeversOnly() throws {
        let found = CarryingThrough(try workspace([:]), asOf: day("2026-06-01"))
        #expect(found.levers.count == 6 && found.levers.allSatisfy { $0.state == .unused })
        #expect(found.results.isEmpty && found.organisations.isEmpty && found.waiting.isEmpty)
    }
}
