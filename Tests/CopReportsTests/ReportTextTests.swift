import CopAnalysis
import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// Reports as they are written: layouts, languages, formats, and text that wants to be more.
struct ReportTextTests {
    static let hostile = "x | <script>alert(1)</script> \"q\" \\ ` ]] # 1. - &amp; *** {{title}}"
    static let files = [
        "domain.yaml": "question: 'hostile'\n",
        "sessions/2026-01-15-start.yaml": """
        title: hostile
        date: 2026-01-15
        place: hostile
        host: anna
        guests: [hostile]
        attendance: { present: [anna] }
        decisions: [{ text: hostile, by: [anna] }]
        minutes: |
          hostile
          # heading

          - item
        overturned: hostile
        how_next: hostile
        evaluation: [{ person: anna, words: hostile, wish: hostile }]
        """,
        "diaries/anna.yaml": """
        ---
        id: a1
        date: 2026-01-16
        session: 2026-01-15-start
        event: hostile
        highlight: hostile
        did_differently: hostile
        text: hostile
        """,
        "knowledge-agenda.yaml": """
        questions:
          - id: q
            text: hostile
            by: [anna]
            session: 2026-01-15-start
            history:
              - { date: 2026-01-20, status: answered, answer: hostile, rewording: hostile, note: hostile }
        """,
        "signals.yaml": """
        signals: [{ id: s, text: hostile }]
        reversals: [{ id: t, before: hostile, after: hostile, date: 2026-01-16 }]
        """,
        "intakes/anna.yaml": "question: hostile\ncase: hostile\nwhy_it_matters: hostile\n",
        "reflections.yaml": """
        reflections:
          - { id: r, text: hostile, by_name: hostile, on: 2026-01-15-start }
          - { id: i, text: hostile, by: ben, on: anna/a1 }
          - { id: w, text: hostile, by: olga }
        moments:
          - id: m
            kind: low
            text: hostile
            date: 2026-01-20
            why: hostile
            readings: [{ by: anna, text: hostile }]
        revisions: [{ id: v, before: hostile, after: hostile, reason: hostile, date: 2026-01-21 }]
        """,
    ].mapValues { $0.replacing("hostile", with: "'\(hostile.replacing("'", with: "''"))'") }
        .mapValues { $0.replacing("''", with: "'") }

    func report(
        _ kind: ReportKind, _ format: ReportFormat = .markdown, language: String = "en",
        person: String? = nil, layout: ReportOptions.Layout = .staggered
    ) throws -> String {
        let options = ReportOptions(asOf: day("2026-04-01"), person: person, layout: layout)
        let report = try makeReport(
            kind, of: try workspace(Self.files), options, as: format,
            templates: TemplateLibrary(language: language))
        // Every name that the built-in templates ask for is there.
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    private func text(
        _ kind: ReportKind, _ files: [String: String], _ options: ReportOptions, _ language: String
    ) throws -> String {
        try makeReport(
            kind, of: try workspace(files), options, as: .markdown,
            templates: TemplateLibrary(language: language)
        ).text
    }

    /// Nothing is made up about who did not sign.
    @Test(arguments: [("en", "author unknown"), ("nl", "auteur onbekend")])
    func aReflectionWithoutAuthorSaysSo(language: String, unknown: String) throws {
        let files = [
            "reflections.yaml":
                "reflections: [{ id: r, text: unsigned, date: 2026-01-20, on: anna }]\n"
        ]
        for layout in [ReportOptions.Layout.staggered, .sideBySide] {
            let history = try text(
                .learningHistory, files,
                ReportOptions(asOf: day("2026-04-01"), layout: layout), language)
            #expect(history.contains("- **\(unknown)**, "))
            #expect(!history.contains("from outside the community"))
        }
        let line = try text(.timeline, files, ReportOptions(asOf: day("2026-04-01")), language)
        #expect(line.contains("(\(unknown))"))
    }

    /// What is withheld is not said to be missing.
    @Test func thePublicReadsThatIntakesAreNotShown() throws {
        let files = [
            "cop.yaml": """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            agreements: { sharing: { rule: open } }
            """,
            "intakes/anna.yaml": "question: why\n",
        ]
        func history(_ audience: Audience, _ files: [String: String]) throws -> String {
            let options = ReportOptions(
                asOf: day("2026-04-01"), audience: audience, person: "anna")
            return try text(.learningHistory, files, options, "en")
        }
        let shown = try history(.public, files)
        #expect(shown.contains("Intakes are not shown to the public."))
        #expect(!shown.contains("no intake form") && !shown.contains("why"))
        #expect(try history(.group, files).contains("> why"))
        #expect(try history(.group, ["cop.yaml": files["cop.yaml"]!]).contains("no intake form"))
    }

    @Test(arguments: [
        ("en", "One tie has a direction, and none", "1 of 2 connections links two"),
        ("nl", "Eén band heeft een richting, en er gaat", "1 van de 2 verbindingen koppelt"),
    ])
    func oneIsSingular(language: String, only: String, single: String) throws {
        func map(_ ties: String) throws -> String {
            let files = [
                "people/anna.yaml": "name: Anna\norganisation: small\n",
                "people/ben.yaml": "name: Ben\norganisation: small\n",
                "people/fay.yaml": "name: Fay\norganisation: large\n",
                "organisations.yaml": """
                organisations:
                  - { id: small, name: Small, level: niche }
                  - { id: large, name: Large, level: field }
                """,
                "network.yaml": "relations:\n\(ties)",
            ]
            return try text(
                .socialMap, files, ReportOptions(asOf: day("2026-04-01")), language)
        }
        let tie = "  - { from: anna, to: ben, kind: advises }\n"
        #expect(try map(tie).contains(only))
        #expect(try map(tie + "  - { from: anna, to: fay, kind: advises }\n").contains(single))
    }

    static let markdowns: [(ReportKind, String?, ReportOptions.Layout)] = [
        (.learningHistory, nil, .staggered), (.learningHistory, nil, .sideBySide),
        (.learningHistory, "anna", .staggered), (.learningHistory, "anna", .sideBySide),
        (.timeline, nil, .staggered), (.monitoring, nil, .staggered),
    ]

    @Test(arguments: 0..<markdowns.count, ["en", "nl"])
    func hostileTextIsHarmless(_ number: Int, language: String) throws {
        let (kind, person, layout) = Self.markdowns[number]
        let text = try report(kind, language: language, person: person, layout: layout)
        #expect(text.contains(##"x \| \<script\>alert(1)\</script\> "q" \\ \` \]\] \#"##))
        #expect(text.contains(#"\&amp; \*\*\* \{\{title\}\}"#))
        #expect(!text.replacing(#"\<"#, with: "").contains("<script"))
        #expect(!text.contains("\n# heading") && !text.contains("\n- item"))
        if kind == .learningHistory { #expect(text.contains("\n\\# heading")) }
        // Nothing of the view model or of the terms shows as a name.
        #expect(!text.replacing(#"\{\{"#, with: "").contains("{{"))
        for key in try Terms(TemplateLibrary(language: language)).keys where key.contains(".") {
            #expect(!text.contains(key), "\(key)")
        }
    }

    /// Every row of a table has as many cells as its head.
    @Test(arguments: ["en", "nl"]) func tablesKeepTheirColumns(language: String) throws {
        let texts = [
            try report(.learningHistory, language: language, layout: .sideBySide),
            try report(.timeline, language: language), try report(.monitoring, language: language),
        ]
        for text in texts {
            let tables = text.split(separator: "\n\n").filter { $0.hasPrefix("|") }
            #expect(!tables.isEmpty)
            for table in tables {
                let widths = table.split(separator: "\n").map {
                    $0.replacing(#"\|"#, with: "").count { $0 == "|" }
                }
                #expect(Set(widths).count == 1, "\(table)")
            }
        }
    }

    @Test func layersStandUnderTheirOwnHeadings() throws {
        let text = try report(.learningHistory)
        let session = try #require(
            text.split(separator: "\n## ").first { $0.contains("Host: Anna") })
        let layers = session.split(separator: "\n### ").dropFirst()
        #expect(
            layers.map { $0.prefix { $0 != "\n" } }
                == ["What happened", "In their own words", "Seen from outside"])
        let parts = Array(layers)
        #expect(!parts[0].contains("\n> ") && parts[1].contains("\n> "))
        #expect(parts[2].contains("(took part: not a view from outside)"))
    }

    @Test func jsonHasTheModelOfTheTemplate() throws {
        for kind in [ReportKind.learningHistory, .timeline, .monitoring] {
            let json = try JSONSerialization.jsonObject(with: Data(try report(kind, .json).utf8))
            let model = try #require(json as? [String: Any])
            #expect(model["title"] as? String == "Water")
            #expect(model["asOf"] as? String == "1 April 2026")
        }
    }

    @Test func dotHoldsTheEventsAsText() throws {
        let text = try report(.timeline, .dot)
        #expect(text.hasPrefix("digraph "))
        let labels = text.split(separator: "\n").filter { $0.contains("label=<") }
            .map { $0.prefix(upTo: $0.firstRange(of: ", shape=")?.lowerBound ?? $0.endIndex) }
        #expect(labels.contains { $0.contains("&lt;script&gt;") })
        #expect(!labels.contains { $0.contains("<script") })
    }

    /// A long run is told in quarters, a short one in months.
    @Test func periodsFitTheRun() throws {
        for (last, names) in [
            ("2027-12-01", ["January 2026", "December 2027"]),
            ("2029-12-01", ["Quarter 1 of 2026", "Quarter 4 of 2029"]),
        ] {
            let workspace = try workspace([
                "signals.yaml": """
                signals:
                  - { id: a, text: a, noticed: 2026-01-20 }
                  - { id: b, text: b, noticed: \(last) }
                """
            ])
            let timeline = Timeline(of: workspace, asOf: day("2030-01-01"))
            let phrases = try Phrases(workspace, TemplateLibrary(language: "en"))
            let periods = TimelinePeriod.periods(of: timeline.events, phrases)
            #expect(periods.map(\.name) == names)
            #expect(periods.map(\.events.count) == [2, 1])
        }
    }

    /// Every mark that the picture uses stands in its legend, and no two kinds share one.
    @Test func legendExplainsEveryMark() throws {
        let marks = Timeline.Kind.allCases.map(\.mark)
        let reworded = Timeline.Kind.questionReopened.mark
        #expect(Set(marks).count == marks.count - 1 && marks.count { $0 == reworded } == 2)
        let text = try report(.timeline, .dot)
        let lines = text.split(separator: "\n")
        let legend = try #require(lines.first { $0.contains("\"legend\" [") })
        for mark in marks where lines.contains(where: { $0 != legend && $0.contains(">\(mark)<") })
        {
            #expect(legend.contains(">\(mark)<"), "\(mark)")
        }
        #expect(legend.contains(">▼<") && !legend.contains(">×<"))
    }

    @Test func sameInputSameBytes() throws {
        for (kind, format) in [(ReportKind.timeline, ReportFormat.dot), (.learningHistory, .json)] {
            #expect(try report(kind, format) == report(kind, format))
        }
    }

    @Test func unknownPersonIsRefusedWithASuggestion() throws {
        let error = try #require(throws: ReportError.self) {
            try report(.learningHistory, person: "ana")
        }
        #expect(error.description == "no person 'ana'; did you mean 'anna'?")
    }

    @Test func datesAndListsAreThoseOfTheLanguage() throws {
        let workspace = try workspace(Self.files)
        for (language, date, list) in [
            ("en", "15 January 2026", "a, b and c"), ("nl", "15 januari 2026", "a, b en c"),
        ] {
            let phrases = try Phrases(workspace, TemplateLibrary(language: language))
            #expect(phrases.date(day("2026-01-15")) == date)
            #expect(phrases.list(["a", "b", "c"]) == list)
            #expect(phrases.list(["a, b", "c"]) == "a, b; c")
            #expect(phrases.list([]) == nil)
        }
    }
}
