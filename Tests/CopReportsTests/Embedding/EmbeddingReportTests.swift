import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct EmbeddingReportTests {
    static let files = [
        "organisations.yaml": """
        organisations: [{ id: city, name: City }, { id: canal, name: Canal }]
        """,
        "people/anna.yaml": "name: Anna\norganisation: city\nroles: [participant]\n",
        "people/ben.yaml": "name: Ben\norganisation: canal\nroles: [participant]\n",
        "results.yaml": """
        results:
          - { id: lost, text: A car for two, level: organisation, date: 2026-03-01 }
          - { id: mine, text: Anna speaks, competence: true }
        """,
        "embedding.yaml": """
        entries:
          - id: card
            text: A card on each valve
            kind: result
            level: organisation
            destination: manual
            organisation: city
            owner: [anna]
            status: embedded
            since: 2026-02-01
            evidence: Page 3
            notes: Read it
          - { id: list, text: A list, level: organisation, destination: policy, status: idea, since: 2026-01-01 }
          - { id: paper, text: A paper, level: field, destination: publication, status: embedded, since: 2026-02-03 }
          - { id: roster, text: A roster, level: organisation, organisation: canal, status: stopped, since: 2026-03-01, evidence: One name }
          - { id: rule, text: Ask the regulator, kind: lever, lever: rule-owners, status: idea }
        managers: [{ organisation: city, name: The head, involved_since: 2026-02-01, how: Came to look }]
        anchors: { rewards: [Paid hours], networks: [Head teachers] }
        """,
    ]

    private func text(_ files: [String: String] = files, language: String = "en") throws -> String {
        try ReportChecks.report(.embedding, files, language: language)
    }

    @Test func theLedgerIsReadByLevelAndDestination() throws {
        let text = try text()
        #expect(text.contains("| In organisations | 1 |  |  | 1 | 1 | ███░░░░░░░ 1 / 3 |"))
        #expect(text.contains("| In the field |  |  |  | 1 |  | ██████████ 1 / 1 |"))
        #expect(
            text.contains(
                "| A card on each valve | a manual<br>City | **embedded**<br>since 1 February 2026<br>Anna | Page 3<br>*Read it* |"
            ))
        // Policy comes before a manual, and what has no destination last.
        let places = try ["| A list |", "| A card", "| A roster |"].map {
            try #require(text.range(of: $0)).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func saysWhatIsMissingAndAsksOn() throws {
        let text = try text()
        #expect(text.contains("## On their way nowhere"))
        #expect(text.contains("- A car for two *(for organisations, 1 March 2026)*"))
        #expect(text.contains("“A paper” is called embedded. What shows that it goes on"))
        #expect(text.contains("“A car for two” is on its way nowhere. Where should it land"))
        #expect(text.contains("The ledger has long said the same of “A list”."))
        #expect(text.contains("“A list” has nobody's name beside it. Who sees to it?"))
        #expect(text.contains("“A roster” was stopped. What would you tell"))
        #expect(!text.contains("Anna speaks"))
    }

    @Test func leversAndManagers() throws {
        let text = try text()
        #expect(
            text.contains(
                "| Visibility with managers and boards | A manager is involved in 1 of 2 organisations. | in use |"
            ))
        #expect(
            text.contains(
                "| Owners of the rules at the table | Ask the regulator (an idea) | thought of |"))
        #expect(
            text.contains(
                "Not used yet: a fee, a covenant, several people of one organisation and researchers who check it. What"
            ))
        #expect(text.contains("| City | The head | 1 February 2026 | Came to look |"))
        #expect(text.contains("| Canal | *nobody yet* |  |  |"))
        #expect(text.contains("Without a manager involved: Canal."))
        #expect(text.contains("- **Rewards**\n  - Paid hours\n- **Networks**\n  - Head teachers\n"))
    }

    @Test(arguments: ["en", "nl"]) func hangsTogether(language: String) throws {
        for files in [[:], Self.files] {
            let text = try text(files, language: language)
            ReportChecks.hangsTogether(text)
            ReportChecks.hasStraightTables(text)
            try ReportChecks.hasWords(text, language: language)
        }
        #expect(try text([:], language: language).contains("`cop embedding add`"))
    }

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        let files = ReportChecks.withHostileText([
            "organisations.yaml": "organisations: [{ id: city, name: HOSTILE }]\n",
            "people/anna.yaml": "name: HOSTILE\norganisation: city\nroles: [participant]\n",
            "results.yaml": "results: [{ id: r, text: HOSTILE, level: field, date: 2026-01-01 }]\n",
            "embedding.yaml": """
            entries:
              - { id: a, text: HOSTILE, destination: policy, organisation: city, owner: [anna], evidence: HOSTILE, notes: HOSTILE, since: 2026-01-01 }
              - { id: b, text: HOSTILE, kind: lever, lever: fee }
              - { id: c, text: HOSTILE, organisation: city, status: stopped, evidence: HOSTILE, notes: HOSTILE }
              - { id: d, text: HOSTILE, status: embedded }
            managers: [{ organisation: city, name: HOSTILE, how: HOSTILE }]
            fee: { amount: HOSTILE }
            anchors: { rewards: [HOSTILE] }
            """,
        ])
        let text = try text(files, language: language)
        try ReportChecks.isHarmless(text, language: language)
        ReportChecks.hasStraightTables(text)
        if let html = try ReportChecks.html(text) { #expect(!html.contains("<script")) }
    }

    @Test func jsonHasTheLedger() throws {
        let data = Data(try ReportChecks.report(.embedding, Self.files, .json).utf8)
        let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let levels = try #require(json["levels"] as? [[String: Any]])
        #expect(levels.map { $0["id"] as? String } == ["organisation", "field"])
        #expect(levels.map { $0["embedded"] as? Int } == [1, 1])
    }

    @Test func theOrderOfRecordsChangesNoByte() throws {
        let workspace = try workspace(Self.files)
        var other = workspace
        other.embedding.entries.reverse()
        other.embedding.managers.reverse()
        other.results.results.reverse()
        let texts = try [workspace, other].map { workspace in
            try makeReport(
                .embedding, of: workspace, ReportOptions(asOf: day("2026-06-01")), as: .json,
                templates: .init(language: "nl")
            ).text
        }
        #expect(texts[0] == texts[1])
    }
}
