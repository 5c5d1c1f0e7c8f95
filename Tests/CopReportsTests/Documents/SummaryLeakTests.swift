import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import Foundation
import TestSupport
import Testing

/// The page for managers of both examples, under every rule, searched for whatever must not be in it.
@Suite struct SummaryLeakTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let example: String
        let rule: SharingRule?
        let asOf: String
        var testDescription: String { "\(example), \(rule?.rawValue ?? "undecided"), \(asOf)" }
    }

    static let cases = [
        ("bedrijven-en-biodiversiteit", ["2024-10-01", "2025-11-25", "2026-03-01"]),
        ("water-distribution", ["2025-02-20", "2026-01-10", "2026-04-30"]),
    ].flatMap { example, days in
        (SharingRule.allCases + [nil]).flatMap { rule in
            days.map { Case(example: example, rule: rule, asOf: $0) }
        }
    }

    @Test(arguments: cases) func tellsNothingThatStaysInside(_ test: Case) throws {
        let workspace = try Self.workspace(of: test.example, under: test.rule)
        let language = try #require(workspace.cop.language).rawValue
        for format in DocumentFormat.allCases {
            let report = try makeDocument(
                .summary, of: workspace, asOf: day(test.asOf), as: format,
                templates: TemplateLibrary(language: language))
            #expect(report.notes.count == 1 && report.notes[0].hasPrefix("left out: "))
            let page = report.text.replacing("\\", with: "")
            let words = Set(page.split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() })
            for person in workspace.people {
                for name in [person.name, person.email ?? ""] + person.alsoKnownAs
                where !name.isEmpty {
                    #expect(!page.localizedCaseInsensitiveContains(name), "\(name)")
                    // Each part of a name, but not `van der`.
                    for part in name.split(separator: " ") where part.first?.isUppercase == true {
                        #expect(!words.contains(part.lowercased()), "\(part)")
                    }
                }
            }
            for text in Self.confidential(workspace) { #expect(!page.contains(text), "\(text)") }
            guard test.rule != .open else { continue }
            for organisation in workspace.organisations {
                for name in [organisation.name, organisation.abbreviation, organisation.id] {
                    if let name { #expect(!page.localizedCaseInsensitiveContains(name), "\(name)") }
                }
            }
            for result in workspace.results.results { #expect(!page.contains(result.text)) }
            for signal in workspace.signals.signals { #expect(!page.contains(signal.text)) }
        }
    }

    /// An example, had its group decided so.
    private static func workspace(of example: String, under rule: SharingRule?) throws -> Workspace
    {
        let copy = FileManager.default.temporaryDirectory
            .appending(path: "cop-leak-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: Golden.folder(of: example), to: copy)
        let file = copy.appending(path: "cop.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("    rule: ") })
        let decided = rule.map { "    rule: \($0.rawValue)" } ?? "    rule:"
        try Data(text.replacing(line, with: decided).utf8).write(to: file)
        let (workspace, diagnostics) = WorkspaceLoader(root: copy.path).load()
        #expect(diagnostics.isEmpty && workspace.cop.agreements.sharing.rule == rule)
        return workspace
    }

    /// What managers may never read, whatever the group decided.
    private static func confidential(_ workspace: Workspace) -> [String] {
        let sessions = workspace.sessions.flatMap { session in
            session.evaluation.flatMap { [$0.words, $0.wish] } + [session.minutes]
        }
        let results = workspace.results.results.filter {
            $0.competence == true || [.private, .facilitators].contains($0.visibility)
        }
        return workspace.intakes.compactMap(\.question)
            + workspace.diaries.flatMap { $0.entries.flatMap { $0.texts.map(\.text) } }
            + sessions.compactMap { $0 } + results.map(\.text)
    }

    /// It is there to be read in a minute.
    @Test(arguments: GoldenDocumentTests.examples)
    func fitsAPage(_ example: GoldenDocumentTests.Example) throws {
        let workspace = try Golden.example(example.name)
        let report = try makeDocument(
            .summary, of: workspace, asOf: example.during, as: .markdown,
            templates: TemplateLibrary(language: try #require(workspace.cop.language).rawValue))
        #expect(report.text.split { $0.isWhitespace }.count < 500)
    }

    /// An open group's results, and where they land, are what it is for.
    @Test func anOpenGroupTellsItsResults() throws {
        let workspace = try Golden.example("bedrijven-en-biodiversiteit")
        let report = try makeDocument(
            .summary, of: workspace, asOf: day("2026-03-01"), as: .markdown,
            templates: TemplateLibrary(language: "nl"))
        #expect(report.text.contains("Vijf werkdagen uitstel voor een bewoond nest"))
        #expect(report.text.contains("Papierfabriek Kromzand"))
    }
}
