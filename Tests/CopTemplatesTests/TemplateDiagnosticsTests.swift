import CopYAML
import Foundation
import Testing

@testable import CopTemplates

/// What is said about templates that a workspace changed.
struct TemplateDiagnosticsTests {
    private struct Model: Encodable { let names: [String] }

    /// The library of a workspace with templates of its own.
    private func library(_ files: [String: String]) throws -> TemplateLibrary {
        let root = FileManager.default.temporaryDirectory
            .appending(path: "cop-templates-\(UUID().uuidString)")
        for (path, text) in files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return TemplateLibrary(language: "en", overrides: root.path)
    }

    private func places(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { diagnostic in
            let range = diagnostic.primary.range
            let text = range.file.text(in: range.bytes)
            return "\(range.file.path): \(text)@\(range.bytes.lowerBound): \(diagnostic.headline)"
        }
    }

    @Test func namesAreFoundWholeAndInTheirOwnFile() throws {
        let library = try library([
            "reports/index.md": "{{#names}}{{/names}} {{> history-changes}} {{nam}}",
            "partials/history-changes.md": "{{names}} {{quote(other)}}",
        ])
        let (_, diagnostics) = try TemplateRenderer(library).render(
            "reports/index.md", Model(names: []))
        #expect(
            places(diagnostics) == [
                "templates/reports/index.md: nam@45: this report has nothing called 'nam'",
                "templates/partials/history-changes.md: other@18: this report has nothing called 'other'",
            ])
    }

    @Test func anUnknownPartialIsSaid() throws {
        let library = try library(["reports/index.md": "{{> nosuch}}"])
        let (_, diagnostics) = try TemplateRenderer(library).render(
            "reports/index.md", Model(names: []))
        let expected = ["templates/reports/index.md: nosuch@4: there is no partial called 'nosuch'"]
        #expect(places(diagnostics) == expected)
        #expect(places(try library.check()) == expected)
    }

    @Test(arguments: [
        ("a\n{{#open}}\n{{#in}}{{/in}}\n", "{{#open}}@2: '{{#open}}' is not closed"),
        ("{{#a}}{{^b}}{{/a}}", "{{^b}}@6: '{{^b}}' is not closed"),
        ("{{/a}}", "{{/a}}@0: '{{/a}}' closes a section that is not open"),
        ("x {{title\n", "{{title@2: '{{title' has no closing braces"),
    ])
    func mistakesAreSaidInPlainWords(text: String, says: String) throws {
        let library = try library(["reports/index.md": text])
        #expect(places(try library.check()) == ["templates/reports/index.md: \(says)"])
    }

    @Test func theBuiltInTemplatesAreRight() throws {
        for language in TemplateLibrary.languages {
            let builtIn = TemplateLibrary(language: language)
            let files = Dictionary(
                uniqueKeysWithValues: builtIn.names.map { ($0, builtIn.builtIn($0)!) })
            #expect(try library(files).check().isEmpty)
        }
    }
}
