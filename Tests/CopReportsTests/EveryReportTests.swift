import CopAnalysis
import CopModel
import CopTemplates
import Foundation
import Testing

@testable import CopReports

/// Every report of both examples, for every audience, in both languages: read by a parser of its
/// format.
@Suite struct EveryReportTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let example: GoldenReportTests.Example
        let language: Language
        let audience: Audience
        var testDescription: String {
            "\(example.name), \(language.rawValue), \(audience.rawValue)"
        }
    }

    static let cases = GoldenReportTests.examples.flatMap { example in
        Language.allCases.flatMap { language in
            Audience.allCases.map { Case(example: example, language: language, audience: $0) }
        }
    }

    /// The pages of a format, with their texts.
    private func pages(
        _ test: Case, _ format: ReportFormat
    ) throws -> [(path: String, text: String)] {
        let workspace = try Golden.example(test.example.name)
        let options = ReportOptions(asOf: test.example.asOf, audience: test.audience)
        let maker = try ReportMaker(
            workspace, options, templates: TemplateLibrary(language: test.language.rawValue))
        let pages = maker.pages.filter { $0.format == format }
        #expect(!pages.isEmpty)
        return try pages.map { ($0.path, try maker.report($0).text) }
    }

    @Test(arguments: cases) func jsonIsJSON(_ test: Case) throws {
        for page in try pages(test, .json) {
            let value = try JSONSerialization.jsonObject(with: Data(page.text.utf8))
            #expect(value is [String: Any], "\(page.path)")
        }
    }

    @Test(.enabled(if: CommonMark.isInstalled), arguments: cases)
    func markdownIsMarkdown(_ test: Case) throws {
        for page in try pages(test, .markdown) {
            // The lines of a cell, which CommonMark alone knows no other way to part.
            let html = try CommonMark.html(page.text.replacing("<br>", with: " "))
            #expect(html.hasPrefix("<h1>"), "\(page.path)")
            // Nothing of the source is left standing as source, and no raw HTML gets through.
            for remains in ["**", "{{", "<!-- raw HTML omitted -->", "](<"] {
                #expect(!html.contains(remains), "\(page.path): \(remains)")
            }
        }
    }

    @Test(.enabled(if: Dot.isInstalled), arguments: cases)
    func picturesAreDrawn(_ test: Case) throws {
        for page in try pages(test, .dot) {
            let svg = String(decoding: try Dot.run("svg", page.text), as: UTF8.self)
            #expect(svg.contains("<svg") && svg.contains("<text"), "\(page.path)")
        }
    }
}

/// The reference program for CommonMark, as a judge of what we write.
enum CommonMark {
    static let path = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isInstalled: Bool { path != nil }

    static func html(_ markdown: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "in.md")
        let output = folder.appending(path: "out.html")
        try Data(markdown.utf8).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = [input.path]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try String(contentsOf: output, encoding: .utf8)
    }
}
