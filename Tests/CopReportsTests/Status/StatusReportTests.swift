import CopModel
import CopReports
import CopTemplates
import TestSupport
import Testing

/// The status as a report: the ten steps, what is missing and what next.
struct StatusReportTests {
    private static let files = [
        "domain.yaml": """
        question: How?
        challenges: { field: [a], organisation: [b], individual: [c] }
        """,
        "design.yaml": "choices: [{ id: walk, matters: To walk }]\n",
        "sessions/2026-01-15-start.yaml": "title: Start\ndate: 2026-01-15\nstatus: held\n",
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\nstatus: planned\n",
        "actions.yaml": """
        actions:
          - { id: ring, text: Ring *them*, who: [ben], agreed_on: 2026-01-15, due: 2026-01-30 }
          - { id: walk, text: Walk, agreed_on: 2026-01-15, due: 2026-12-30 }
        """,
    ]

    private func report(_ files: [String: String] = files, language: String = "en") throws -> String
    {
        let report = try makeReport(
            .status, of: try workspace(files), ReportOptions(asOf: day("2026-02-20")),
            as: .markdown, templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    @Test func tellsStepByStepWhatIsThereAndWhatIsMissing() throws {
        let text = try report()
        #expect(text.contains("# Where Water stands\n\nOn 20 February 2026: 1 of 2 sessions held"))
        #expect(text.contains("Next: Visit, 5 March 2026 (in 13 days)."))
        #expect(
            text.contains(
                "| 1. Sharpen what it is about | something is missing | the question, 3 challenges |"
            ))
        #expect(text.contains("| 10. Your own community | in order | 1 design choice |"))
        #expect(text.contains("- **1. Sharpen what it is about.** "))
        #expect(text.contains("(`scope`)"))
        // Three beneficiaries without a yield miss one rule.
        #expect(text.ranges(of: "(`scope`)").count == 1)
        // A step of which nothing is missing asks for nothing.
        #expect(!text.contains("- **10."))
    }

    @Test func whatAsksForAttentionComesFirst() throws {
        let text = try report()
        #expect(text.contains("**Overdue**\n\n- Ring \\*them\\* (Ben, 30 January)\n\n"))
        #expect(!text.contains("- Walk"))
        var files = Self.files
        files["actions.yaml"] = nil
        #expect(!(try report(files)).contains("What asks for attention now"))
    }

    @Test func commandsAreSetAsTheyAreTyped() throws {
        let text = try report()
        #expect(text.contains(": `cop init --check-fit`\n"))
        #expect(!text.contains("\\-\\-") && !text.contains(": cop "))
        #expect(text.contains("What the method notices: "))
        #expect(try report(language: "nl").contains("Wat de methode opmerkt: "))
    }

    @Test func isInTheLanguageOfTheTemplates() throws {
        let text = try report(language: "nl")
        #expect(text.hasPrefix("# Hoe Water ervoor staat\n\nOp 20 februari 2026: "))
        #expect(text.contains("| 1. Maak scherp waarover het gaat | er ontbreekt iets |"))
        #expect(text.contains("## Wat nu aandacht vraagt"))
    }
}
