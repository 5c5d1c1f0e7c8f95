import Foundation
import Testing

@testable import CopTemplates

/// The folder templates/, the file generated from it, and its languages beside each other.
struct EmbeddedTemplatesTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")

    @Test func generatedFileIsFresh() throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .filter { name in
                var isFolder: ObjCBool = false
                let path = Self.folder.appending(path: name).path
                return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
        let hint: Comment = "templates/ changed: run swift run embed-templates"
        #expect(names.sorted() == embeddedTemplates.keys.sorted(), hint)
        for name in names {
            let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            #expect(
                embeddedTemplates[name] == text, "\(name) changed: run swift run embed-templates")
        }
    }

    @Test func languagesHaveTheSameTemplates() {
        let names = TemplateLibrary.languages.map { TemplateLibrary(language: $0).names }
        #expect(names.count > 1)
        for other in names { #expect(other == names[0]) }
        #expect(names[0].contains("reports/learning-history.md"))
    }

    @Test func languagesHaveTheSameTerms() throws {
        let english = try Terms(TemplateLibrary(language: "en"))
        let dutch = try Terms(TemplateLibrary(language: "nl"))
        #expect(english.keys == dutch.keys)
        #expect(english.keys.contains("month.12"))
        for key in english.keys {
            #expect(places(english[key]) == places(dutch[key]), "\(key)")
            #expect(!dutch[key].isEmpty && !english[key].isEmpty, "\(key)")
        }
    }

    /// Each template asks for the same names in each language, and as often.
    @Test func languagesUseTheSameTags() {
        let english = TemplateLibrary(language: "en")
        let dutch = TemplateLibrary(language: "nl")
        for name in english.names where name.hasSuffix(".md") && !name.hasPrefix("workspace/") {
            #expect(tags(english.builtIn(name)!) == tags(dutch.builtIn(name)!), "\(name)")
        }
    }

    private func tags(_ template: String) -> [String] {
        template.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "}" })
        }.sorted()
    }

    private func places(_ term: String) -> Set<String> {
        Set(
            term.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
                String($0.prefix { $0 != "}" })
            })
    }
}
