import CopAnalysis
import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct CompositionReportTests {
    static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        agreements: { sharing: { rule: open } }
        composition: { background: diverse, per_organisation: one }
        """,
        "organisations.yaml": """
        organisations:
          - { id: city, name: City, sector: local-government, level: organisation }
          - { id: bank, name: Bank, sector: finance, level: field }
          - { id: state, name: State, sector: national-government, level: landscape }
        """,
        "people/anna.yaml":
            "name: Anna\norganisation: city\nstance: frontrunner\nroles: [participant]\njoined: 2026-01-15\n",
        "people/ben.yaml":
            "name: Ben\norganisation: city\nroles: [participant]\njoined: 2026-03-01\n",
        "people/cor.yaml":
            "name: Cor\nroles: [participant]\njoined: 2026-01-15\nleft: 2026-04-01\n",
        "people/dora.yaml": "name: Dora\nstatus: candidate\n",
        "people/olga.yaml": "name: Olga\norganisation: bank\nroles: [guest]\n",
        "domain.yaml": """
        stakeholders:
          - { name: The bank, organisation: bank, influence: high }
          - { name: The state, organisation: state }
          - { name: The street }
        """,
    ]

    private func text(
        _ audience: Audience = .group, _ files: [String: String] = files, language: String = "en"
    ) throws -> String {
        try ReportChecks.report(.composition, files, language: language, audience: audience)
    }

    @Test func laysChoicesBesideTheGroup() throws {
        let text = try text()
        #expect(text.contains("**2 people from 1 organisation.** About twenty learn best"))
        #expect(text.contains("| Diverse or alike | diverse | 1 sector, 0 different functions |"))
        #expect(
            text.contains(
                "| One person per organisation, or several | one person per organisation | more than one from City **(otherwise than chosen)** |"
            ))
        #expect(
            text.contains(
                "| Frontrunners or followers | *not chosen yet* | 1 frontrunner and 1 of whom it is not noted |"
            ))
        #expect(text.contains("you chose “one person per organisation”, and the group turned out"))
        #expect(
            text.contains(
                "Not chosen yet: Competitors together, or one per sector; Frontrunners or followers."
            ))
    }

    @Test func saysWhoIsMissing() throws {
        let text = try text()
        #expect(text.contains("| local government | 2 | ██████████ |"))
        #expect(text.contains("| The bank<br>*Bank* | High influence | Olga |"))
        #expect(text.contains("| The state<br>*State* |  | nobody |"))
        #expect(text.contains("whether they are at the table: The street."))
        #expect(text.contains("nobody in the group comes from: finance and national government."))
        #expect(text.contains("nobody in the group works at: niche, field and landscape."))
        #expect(text.contains("Nobody comes from The state. Whose voice"))
        #expect(text.contains("Somebody from The bank stands around the group."))
    }

    @Test func saysWhoCameAndWent() throws {
        let text = try text()
        #expect(text.contains("| 15 January 2026 | Anna and Cor |  | 2 |"))
        #expect(text.contains("| 1 April 2026 |  | Cor | 2 |"))
    }

    /// Who is not in the group yet, and whose papers lack, is told to those who facilitate it.
    @Test func namesAreForThoseWhoFacilitate() throws {
        let (group, facilitators) = (try text(), try text(.facilitators))
        #expect(group.contains("Still to be won: 1 candidate.") && !group.contains("Dora"))
        #expect(facilitators.contains("Still to be won: 1 candidate (Dora)."))
        #expect(group.contains("- 2 without a contract\n"))
        #expect(facilitators.contains("- 2 without a contract: Anna and Ben\n"))
        #expect(throws: ReportError.self) { try text(.public) }
    }

    @Test func saysThatNothingIsOutstanding() throws {
        var files = Self.files
        for id in ["anna", "ben"] {
            files["intakes/\(id).yaml"] = "question: How?\ndecision: accepted\n"
            files["contracts/\(id).yaml"] = """
                signatures: [{ by: participant, on: 2026-01-10 }, { by: initiator, on: 2026-01-12 }]
                """
        }
        #expect(try text(.group, files).contains("Everyone who takes part has an accepted intake"))
    }

    @Test(arguments: [
        (0, "Nobody takes part yet."), (11, "few views"), (12, "near enough"), (25, "near enough"),
        (26, "not everyone gets to speak"),
    ])
    func saysWhatTheSizeMeans(count: Int, words: String) throws {
        var files = ["people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n"]
        for number in 0..<count {
            files["people/p\(number).yaml"] = "name: P\(number)\nroles: [participant]\n"
        }
        #expect(try text(.group, files).contains(words))
    }

    /// A table of hundreds of organisations is no table.
    @Test func manyOrganisationsAreCounted() throws {
        var files = ["organisations.yaml": "organisations:\n"]
        for number in 0..<30 {
            files["organisations.yaml"]! += "  - { id: o\(number), name: O\(number) }\n"
            files["people/p\(number).yaml"] =
                "name: P\(number)\norganisation: o\(number)\nroles: [participant]\njoined: 2026-01-15\n"
        }
        let text = try text(.group, files)
        #expect(text.contains("*and 5 organisations more, with 5 people*"))
        #expect(text.contains("| 15 January 2026 | 30 people |  | 32 |"))
    }

    @Test(arguments: ["en", "nl"]) func hangsTogether(language: String) throws {
        for files in [[:], Self.files] {
            for audience in [Audience.facilitators, .group] {
                let text = try text(audience, files, language: language)
                ReportChecks.hangsTogether(text)
                ReportChecks.hasStraightTables(text)
                try ReportChecks.hasWords(text, language: language)
            }
        }
    }

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        let files = ReportChecks.withHostileText([
            "organisations.yaml":
                "organisations: [{ id: city, name: HOSTILE }, { id: bank, name: HOSTILE }]\n",
            "people/anna.yaml":
                "name: HOSTILE\norganisation: city\nfunction: HOSTILE\nroles: [participant]\njoined: 2026-01-15\n",
            "people/ben.yaml": "name: HOSTILE\norganisation: city\nroles: [participant]\n",
            "people/olga.yaml": "name: HOSTILE\norganisation: bank\nroles: [guest]\n",
            "people/dora.yaml": "name: HOSTILE\nstatus: candidate\n",
            "people/emil.yaml": "name: HOSTILE\nstatus: alumnus\n",
            "domain.yaml":
                "stakeholders: [{ name: HOSTILE, organisation: bank }, { name: HOSTILE }]\n",
        ])
        let text = try text(.facilitators, files, language: language)
        try ReportChecks.isHarmless(text, language: language)
        ReportChecks.hasStraightTables(text)
        if let html = try ReportChecks.html(text) { #expect(!html.contains("<script")) }
    }

    @Test func theOrderOfRecordsChangesNoByte() throws {
        let workspace = try workspace(Self.files)
        var other = workspace
        other.domain.stakeholders.reverse()
        other.people.reverse()
        other.organisations.reverse()
        other.finish()
        let texts = try [workspace, other].map { workspace in
            try makeReport(
                .composition, of: workspace, ReportOptions(asOf: day("2026-06-01")), as: .json,
                templates: .init(language: "nl")
            ).text
        }
        #expect(texts[0] == texts[1])
    }
}
