import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import Foundation
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

    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: examples)
    func isAsItWas(_ example: Example) throws {
        let root = Self.package.appending(path: "examples/\(example.name)").path
        let (workspace, diagnostics) = WorkspaceLoader(root: root).load()
        #expect(diagnostics.isEmpty)
        let templates = TemplateLibrary(language: try #require(workspace.cop.language).rawValue)
        let options = ReportOptions(asOf: example.asOf)

        for kind in ReportKind.allCases {
            for format in kind.formats where format != .json {
                let report = try makeReport(
                    kind, of: workspace, options, as: format, templates: templates)
                #expect(report.diagnostics.isEmpty)
                try compare(report.text, example, ReportIndex.fileName(of: kind, format))
            }
        }
        let index = try ReportIndex.make(of: workspace, options, templates: templates)
        try compare(index.text, example, "index.md")

        var personal = options
        personal.person = example.person
        personal.layout = .sideBySide
        let history = try makeReport(
            .learningHistory, of: workspace, personal, as: .markdown, templates: templates)
        try compare(history.text, example, "learning-history-of-one-side-by-side.md")

        var comparing = options
        comparing.compare = example.compare
        for format in [ReportFormat.markdown, .dot] {
            let map = try makeReport(
                .socialMap, of: workspace, comparing, as: format, templates: templates)
            try compare(map.text, example, "social-map-compared.\(format.rawValue)")
        }
    }

    private func compare(_ text: String, _ example: Example, _ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(example.name)")
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["COP_RECORD"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(example.name)/\(name); look at the difference")
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        guard golden != text else { return }
        let pair = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
        let difference = pair.first { $0 != $1 }
        Issue.record(
            "\(example.name)/\(name) differs: was \(difference?.0 ?? "shorter or longer"), is \(difference?.1 ?? "")"
        )
    }
}
