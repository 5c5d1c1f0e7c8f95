import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct KnowledgeAgendaReportTests {
    static let files = [
        "sessions/2026-01-15-start.yaml": "title: Start\ndate: 2026-01-15\nstatus: held\n",
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\nstatus: held\n",
        "sessions/2026-04-16-works.yaml": "title: Works\ndate: 2026-04-16\nstatus: held\n",
        "knowledge-agenda.yaml": """
        questions:
          - id: stays
            text: How do we get residents along?
            session: 2026-01-15-start
            by: [anna]
            level: field
            history:
              - { session: 2026-03-05-visit, status: explored, rewording: "What do residents need?", by: [ben] }
              - { session: 2026-04-16-works, status: open, note: Nobody knows }
          - id: given
            text: What lives in the clay?
            raised: 2026-02-01
            by: [anna, ben]
            level: field
            history:
              - { session: 2026-03-05-visit, status: handed-over, handed_to: Soil Institute }
              - { date: 2026-05-01, status: taken-up, note: A student }
          - id: waits
            text: Who pays?
            session: 2026-03-05-visit
            history: [{ session: 2026-04-16-works, status: handed-over }]
          - id: asked
            text: May we dig?
            session: 2026-03-05-visit
            follows: given
            history: [{ session: 2026-04-16-works, status: dissolved, note: They laughed }]
          - id: done
            text: How deep?
            session: 2026-04-16-works
            follows: asked
            history: [{ date: 2026-05-20, status: answered, answer: By digging }]
          - { id: someday, text: Why? }
        """,
    ]

    private func report(
        _ files: [String: String] = files, _ format: ReportFormat = .markdown,
        language: String = "en", on asOf: String = "2026-06-01", compare: String? = nil
    ) throws -> String {
        let options = ReportOptions(asOf: day(asOf), compare: compare.map { day($0) })
        let report = try makeReport(
            .knowledgeAgenda, of: try workspace(files), options, as: format,
            templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    private func section(_ name: String, of text: String) -> [String] {
        let part = text.split(separator: "\n## ").first { $0.hasPrefix("\(name)\n") }
        return (part ?? "").split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func everyQuestionHasARowAndEverySessionAColumn() throws {
        let rows = section("Session by session", of: try report()).filter { $0.hasPrefix("|") }
        #expect(
            rows == [
                "| Question | 1 | 2 | 3 | » | Now |", "| --- | :-: | :-: | :-: | :-: | --- |",
                "| What do residents need? | ? | ↪◐ | • | · | persists |",
                "| What lives in the clay? |  | ?→ |  | ⇒ | taken up |",
                "| May we dig? |  | ? | ≈ |  | dissolved |",
                "| Who pays? |  | ? | → |  | handed over |",
                "| How deep? |  |  | ? | ! | answered for now |", "| Why? |  |  |  |  | open |",
            ])
    }

    /// Open questions raised on these days, at sessions held before.
    private func open(_ days: [String], sessions: Int = 1, language: String = "en") throws
        -> String
    {
        var files = Dictionary(
            uniqueKeysWithValues: (1...sessions).map {
                ("sessions/2026-01-0\($0)-s.yaml", "title: S\ndate: 2026-01-0\($0)\nstatus: held\n")
            })
        files["knowledge-agenda.yaml"] =
            "questions:\n"
            + days.enumerated().map { "  - { id: q\($0), text: Q\($0)?, raised: \($1) }\n" }
            .joined()
        return try report(files, language: language)
    }

    @Test func aLineTakesThreeSessions() throws {
        let line = "Open at the close of a session"
        #expect(try !open(["2026-01-01"], sessions: 2).contains(line))
        #expect(try open(["2026-01-01"], sessions: 3).contains(line))
        let json = try report(
            [
                "sessions/2026-01-15-s.yaml": "title: S\ndate: 2026-01-15\nstatus: held\n",
                "knowledge-agenda.yaml": "questions: [{ id: q, text: Q?, raised: 2026-01-10 }]",
            ], .json)
        #expect(json.contains("\"counts\"") && !json.contains("sparkline"))
    }

    @Test func equalsHaveNoOldest() throws {
        let (early, late) = ("2026-04-22", "2026-05-02")
        for (days, english, dutch) in [
            (
                [late], "One question is open, for 30 days now:",
                "Eén vraag staat open, nu 30 dagen:"
            ),
            (
                [late, late], "2 questions are open, each for 30 days",
                "Er staan 2 vragen open, elk nu 30"
            ),
            (
                [early, late], "The older one has been for 40 days: “Q0?”",
                "De oudste staat er 40 dagen: “Q0?”"
            ),
            (
                [early, early, late], "The 2 oldest have been for 40 days.",
                "De 2 oudste staan er 40 dagen."
            ),
            (
                [early, late, late], "half have been for at most 30 days. The oldest has been",
                "de helft er hoogstens 30 dagen. De oudste staat er 40 dagen"
            ),
        ] {
            #expect(try open(days).contains(english), "\(english)")
            #expect(try open(days, language: "nl").contains(dutch), "\(dutch)")
        }
        #expect(try !open(["2026-06-01"]).contains("is open, for"))
    }

    @Test func theKeyHoldsTheMarksOfTheTable() throws {
        let lines = section("Session by session", of: try report())
        let key = try #require(lines.first { $0.hasPrefix("What the marks say:") })
        for mark in ["?", "↪", "•", "◐", "!", "≈", "→", "⇒", "·", "»"] {
            #expect(key.contains(" **\(mark)** "), "\(mark)")
        }
        #expect(!key.contains("↺") && !key.contains("…"))
        #expect(lines.contains { $0.hasPrefix("Of 1 question nobody noted when it was raised") })
        #expect(lines.suffix(3).first == "- **1**: Start, 15 January 2026")
    }

    @Test func fatesAreCountedAndListed() throws {
        let text = try report()
        #expect(text.contains("As it stood on 1 June 2026: 6 questions, 2 of them open."))
        let counts = section("What became of the questions", of: text)
            .filter { $0.hasPrefix("|") }.dropFirst(2)
            .map { $0.split(separator: "|")[1].trimmingCharacters(in: .whitespaces) }
        #expect(counts == ["1", "1", "1", "1", "1", "1"])
        #expect(text.contains("\n▃█▆\n"))
        #expect(
            section("What stays", of: text).dropFirst() == [
                "- **“What do residents need?”** (the field): 2 sessions (137 days)",
                "  Put at first as “How do we get residents along?”",
                "  Noted last: Nobody knows",
            ])
        #expect(section("On the agenda", of: text) == ["- “Why?”"])
        #expect(
            section("Answered for now", of: text).dropFirst()
                == ["- “How deep?”: 34 days", "  By digging"])
        #expect(
            section("Dissolved by asking", of: text)
                == ["- “May we dig?”: 1 session (42 days)", "  They laughed"])
    }

    @Test func whatLiesWithOthersStandsByWhoHasIt() throws {
        let lines = section("With others: the list for knowledge institutes", of: try report())
        #expect(
            lines.dropFirst() == [
                "### Soil Institute",
                "- “What lives in the clay?”: **taken up**; handed over on 5 March 2026, taken up on 1 May 2026. Asked by Anna and Ben",
                "  *Noted last:* A student", "### Nobody noted to whom",
                "- “Who pays?”: **not known to be taken up, after 46 days**; handed over on 16 April 2026",
            ])
    }

    @Test func followUpsStandBelowWhatTheyCameFrom() throws {
        let lines = section("Which question came out of which", of: try report())
        #expect(
            lines == [
                "- What lives in the clay? *(1 February 2026, taken up)*",
                "  - May we dig? *(5 March 2026, dissolved)*",
                "    - How deep? *(16 April 2026, answered for now)*",
                "3 questions follow from no other, and none has followed from them.",
            ])
    }

    @Test func aRingOfQuestionsIsSaidAndDrawn() throws {
        let files = [
            "knowledge-agenda.yaml": """
            questions:
              - { id: a, text: First?, raised: 2026-02-01, follows: b }
              - { id: b, text: Second?, raised: 2026-02-02, follows: a }
            """
        ]
        #expect(
            section("Which question came out of which", of: try report(files)) == [
                "- First? *(1 February 2026, open)* This one follows “Second?”, which stands below it.",
                "  - Second? *(2 February 2026, open)*",
            ])
        let picture = try report(files, .dot)
        #expect(picture.contains(#""a" -> "b";"#))
        #expect(picture.contains(#""b" -> "a" [constraint="false", style="dashed"];"#))
        #expect(picture.contains("follows one that came out of it"))
    }

    @Test func thenAndNow() throws {
        let lines = section(
            "Then and now: since 1 March 2026", of: try report(compare: "2026-03-01"))
        #expect(
            lines == [
                "Then: 3 questions, 3 of them open. Now: 6 questions, 2 of them open.", "**New**",
                "- “May we dig?”: dissolved", "- “Who pays?”: handed over",
                "- “How deep?”: answered for now", "**Open then, and no longer the group's**",
                "- “What lives in the clay?”: taken up", "**Open then and now**",
                "- “What do residents need?”: persists", "- “Why?”: open",
                "**Put in other words**",
                "- from “How do we get residents along?” to “What do residents need?”",
            ])
        let same = try report(compare: "2026-05-21")
        #expect(same.contains("Nothing changed in what has been written down."))
        #expect(try !report().contains("Then and now"))
        let picture = try report(Self.files, .dot, compare: "2026-03-01")
        #expect(picture.contains("raised since 1 March 2026"))
        #expect(picture.components(separatedBy: "penwidth=3.50").count == 4)
    }

    @Test func theCloseLooksBack() throws {
        let lines = section("Looking back over the agenda", of: try report())
        #expect(lines.contains("| the field | 2 | 0 | 1 | 0 | 0 | 0 | 1 |"))
        #expect(lines.contains("| level not recorded | 4 | 1 | 0 | 1 | 1 | 1 | 0 |"))
        // 32, 34, 42 and 42 days; 0, 1, 1 and 1 sessions.
        #expect(
            lines.contains(
                "Of 4 questions that are no longer the group's, half had gone within 1 session (34 days). 2 stayed longest, for 1 session (42 days)."
            ))
        #expect(
            lines.contains(
                "One question is open, for 2 sessions (137 days) now: “What do residents need?”"))
        #expect(lines.contains("  - Visit: “What do residents need?” (Ben)"))
        #expect(lines.contains("- “How do we get residents along?”"))
        let prompts = Array(lines.drop { $0 != "### To talk about together" }.dropFirst())
        #expect(prompts.count == 8)
        #expect(prompts[0].contains("“What do residents need?” stays."))
        #expect(prompts.contains { $0.contains("1 question lies with others") })
        #expect(prompts.contains { $0.contains("No question is about people themselves.") })
        #expect(!prompts.contains { $0.contains("No question is about the field.") })
    }

    @Test(arguments: ["en", "nl"]) func anEmptyAgendaSaysSo(language: String) throws {
        let text = try report([:], language: language, compare: "2026-01-01")
        #expect(text.contains("`cop question add`") && !text.contains("## "))
        let picture = try report([:], .dot, language: language)
        #expect(picture.hasPrefix("digraph"))
    }

    /// A hundred and twenty sessions and three thousand questions: what is left out is said, and
    /// the JSON has it all.
    @Test(.timeLimit(.minutes(1)), arguments: ["en", "nl"])
    func aLongRunStaysReadable(language: String) throws {
        let run = QuestionRun.random(3000, sessions: 120)
        let text = try run.text(.markdown, language, compare: "2024-09-01")
        #expect(text.split(separator: "\n").count < 1000)
        #expect(text.split(separator: "\n").allSatisfy { $0.count < 600 })
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| Hoe ") && $0.contains("?") }
        #expect(rows.count == 60)
        #expect(rows.allSatisfy { $0.count { $0 == "|" } <= 20 })
        for part in language == "en"
            ? ["has the 60 of 3000 questions", "has the last 16 of 120 sessions", "more questions"]
            : ["staan de 60 van de 3000 vragen", "de laatste 16 van de 120", "en nog "]
        {
            #expect(text.contains(part), "\(part)")
        }
        let json = try JSONSerialization.jsonObject(with: Data(try run.text(.json).utf8))
        let questions = (json as? [String: Any])?["questions"] as? [[String: Any]]
        #expect(questions?.count == 3000)
    }

    @Test(arguments: ["en", "nl"])
    func noNameIsUnknownAndNoWordIsMissing(language: String) throws {
        for files in [
            Self.files, ["knowledge-agenda.yaml": "questions: [{ id: q, text: Why? }]\n"],
        ] {
            for compare in [nil, "2026-03-01"] {
                let text = try report(files, language: language, compare: compare)
                let picture = try report(files, .dot, language: language, compare: compare)
                for key in try Terms(TemplateLibrary(language: language)).keys
                where key.contains(".") {
                    #expect(!text.contains(key) && !picture.contains(key), "\(key)")
                }
                #expect(text.firstMatch(of: /[{}]/) == nil)
                #expect(picture.firstMatch(of: /\{[a-z]+\}/) == nil)
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func theOrderOfTheRecordsChangesNoByte(seed: UInt64) throws {
        let run = QuestionRun.random(80, seed: seed)
        for format in ReportKind.knowledgeAgenda.formats {
            let texts = try [run, run.shuffled(seed: seed)].map {
                try $0.text(format, compare: "2024-09-01")
            }
            #expect(texts[0] == texts[1])
        }
    }

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        let hostile = ReportTextTests.hostile
        let quoted = "'\(hostile.replacing("'", with: "''"))'"
        let files = Self.files.mapValues { text in
            ["Visit", "Nobody knows", "Soil Institute", "How deep?", "They laughed", "By digging"]
                .reduce(text) { $0.replacing($1, with: quoted) }
                .replacing("\"What do residents need?\"", with: quoted)
        }
        let text = try report(files, language: language, compare: "2026-03-01")
        #expect(!text.replacing(#"\<"#, with: "").contains("<script"))
        #expect(!text.replacing(#"\{\{"#, with: "").contains("{{"))
        let tables = text.split(separator: "\n\n").filter { $0.hasPrefix("|") }
        #expect(tables.count >= 3)
        for table in tables {
            let widths = table.split(separator: "\n").map {
                $0.replacing(#"\|"#, with: "").count { $0 == "|" }
            }
            #expect(Set(widths).count == 1, "\(table)")
        }
    }
}
