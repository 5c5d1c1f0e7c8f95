import CopAnalysis
import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct ResultsReportTests {
    static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        agreements: { sharing: { rule: open } }
        """,
        "organisations.yaml": "organisations: [{ id: city, name: City }]\n",
        "results.yaml": """
        results:
          - id: card
            text: A card on each valve
            form: instrument
            level: organisation
            cycle: applied
            date: 2026-03-01
            by: [anna, ben]
            organisation: city
            destination: The manual
            evidence: Page 3
            visibility: public
          - { id: car, text: A car for two, level: organisation, cycle: potential, visibility: public }
          - { id: loose, text: Something, form: other, visibility: public }
          - { id: voice, text: Anna speaks up, level: individual, cycle: realised, competence: true }
        stories:
          - id: bucket
            title: A bucket of meters
            by: anna
            text: It was full of sand.
            cycles: [potential, applied, potential]
            date: 2026-03-02
            aspired: Clean water
            look_back: 2026-05-01
            results: [card, voice]
            visibility: public
          - id: night
            title: A night
            by: ben
            text: It was dark.
            cycles: [reframing]
            look_back: 2026-04-01
            looked_back: It still is.
            visibility: public
          - { id: later, title: Later, by: ben, text: Soon., look_back: 2026-12-01, aspired: Light, visibility: public }
          - { id: open, title: Open, by: ben, text: Well., aspired: More, visibility: public }
        publications:
          - { id: film, title: Nine, kind: film, date: 2026-04-01, audience: field, by: [anna], place: On a wall, checked_with: Ben }
          - { id: book, title: Book, audience: managers }
        """,
    ]

    private func text(
        _ audience: Audience = .group, _ files: [String: String] = files, language: String = "en"
    ) throws -> String {
        try ReportChecks.report(.results, files, language: language, audience: audience)
    }

    @Test func resultsAreCountedByCycleAndLevel() throws {
        let text = try text()
        #expect(
            text.contains(
                "| **Applied** | somebody did something differently with it |  | 1 |  |  |  | 1 |"))
        #expect(
            text.contains(
                "| **Potential** | ready for the day when somebody needs it |  | 1 |  |  |  | 1 |"))
        #expect(text.contains("| **In no cycle yet** | nobody said which |  |  |  |  | 1 |  |"))
        #expect(
            text.contains(
                "| **Realised** | it made a difference, and others noticed |  |  |  |  |  |  |"))
        #expect(
            text.contains(
                """
                ### Applied: somebody did something differently with it

                - A card on each valve *(instrument, for organisations, 1 March 2026)*
                  - In use at: City
                  - Made by: Anna and Ben
                  - Where it lands: The manual
                  - What shows it: Page 3

                """))
    }

    @Test func asksAboutPotentialValueWhereThereIsAny() throws {
        #expect(try text().contains("- Which potential value"))
        let applied = try text(
            .group, ["results.yaml": "results: [{ id: card, text: A card, cycle: applied }]"])
        #expect(applied.contains("| **Applied** |") && !applied.contains("Which potential value"))
    }

    @Test func storiesAreWholeWithTheirPaths() throws {
        let text = try text()
        #expect(text.contains("| A bucket of meters |  | 1, 3 | 2 |  |  |  |  |"))
        #expect(
            text.contains(
                "*Anna, 2 March 2026: potential → applied → potential*\n\n> It was full of sand."))
        #expect(
            text.contains(
                "**Hoped for.** Clean water\n\nThe day to look back was 1 May 2026, and nobody has yet."
            ))
        #expect(text.contains("It tells of:\n\n- A card on each valve\n\n"))
        #expect(text.contains("**Looked back (1 April 2026).** It still is."))
        #expect(text.contains("- **A bucket of meters** (Anna, 1 May 2026): Clean water"))
        #expect(text.contains("- 1 December 2026: **Later** (Ben): Light"))
        #expect(text.contains("- “Open” hopes for something. On which day do you look back?"))
    }

    @Test func whoHeardOfItAndWhatIsMissing() throws {
        let text = try text()
        #expect(
            text.contains(
                "| 1 April 2026 | **Nine**<br>film<br>Anna | the field | On a wall | Ben |"))
        #expect(text.contains("| *no date yet* | **Book** | managers |  | *not noted* |"))
        #expect(text.contains("Nothing was made yet for: newcomers and the public."))
        #expect(text.contains("## Nothing shows it yet\n\nA page number"))
        #expect(text.contains("## Without a place to land\n\n- A car for two\n- Something\n"))
    }

    /// What one person learned to do is theirs (step 9).
    @Test(arguments: ["en", "nl"]) func aCompetenceIsForNobodyElse(language: String) throws {
        for format in ReportKind.results.formats {
            for audience in [Audience.group, .public] {
                let text = try ReportChecks.report(
                    .results, Self.files, format, language: language, audience: audience)
                #expect(!text.contains("speaks up"))
            }
        }
        let kept = language == "en" ? "what one person learned" : "wat iemand zelf leerde"
        #expect(try text(.group, language: language).contains(kept))
        #expect(try !text(.public, language: language).contains(kept))
        #expect(try text(.facilitators, language: language).contains("- Anna speaks up\n"))
    }

    @Test(arguments: ["en", "nl"]) func hangsTogether(language: String) throws {
        for files in [[:], Self.files] {
            let text = try text(.group, files, language: language)
            ReportChecks.hangsTogether(text)
            ReportChecks.hasStraightTables(text)
            try ReportChecks.hasWords(text, language: language)
        }
        let empty = try text(.group, [:], language: language)
        for command in ["cop result add", "cop story add", "cop publication add"] {
            #expect(empty.contains("`\(command)`"))
        }
        for about in ["| --- |", "Nothing was made yet for", "Nog niets gemaakt voor"] {
            #expect(!empty.contains(about), "\(about)")
        }
        #expect(!empty.contains("You hoped for") && !empty.contains("hoopten jullie"))
    }

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        let files = ReportChecks.withHostileText([
            "people/anna.yaml": "name: HOSTILE\nroles: [participant]\n",
            "organisations.yaml": "organisations: [{ id: city, name: HOSTILE }]\n",
            "results.yaml": """
            results:
              - { id: r, text: HOSTILE, by: [anna], organisation: city, destination: HOSTILE, evidence: HOSTILE }
              - { id: c, text: HOSTILE, competence: true }
              - { id: n, text: HOSTILE }
            stories:
              - { id: a, title: HOSTILE, by: anna, text: HOSTILE, aspired: HOSTILE, look_back: 2026-02-01, results: [r], cycles: [applied] }
              - { id: b, title: HOSTILE, by: anna, text: HOSTILE, aspired: HOSTILE, look_back: 2026-12-01 }
              - { id: d, title: HOSTILE, by: anna, text: HOSTILE, look_back: 2026-02-01, looked_back: HOSTILE }
              - { id: e, title: HOSTILE, by: anna, text: HOSTILE, aspired: HOSTILE }
            publications: [{ id: p, title: HOSTILE, by: [anna], place: HOSTILE, checked_with: HOSTILE }]
            """,
        ])
        let text = try text(.facilitators, files, language: language)
        try ReportChecks.isHarmless(text, language: language)
        ReportChecks.hasStraightTables(text)
        if let html = try ReportChecks.html(text) { #expect(!html.contains("<script")) }
    }

    @Test func theOrderOfRecordsChangesNoByte() throws {
        let workspace = try workspace(Self.files)
        var other = workspace
        other.results.results.reverse()
        other.results.stories.reverse()
        other.results.publications.reverse()
        let texts = try [workspace, other].map { workspace in
            try makeReport(
                .results, of: workspace, ReportOptions(asOf: day("2026-06-01")), as: .json,
                templates: .init(language: "nl")
            ).text
        }
        #expect(texts[0] == texts[1])
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(texts[0].utf8)) as? [String: Any])
        #expect((json["cycles"] as? [[String: Any]])?.count == 8)
        #expect(json["competenceCount"] as? Int == 1)
    }
}
