import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct PatternsReportTests {
    static let files = [
        "patterns/outside.yaml": """
        name: Outside first
        confidence: 2
        picture: Fourteen pairs of boots
        context: Round a table, about a place.
        problem: The fewer have seen it, the more they know.
        forces: |
          It rains.

          And it takes an hour.
        therefore: Begin at the place itself.
        diagram: An arrow from outside in.
        smaller: [reason]
        cases: [field, garden, field]
        by: [anna, ben]
        date: 2026-02-01
        """,
        "patterns/reason.yaml": """
        name: The reason rides along
        confidence: 2
        problem: Decisions become orders.
        diagram: |
          plan -> order
             ^ *here*

          |table|
        cases: [field]
        """,
        "patterns/loose.yaml": "name: By itself\n",
        "patterns/later.yaml": "name: Not yet\ndate: 2027-01-01\n",
        "cases.yaml": """
        cases:
          - { id: field, title: The field, person: [anna] }
          - { id: garden, title: A garden }
        """,
    ]

    private func report(
        _ files: [String: String] = files, _ format: ReportFormat = .markdown,
        language: String = "en"
    ) throws -> String {
        let report = try makeReport(
            .patterns, of: try workspace(files), ReportOptions(asOf: day("2026-06-01")),
            as: format, templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    private func section(_ name: String, of text: String) -> String {
        let part = text.split(separator: "\n## ").first { $0.hasPrefix("\(name)\n") }
        return part.map { String($0.dropFirst(name.count + 1)) } ?? ""
    }

    @Test func theLanguageAtAGlance() throws {
        let text = try report()
        #expect(text.contains("3 patterns, as of 1 June 2026."))
        let rows = section("The language at a glance", of: text).split(separator: "\n")
            .filter { $0.hasPrefix("|") }.dropFirst(2)
        #expect(
            rows == [
                "| By itself |  | 0 |  |  |",
                "| Outside first | ★★ | 2 |  | “The reason rides along” |",
                "| The reason rides along | ★★ | 1 | “Outside first” |  |",
            ])
        #expect(text.contains("**Standing alone**: “By itself”."))
        #expect(text.contains("\n- **The reason rides along**: ★★, 1 case\n"))
        #expect(!text.contains("Not yet") && !text.contains("Going round"))
    }

    @Test func aPatternHasItsFixedForm() throws {
        let text = try report()
        let pattern = text.split(separator: "\n### ").first { $0.hasPrefix("Outside first") }
        #expect(
            pattern?.split(separator: "\n").map(String.init) == [
                "Outside first ★★", "> Fourteen pairs of boots", "Round a table, about a place.",
                "**The fewer have seen it, the more they know.**", "It rains.",
                "And it takes an hour.", "**Therefore:**", "Begin at the place itself.",
                "An arrow from outside in.", "*Completed by “The reason rides along”*",
                "Borne out by:", "- A garden", "- The field (Anna)",
                "*Anna and Ben, 1 February 2026*",
            ])
    }

    /// A drawing made of characters stays one, and means nothing else.
    @Test func aDrawingKeepsItsPlaces() throws {
        let text = try report()
        #expect(text.contains("\n\n    plan -> order\n       ^ *here*\n\n    |table|\n\n"))
        #expect(
            text.contains(
                "*Still to be written: where it holds, what pulls in which direction and what to do*"
            ))
        #expect(text.contains("No case bears it out yet."))
    }

    @Test func aRingIsNamed() throws {
        let files = [
            "patterns/a.yaml": "name: A\nsmaller: [b]\n",
            "patterns/b.yaml": "name: B\nsmaller: [a]\n",
        ]
        #expect(section("Going round", of: try report(files)).contains("- “A” → “B” → “A”"))
        let picture = try report(files, .dot)
        #expect(picture.contains(#""a" -> "b";"#))
        #expect(picture.contains(#""b" -> "a" [constraint="false", style="dashed"];"#))
    }

    @Test(arguments: [("en", "no pattern has been written down"), ("nl", "nog geen patroon")])
    func withoutPatternsItSaysSo(language: String, words: String) throws {
        let text = try report([:], language: language)
        #expect(text.contains(words) && text.contains("`cop pattern add`") && !text.contains("##"))
        #expect(try report([:], .dot, language: language).hasPrefix("digraph"))
    }

    @Test(arguments: ["en", "nl"])
    func hostileTextIsHarmlessAndNoWordIsMissing(language: String) throws {
        let hostile = "'\(ReportTextTests.hostile.replacing("'", with: "''"))'"
        var files = Self.files.mapValues { text in
            [
                "Outside first", "Fourteen pairs of boots", "Round a table, about a place.",
                "Begin at the place itself.", "An arrow from outside in.",
                "Decisions become orders.",
                "The field", "The fewer have seen it, the more they know.",
            ]
            .reduce(text) { $0.replacing($1, with: hostile) }
        }
        files["patterns/ring.yaml"] = "name: \(hostile)\nsmaller: [outside]\nlarger: [reason]\n"
        let text = try report(files, language: language)
        #expect(text.contains(##"x \| \<script\>alert(1)\</script\>"##))
        let outside = text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
            .joined(separator: "\n")
        #expect(!outside.replacing(#"\<"#, with: "").contains("<"))
        let picture = try report(files, .dot, language: language)
        for key in try Terms(TemplateLibrary(language: language)).keys where key.contains(".") {
            #expect(!text.contains(key) && !picture.contains(key), "\(key)")
        }
        let table = section(
            language == "en" ? "The language at a glance" : "De patroontaal in één oogopslag",
            of: text
        ).split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(Set(table.map { $0.replacing(#"\|"#, with: "").count { $0 == "|" } }) == [6])
    }

    @Test func jsonHoldsTheModel() throws {
        let json = try JSONSerialization.jsonObject(with: Data(try report(Self.files, .json).utf8))
        let model = try #require(json as? [String: Any])
        let patterns = try #require(model["patterns"] as? [[String: Any]])
        #expect(patterns.map { $0["id"] as? String } == ["loose", "outside", "reason"])
        #expect(patterns[1]["confidence"] as? Int == 2 && patterns[1]["caseCount"] as? Int == 2)
    }
}
