import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import Testing

/// Every report of both examples, as it was when somebody last looked at it.
///
/// `COP_RECORD=1 swift test --filter GoldenReportTests` writes them anew, and fails, so that
/// nobody forgets to look at the difference.
@Suite struct GoldenReportTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let asOf: Day
        let compare: Day
        let person: String
        var testDescription: String { name }
    }

    static let examples = [
        Example(
            name: "bedrijven-en-biodiversiteit", asOf: Day("2026-03-01")!,
            compare: Day("2025-03-01")!, person: "noor-van-dongen"),
        Example(
            name: "water-distribution", asOf: Day("2026-04-30")!, compare: Day("2025-06-01")!,
            person: "meera-kulkarni"),
    ]

    @Test(arguments: examples)
    func isAsItWas(_ example: Example) throws {
        let workspace = try Golden.example(example.name)
        let templates = TemplateLibrary(language: try #require(workspace.cop.language).rawValue)
        let options = ReportOptions(asOf: example.asOf)

        for audience in Audience.allCases {
            var options = options
            options.audience = audience
            let folder = audience == .group ? "" : "\(audience.rawValue)/"
            let maker = try ReportMaker(workspace, options, templates: templates)
            for page in maker.pages where page.format != .json {
                let report = try maker.report(page)
                #expect(report.diagnostics.isEmpty)
                try Golden.compare(report.text, example.name, folder + page.path)
            }
            let index = try maker.index(of: maker.pages)
            try Golden.compare(index.text, example.name, "\(folder)index.md")
        }

        for kind in ReportKind.allCases where kind.isPersonal {
            var options = options
            options.person = example.person
            let page = try makeReport(
                kind, of: workspace, options, as: .markdown, templates: templates)
            try Golden.compare(page.text, example.name, "\(kind.rawValue).md")
        }

        var personal = options
        personal.person = example.person
        personal.layout = .sideBySide
        let history = try makeReport(
            .learningHistory, of: workspace, personal, as: .markdown, templates: templates)
        try Golden.compare(history.text, example.name, "learning-history-of-one-side-by-side.md")

        var earlier = options
        earlier.asOf = example.compare
        let monitoring = try makeReport(
            .monitoring, of: workspace, earlier, as: .markdown, templates: templates)
        try Golden.compare(monitoring.text, example.name, "monitoring-on-the-way.md")

        var comparing = options
        comparing.compare = example.compare
        for kind in ReportKind.allCases where kind.comparesDays {
            for format in [ReportFormat.markdown, .dot] {
                let report = try makeReport(
                    kind, of: workspace, comparing, as: format, templates: templates)
                try Golden.compare(
                    report.text, example.name, "\(kind.rawValue)-compared.\(format.rawValue)")
            }
        }
    }
}
