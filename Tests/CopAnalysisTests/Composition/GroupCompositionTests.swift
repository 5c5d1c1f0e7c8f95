import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

@Suite struct GroupCompositionTests {
    static let files = [
        "organisations.yaml": """
        organisations:
          - { id: city, name: City, sector: government, level: organisation }
          - { id: state, name: State, sector: government, level: field }
          - { id: canal, name: Canal, sector: water, level: organisation }
          - { id: bank, name: Bank, sector: finance }
          - { id: guides, name: Guides, sector: advice }
        """,
        "people/anna.yaml": """
        name: Anna
        organisation: city
        function: engineer
        stance: frontrunner
        roles: [participant]
        joined: 2026-01-15
        """,
        "people/ben.yaml": """
        name: Ben
        organisation: city
        function: planner
        stance: follower
        roles: [participant]
        joined: 2026-03-01
        """,
        "people/cor.yaml": """
        name: Cor
        organisation: canal
        roles: [participant]
        left: 2026-04-01
        """,
        "people/dora.yaml": "name: Dora\norganisation: state\nstatus: candidate\n",
        "people/emil.yaml": "name: Emil\nstatus: prospect\n",
        "people/finn.yaml": "name: Finn\nstatus: alumnus\n",
        "people/fay.yaml": "name: Fay\norganisation: guides\n",
        "people/olga.yaml": "name: Olga\norganisation: bank\nroles: [guest]\n",
        "domain.yaml": """
        stakeholders:
          - { name: The city, organisation: city, influence: low }
          - { name: The state, organisation: state, influence: high }
          - { name: The bank, organisation: bank, influence: none }
          - { name: The street }
        """,
        "system.yaml": """
        actors:
          - { id: a, name: Banks, organisation: bank }
          - { id: b, name: Canal people, organisation: canal }
          - { id: c, name: the street }
          - { id: d, name: Weather }
        """,
    ]

    private func group(
        _ changes: [String: String] = [:], asOf: String = "2026-06-01"
    ) throws -> GroupComposition {
        GroupComposition(try workspace(Self.files.merging(changes) { $1 }), asOf: day(asOf))
    }

    @Test func countsWhereTheyComeFrom() throws {
        let found = try group()
        #expect(found.participants.map(\.id) == ["anna", "ben"])
        #expect(found.sectors.map(\.key) == ["government"])
        #expect(found.organisations.map(\.people) == [2])
        let march = try group(asOf: "2026-03-15")
        #expect(march.organisations.map(\.key) == ["city", "canal"])
        #expect(march.sectors.map(\.people) == [2, 1])
        let unknown = try group(["people/gus.yaml": "name: Gus\nroles: [participant]\n"])
        #expect(unknown.sectors.map(\.key) == ["government", nil])
        #expect(unknown.levels.map(\.key) == [.organisation, nil])
    }

    @Test func findsTheMissingParties() throws {
        let found = try group()
        #expect(
            found.parties.map(\.name) == [
                "The state", "Canal people", "The street", "Weather", "The city", "The bank",
            ])
        #expect(
            found.parties.map(\.presence) == [
                .nobody, .nobody, .unknown, .unknown, .takesPart, .around(["olga"]),
            ])
        #expect(found.emptySectors == ["finance", "water"])
        #expect(found.emptyLevels == [.niche, .field, .landscape])
        #expect(found.candidates.map(\.id) == ["dora"] && found.prospects.map(\.id) == ["emil"])
    }

    @Test func knowsWhoCameAndWent() throws {
        let turnover = try group().turnover
        #expect(turnover.fromTheStart == 1)
        #expect(
            turnover.days.map(\.day) == [
                day("2026-01-15"), day("2026-03-01"), day("2026-04-01"),
            ])
        #expect(turnover.days.map(\.size) == [2, 3, 2])
        #expect(turnover.days[2].left.map(\.id) == ["cor"])
        #expect(turnover.leftUndated.map(\.id) == ["finn"])
        #expect(try group(asOf: "2026-02-01").turnover.days.map(\.size) == [2])
        let held = ["sessions/2026-02-01-a.yaml", "sessions/2026-03-05-b.yaml"].map {
            ($0, "title: T\ndate: \($0.dropFirst(9).prefix(10))\nstatus: held\n")
        }
        #expect(try group(Dictionary(uniqueKeysWithValues: held)).sizes == [2, 3])
    }

    @Test func knowsWhatIsStillToBePutOnPaper() throws {
        let found = try group([
            "intakes/anna.yaml": "decision: accepted\n",
            "contracts/anna.yaml": "signatures: [{ by: participant, on: 2026-01-10 }]\n",
        ])
        #expect(found.intakes.without.map(\.id) == ["ben"])
        #expect(found.intakes.withoutQuestion.map(\.person.id) == ["anna"])
        #expect(found.contracts.without.map(\.id) == ["ben"])
        #expect(found.contracts.unsigned.map(\.sides) == [[.initiator]])
    }

    private func choices(_ composition: String, _ changes: [String: String] = [:]) throws
        -> CompositionChoices
    {
        let cop = """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            composition: { \(composition) }
            """
        return try group(["cop.yaml": cop].merging(changes) { $1 }).choices
    }

    /// Anna and Ben, both of the city: one sector, two functions, one ahead and one behind.
    @Test func laysTheChoicesBesideTheGroup() throws {
        let alone = ["people/ben.yaml": "name: Ben\n"]
        let rival = ["people/ben.yaml": "name: Ben\norganisation: state\nroles: [participant]\n"]
        let same = [
            "people/ben.yaml":
                "name: Ben\norganisation: city\nfunction: engineer\nroles: [participant]\n"
        ]
        let water = ["people/ben.yaml": "name: Ben\norganisation: canal\nroles: [participant]\n"]
        let cases: [(String, [String: String], Bool)] = [
            ("background: diverse", [:], false), ("background: diverse", same, true),
            ("background: alike", [:], false), ("background: alike", water, true),
            ("competition: competitors", [:], false), ("competition: competitors", water, true),
            ("competition: one-per-sector", [:], false),
            ("competition: one-per-sector", rival, true),
            ("per_organisation: one", [:], true), ("per_organisation: one", water, false),
            ("per_organisation: several", [:], false), ("per_organisation: several", water, true),
            ("per_organisation: several", alone, false),
            ("stance: frontrunners", [:], true), ("stance: frontrunners", alone, false),
            ("stance: followers", [:], true), ("stance: mixed", [:], false),
            ("stance: mixed", alone, true), ("stance: mixed", water, false), ("", same, false),
        ]
        for (composition, changes, differs) in cases {
            let found = try choices(composition, changes)
            let all = [
                found.background.differs, found.competition.differs,
                found.perOrganisation.differs, found.stance.differs,
            ]
            #expect(all.contains(true) == differs, "\(composition) \(changes)")
        }
        #expect(try choices("").several == ["city"])
        #expect(try choices("", rival).sharedSectors.map(\.organisations.count) == [2])
    }
}
