import CopTemplates
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

/// The sheet of a timeline workshop.
struct TimelineWorksheetTests {
    private static let files = [
        "sessions/2026-01-15-start.yaml":
            "title: Start\ndate: 2026-01-15\nattendance: { present: [anna] }\n",
        "diaries/anna.yaml": "---\nid: a\ndate: 2026-01-16\nhighlight: bright | day\n",
        "reflections.yaml": """
        reflections: [{ id: r, text: seen, by: olga, date: 2026-01-17, on: 2026-01-15-start }]
        moments:
          - { id: h, kind: high, text: the pump ran, date: 2026-01-16, why: we had given up }
          - id: l
            kind: low
            text: the letter
            session: 2026-01-15-start
            readings:
              - { by: anna, text: cold }
              - { by: ben, text: honest }
              - { by: fay, text: late }
              - { by: olga, text: brave }
        """,
        "results.yaml": """
        results:
          - { id: manual, text: a manual, session: 2026-01-15-start }
          - { id: skill, text: dares to ask, date: 2026-01-20, by: [anna], competence: true }
          - { id: later, text: not yet, date: 2027-01-01 }
          - { id: some, text: some day }
        stories: [{ id: s, title: The pump, by: ben, text: It began, date: 2026-02-01 }]
        publications: [{ id: p, title: An article, date: 2026-02-02, place: H2O }]
        """,
    ]

    private func sheet(_ language: String, asOf: String = "2026-03-01") throws -> String {
        let report = try makeReport(
            .timeline, of: try workspace(Self.files),
            ReportOptions(asOf: day(asOf), layout: .worksheet), as: .markdown,
            templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    /// The text below a heading, up to the next of its level.
    private func section(_ heading: String, _ text: String) throws -> String {
        try #require(
            text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading) },
            "no section \(heading)")
    }

    @Test func factsStandOnTheLineAndNothingElse() throws {
        let line = try section("The line", sheet("en"))
        #expect(line.contains("| 15 January | ● *session* Start | | |"))
        #expect(line.contains("| 15 January | ◈ *result* a manual | | |"))
        #expect(line.contains("| 2 February | ▤ *told to others* An article (H2O) | | |"))
        #expect(line.contains("| | *What is missing?* | | |"))
        #expect(line.contains("- result (1): some day"))
        for word in ["pump", "bright", "seen", "dares", "not yet", "letter"] {
            #expect(!line.contains(word), "\(word)")
        }
    }

    @Test func whatWasMarkedStandsBesideRoomForMore() throws {
        let marks = try section("Highs, lows", sheet("en"))
        #expect(marks.contains("| ▲ high | 16 January 2026 | the pump ran | we had given up |"))
        #expect(marks.contains("| ▼ low | 15 January 2026 | the letter |  |"))
        #expect(marks.components(separatedBy: "<br><br>").count == 7)
        #expect(marks.contains("- 16 January 2026, Anna: “bright \\| day”"))
        #expect(marks.contains("- 1 February 2026, Ben: “The pump”"))
    }

    /// Four readings and a place for one's own do not fit beside each other on paper.
    @Test func readingsStandSideBySide() throws {
        let readings = try section("Where readings diverge", sheet("en"))
        #expect(readings.contains("**low: the letter** (15 January 2026)"))
        #expect(readings.contains("| Anna | Ben | Fay | And you? |\n| --- | --- | --- | --- |\n"))
        #expect(readings.contains("| cold | honest | late | <br><br> |"))
        #expect(readings.contains("| Olga | And you? |\n| --- | --- |\n| brave | <br><br> |"))
        let three = try section("The three that matter most", sheet("en"))
        #expect(three.contains("| 1 | ") && three.contains("| 3 | "))
    }

    @Test func anEmptyRunHasAnEmptyLine() throws {
        let text = try sheet("nl", asOf: "2025-01-01")
        #expect(text.contains("Begin met een lege lijn"))
        #expect(text.contains("Van geen enkel moment zijn al twee lezingen opgeschreven."))
    }

    @Test(arguments: ["en", "nl"]) func tablesKeepTheirColumns(language: String) throws {
        for table in try sheet(language).components(separatedBy: "\n\n")
        where table.hasPrefix("|") {
            let widths = table.split(separator: "\n").map {
                $0.replacing(#"\|"#, with: "").count { $0 == "|" }
            }
            #expect(Set(widths).count == 1, "\(table)")
        }
    }
}
