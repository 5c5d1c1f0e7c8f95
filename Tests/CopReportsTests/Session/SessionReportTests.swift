import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

@Suite struct SessionReportTests {
    private static let files = SessionDocumentTests.files.merging([
        "actions.yaml": """
        actions:
          - { id: a, text: draw, who: [anna], session: 2026-01-15-start, due: 2026-02-01 }
          - { id: b, text: ask, session: 2026-01-15-start, done_on: 2026-02-01, outcome: They said yes }
          - { id: c, text: measure, who: [ben], session: 2026-03-05-visit, due: 2026-04-01, done_on: 2026-03-20, outcome: Nine turns }
        """
    ]) { $1 }

    private func report(
        _ session: String? = nil, asOf: String = "2026-03-25", _ files: [String: String] = files,
        as format: ReportFormat = .markdown, language: String = "en"
    ) throws -> String {
        let options = ReportOptions(asOf: day(asOf), session: session)
        let report = try makeReport(
            .session, of: try workspace(files), options, as: format,
            templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    private func agreements(_ text: String) -> [String] {
        let part = text.split(separator: "\n## ").first {
            $0.hasPrefix("Agreed, and what became of it\n")
        }
        return (part ?? "").split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func afterASessionItsMinutesTellWhatBecameOfItsAgreements() throws {
        let text = try report("2026-03-05-visit")
        #expect(text.hasPrefix("# Minutes: Visit\n"))
        #expect(
            agreements(text) == [
                "- **Ben**: measure (before 1 April 2026): **done, 20 March 2026**", "  Nine turns",
            ])
        let early = try report("2026-03-05-visit", asOf: "2026-03-19")
        #expect(agreements(early) == ["- **Ben**: measure (before 1 April 2026): **open**"])
        #expect(
            agreements(try report("2026-01-15-start")) == [
                "- **Anna**: draw (before 1 February 2026): **past its day, and nothing noted**",
                "- ask: **done, 1 February 2026**", "  They said yes",
            ])
    }

    /// The page and the document tell the same, but for what became of agreements.
    @Test func theRestIsThatOfTheMinutes() throws {
        let document = try DocumentTextTests.text(.minutes(session: "2026-03-05-visit"), Self.files)
        let page = try report("2026-03-05-visit", asOf: "2027-01-01")
        let cut = { (text: String) in
            text.replacing(/## Agreed[^#]*/, with: "")
        }
        #expect(cut(page) == cut(document) && page != document)
    }

    @Test func beforeASessionThereIsItsHandOut() throws {
        let text = try report("2026-03-05-visit", asOf: "2026-02-20")
        let document = try DocumentTextTests.text(
            .handout(session: "2026-03-05-visit"), Self.files, asOf: "2026-02-20")
        #expect(text == document && text.contains("- **09:30–09:45** Arrive"))
    }

    @Test func whoDoesNotSayGetsTheLastOneHeld() throws {
        #expect(try report().hasPrefix("# Minutes: Visit\n"))
        #expect(try report(asOf: "2026-02-20").hasPrefix("# Minutes: Start\n"))
        #expect(try report(asOf: "2026-01-01").hasPrefix("# Start\n"))
        #expect(try report("2026-01-15").hasPrefix("# Minutes: Start\n"))
    }

    @Test(arguments: [
        ("en", "No session has been planned or held yet."),
        ("nl", "Er is nog geen bijeenkomst gepland of gehouden."),
    ])
    func withoutSessionsThePageSaysSo(language: String, words: String) throws {
        let text = try report(nil, [:], language: language)
        #expect(text.contains(words) && text.contains("`cop session add`"))
        let json = try JSONSerialization.jsonObject(
            with: Data(try report(nil, [:], as: .json).utf8))
        #expect((json as? [String: Any])?["title"] as? String == "Water")
    }

    @Test func whatIsNotThereIsRefused() throws {
        let error = try #require(throws: ReportError.self) { try report("2026-03-05-visits") }
        #expect(error.description.contains("did you mean '2026-03-05-visit'?"))
    }

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        for (session, asOf) in [
            ("2026-03-05-visit", "2026-04-01"), ("2026-03-05-visit", "2026-02-01"),
        ] {
            let text = try report(
                session, asOf: asOf, DocumentTextTests.files, language: language)
            #expect(text.contains(##"x \| \<script\>alert(1)\</script\>"##))
            #expect(!text.replacing(#"\<"#, with: "").contains("<"))
            for key in try Terms(TemplateLibrary(language: language)).keys where key.contains(".") {
                #expect(!text.contains(key), "\(key)")
            }
        }
    }

    @Test func theOrderOfTheRecordsChangesNoByte() throws {
        var files = Self.files
        for (path, text) in files where !path.contains("/") && !path.hasPrefix("cop") {
            let records = text.components(separatedBy: "\n  - ")
            files[path] = ([records[0]] + records.dropFirst().reversed())
                .joined(separator: "\n  - ")
        }
        #expect(files != Self.files)
        for asOf in ["2026-02-20", "2026-03-25"] {
            #expect(
                try report("2026-03-05-visit", asOf: asOf, files)
                    == report("2026-03-05-visit", asOf: asOf))
        }
    }
}
