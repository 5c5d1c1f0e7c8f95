import CopAnalysis
import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// What holds for every report, whatever the files say.
enum ReportChecks {
    static let hostile = ReportTextTests.hostile

    /// Files in which `HOSTILE` stands for a text that wants to be more than text.
    static func withHostileText(_ files: [String: String]) -> [String: String] {
        files.mapValues {
            $0.replacing("HOSTILE", with: "'\(hostile.replacing("'", with: "''"))'")
        }
    }

    static func report(
        _ kind: ReportKind, _ files: [String: String], _ format: ReportFormat = .markdown,
        language: String = "en", asOf: String = "2026-06-01", audience: Audience = .group
    ) throws -> String {
        let report = try makeReport(
            kind, of: try workspace(files),
            ReportOptions(asOf: day(asOf), audience: audience), as: format,
            templates: TemplateLibrary(language: language))
        // Every name that the built-in template asks for is there.
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    /// Hostile text reads as text, and no key of a term shows.
    static func isHarmless(_ text: String, language: String) throws {
        #expect(text.hasPrefix("# "))
        #expect(text.contains(##"x \| \<script\>alert(1)\</script\> "q" \\ \` \]\] \#"##))
        let plain = text.replacing(#"\<"#, with: "").replacing("<br>", with: "")
        #expect(!plain.contains("<"))
        #expect(!text.replacing(#"\{\{"#, with: "").contains("{{"))
        try hasWords(text, language: language)
    }

    static func hasWords(_ text: String, language: String) throws {
        for key in try Terms(TemplateLibrary(language: language)).keys where key.contains(".") {
            #expect(!text.contains(key), "\(key)")
        }
        #expect(!text.contains("{n}") && !text.contains("{what}"))
    }

    /// Nothing hangs in the air where there is nothing to say, and what is announced is there.
    static func hangsTogether(_ text: String) {
        for line in text.split(separator: "\n") {
            let hangs = [" .", " ,", "()", "****", "“”", ": .", ".."].first {
                line.contains($0)
            }
            #expect(hangs == nil, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
        let blocks = text.split(separator: "\n\n")
        for (block, next) in zip(blocks, blocks.dropFirst() + ["# end"])
        where block.hasSuffix(":") || block.hasPrefix("## ") {
            #expect(!next.hasPrefix("## ") && next != "# end", "\(block)")
        }
    }

    /// The HTML that `cmark` makes of a report; nil where it is not installed.
    static func html(_ text: String) throws -> String? {
        let program = "/usr/bin/cmark"
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [file.path]
        process.standardOutput = pipe
        try process.run()
        let html = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return html
    }

    /// Every table has as many cells in each row as in its head: no text broke one.
    static func hasStraightTables(_ text: String) {
        var columns: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                columns = nil
                continue
            }
            let count = line.replacing(#"\|"#, with: "").count { $0 == "|" }
            #expect(count == columns ?? count, "\(line)")
            columns = count
        }
    }
}
