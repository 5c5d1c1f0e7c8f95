import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import TestSupport
import Testing

/// The monitoring report as the group gets it on paper.
struct MonitoringReportTests {
    private static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        rhythm: { sessions: 4, interval_weeks: 6 }
        agreements:
          sharing: { rule: open, decided_at: 2026-01-15-start }
          other: [{ text: We ring first }, { text: No tables, decided_on: 2026-02-01 }]
        """,
        "domain.yaml": """
        question: How do we bring the percentage down?
        challenges: { individual: [I stand alone., Nobody asks.] }
        yields: { individual: [Someone to ring], organisation: [A zone that holds] }
        vision: { see: A lamp in the street }
        """,
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        attendance: { present: [anna], absent: [ben] }
        evaluation: [{ person: anna, score: 2, words: slow }, { person: ben, score: 5, words: swift }]
        """,
        "sessions/2026-02-26-visit.yaml": """
        title: Visit
        date: 2026-02-26
        attendance: { present: [anna, ben] }
        evaluation: [{ person: anna, score: 4, words: fine, wish: soup }]
        how_next: To the works
        """,
        "sessions/2026-04-09-close.yaml": """
        title: Close
        date: 2026-04-09
        attendance: { present: [anna, ben] }
        evaluation: [{ person: anna, score: 4, words: fine, wish: soup }]
        how_next: To the works.
        """,
        "diaries/anna.yaml": """
        ---
        { date: 2026-01-16, insight: what the group may read }
        ---
        { date: 2026-03-16, insight: what facilitators may read, visibility: facilitators }
        """,
        "diaries/ben.yaml": "---\n{ date: 2026-03-17, did_differently: rang the board }\n",
        "knowledge-agenda.yaml": """
        questions:
          - id: stays
            text: How?
            raised: 2026-01-15
            history: [{ date: 2026-02-26, status: explored, rewording: What for?, note: hm }]
        """,
        "results.yaml": """
        results:
          - { id: card, text: A card on the wheel, level: organisation, date: 2026-03-01 }
          - { id: dares, text: Dares to ask, level: individual, competence: true, by: [anna] }
        """,
        "reflections.yaml": """
        revisions:
          - { id: v, before: Ten points, after: One zone, reason: Nobody steered by it, date: 2026-02-26 }
        moments:
          - { id: m, kind: low, text: The letter, date: 2026-02-26,
              readings: [{ by: ben, text: not for me }, { by: anna, text: for me }] }
        """,
    ]

    private func report(
        _ workspace: Workspace, audience: Audience = .group, asOf: String = "2026-06-01",
        _ language: String = "en", _ format: ReportFormat = .markdown
    ) throws -> String {
        let report = try makeReport(
            .monitoring, of: workspace, ReportOptions(asOf: day(asOf), audience: audience),
            as: format, templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    @Test func followsTheCycle() throws {
        let text = try report(try workspace(Self.files))
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(
            headings == [
                "## In short", "## 1. Observe: what you set out to do, and what happened",
                "## 2. Analyse: what stands out", "## 3. Reflect: what turned",
                "## 4. Adjust: for the next session",
            ])
        let levels = text.split(separator: "\n").filter { $0.hasPrefix("### The ") }
        #expect(
            levels == [
                "### The ambition", "### The participants", "### The group",
                "### The organisations", "### The field",
            ])
    }

    @Test func putsTheAmbitionBesideWhatTheFilesShow() throws {
        let text = try report(try workspace(Self.files))
        for words in [
            "> How do we bring the percentage down?", "- *To see:* A lamp in the street",
            "**Revised on 26 February 2026.**\n\n> It was: Ten points\n>\n> It became: One zone",
            "Why: Nobody steered by it", "I stand alone. Nobody asks.\n",
            "| • Someone to ring | **Done differently:** by 1 of 2 participants;",
            "| • A zone that holds | **Results:** 1 named. |",
            "| • 4 sessions, 6 weeks apart<br> • what is shared may be known<br> "
                + "• No tables<br> • We ring first |",
        ] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
    }

    @Test func tellsWhatMovedFromSessionToSession() throws {
        let text = try report(try workspace(Self.files))
        for line in [
            "| Was there | ▅██ | 50% to 100%; last 100% |",
            "| Questions open afterwards | ███ | 1 throughout |",
            "| Worth it, from 1 to 5 | ▅▆▆ | 3.5 to 4.0; last 4.0 |",
            "- *15 January 2026, Start:* “slow” (2); “swift” (5); "
                + "3.5 on average, from 2 to 5 (2 marks).",
            "- *26 February 2026, Visit:* “fine” (4); one mark: 4.",
            "3 of 4 sessions held, 42 days apart.",
        ] {
            #expect(text.contains(line), "\(line)\n\(text)")
        }
    }

    /// Everybody has their reasons to be away.
    @Test func whoWasAwayIsNotNamed() throws {
        var files = Self.files
        files["sessions/2026-04-09-close.yaml"] = nil
        files["diaries/ben.yaml"] = nil
        files["reflections.yaml"] = nil
        // Only half of what makes Ben silent: he joined before the last session.
        files["people/ben.yaml"] = "name: Ben\nroles: [participant]\njoined: 2026-02-01\n"
        for language in TemplateLibrary.languages {
            #expect(!(try report(try workspace(files), language).contains("Ben")))
        }
    }

    @Test func onlyWhatAnAudienceMaySeeIsQuoted() throws {
        let workspace = try workspace(Self.files)
        let forGroup = try report(workspace)
        let forFacilitators = try report(workspace, audience: .facilitators)
        #expect(forGroup.contains("“what the group may read” (Anna, 16 January 2026)"))
        #expect(!forGroup.contains("what facilitators may read"))
        #expect(forFacilitators.contains("what facilitators may read"))
        for text in [forGroup, forFacilitators] { #expect(!text.contains("Dares to ask")) }
    }

    /// The path of a file tells whose it is.
    @Test func outsideFilesThatWereNotReadAreANumber() throws {
        var files = Self.files
        files["people/zoe.yaml"] = "name: [\n"
        let broken = try brokenWorkspace(files)
        let path = "people/zoe.yaml"
        #expect(try report(broken).contains("may be missing here: \(path)."))
        let outside = try report(broken, audience: .public)
        #expect(outside.contains("One file could not be read whole"))
        #expect(!outside.contains("zoe"))
    }

    @Test func outsideItSaysThatAttendanceIsNotTold() throws {
        var files = Self.files
        for (path, text) in files where path.hasPrefix("sessions/") {
            files[path] = text.split(separator: "\n").filter { !$0.hasPrefix("attendance") }
                .joined(separator: "\n")
        }
        let workspace = try workspace(files)
        let outside = try report(workspace, audience: .public)
        #expect(outside.contains("How many were there is not told outside the group."))
        #expect(!outside.contains("nobody noted who was there"))
        #expect(try report(workspace).contains("Of 3 sessions that were held, nobody noted who"))
    }

    /// What was left out for outsiders does not make anybody silent.
    @Test func outsideNobodyIsCalledSilent() throws {
        var files = Self.files
        files["sessions/2026-04-09-close.yaml"] = nil
        files["people/zoe.yaml"] = "name: Zoe\nroles: [participant]\n"
        files["network.yaml"] =
            "surveys: [{ date: 2026-02-20, asked: [anna, zoe], answered: [anna] }]\n"
        let workspace = try workspace(files)
        let inside = try report(workspace)
        #expect(inside.contains("no diary entry that others may read of Zoe."))
        #expect(inside.contains("The ties that only Zoe would name are missing."))
        #expect(inside.contains("**Who was not heard**") && inside.contains("**Diaries:**"))
        let outside = try report(workspace, audience: .public)
        #expect(!outside.contains("Zoe"))
        #expect(!outside.contains("Who was not heard") && !outside.contains("**Diaries:**"))
        #expect(!outside.contains("| Wrote, then"))
        #expect(outside.contains("asked on 20 February 2026 who has to do with whom, 1 answered."))
        #expect(outside.contains("What is not for outsiders was left out"))
    }

    /// The report goes round the circle: only the facilitators read who it is that was silent.
    @Test func whoWasSilentIsNoTopicForTheCircle() throws {
        var files = Self.files
        files["people/zoe.yaml"] = "name: Zoe\nroles: [participant]\n"
        files["people/yan.yaml"] = "name: Yan\nroles: [participant]\n"
        let workspace = try workspace(files)
        func topics(_ audience: Audience, _ language: String) throws -> String {
            let text = try report(workspace, audience: audience, language)
            return try #require(text.components(separatedBy: "\n## 4. ").last)
        }
        for language in TemplateLibrary.languages {
            let forGroup = try topics(.group, language)
            #expect(!forGroup.contains("Zoe") && !forGroup.contains("Yan"))
            #expect(try topics(.facilitators, language).contains("Zoe"))
        }
        #expect(try topics(.group, "en").contains("participants have written nothing that others"))
    }

    @Test func outsideThereIsNoNextSession() throws {
        let workspace = try workspace(Self.files)
        for language in TemplateLibrary.languages {
            let inside = try report(workspace, language)
            let outside = try report(workspace, audience: .public, language)
            #expect(inside.contains("\n## 4. ") && !outside.contains("\n## 4. "))
            #expect(inside.contains("soup") && !outside.contains("soup"))
        }
    }

    /// Of two sessions nothing moved yet, of one mark there is no range, and of one person no share.
    @Test func ofLittleThereIsNoLineAndNoRange() throws {
        var files = Self.files
        files["sessions/2026-02-26-visit.yaml"] = nil
        files["diaries/ben.yaml"] = nil
        files["people/ben.yaml"] = "name: Ben\nroles: [participant]\nstatus: prospect\n"
        files["reflections.yaml"] = nil
        files["diaries/anna.yaml"] = "---\n{ date: 2026-01-16, did_differently: rang }\n"
        let text = try report(try workspace(files), "nl")
        #expect(!text.contains("▅") && !text.contains("█") && !text.contains("0 keer"))
        #expect(text.contains("door de enige deelnemer; één keer in de dagboeken verteld."))
        #expect(text.contains("1 bericht dat anderen mogen lezen"))
        #expect(text.contains("met 84 dagen ertussen"))
    }

    @Test func isInTheLanguageOfTheTemplates() throws {
        let text = try report(try workspace(Self.files), "nl")
        for words in [
            "# Reflexieve monitoring van Water", "## 2. Analyseren: wat eruit springt",
            "| Was erbij | ▅██ | 50% tot 100%; laatst 100% |",
            "| De moeite waard, van 1 tot 5 | ▅▆▆ | 3,5 tot 4,0; laatst 4,0 |",
            "1. **Waar jullie zelf om vroegen**",
            "- **“What for?”** Al 137 dagen en 2 bijeenkomsten open, één keer anders gesteld.",
        ] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
    }

    /// The first half page holds what matters, and the whole is read in one sitting.
    @Test(arguments: GoldenReportTests.examples)
    func fitsOnPaper(_ example: GoldenReportTests.Example) throws {
        let workspace = try Golden.example(example.name)
        let language = try #require(workspace.cop.language).rawValue
        for asOf in [example.asOf.description, example.compare.description] {
            let text = try report(workspace, asOf: asOf, language)
            let parts = text.components(separatedBy: "\n## ")
            #expect(words(in: parts[1]) < 250)
            #expect(words(in: text) < 4_000)
            let topics = text.split(separator: "\n").filter { $0.contains(#/^[0-9]\. \*\*/#) }
            #expect((3...6).contains(topics.count))
        }
    }

    private func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    /// However much there is, what is told stays a report.
    @Test func aLargeWorkspaceGivesNoLargeReport() throws {
        var files = Self.files
        let long = String(repeating: "many words ", count: 60)
        for number in 0..<40 {
            let date = Day(number: 20_500 + number)
            files["people/p\(number).yaml"] = "name: P\(number)\nroles: [participant]\n"
            files["sessions/\(date)-s.yaml"] = """
                title: \(long)
                date: \(date)
                evaluation: [{ person: p1, score: 3, words: \(long), wish: \(long) }]
                """
            files["diaries/p\(number).yaml"] = (0..<10).map {
                "---\n{ date: \(Day(number: 20_500 + $0)), insight: \(long), feeling: \(long) }\n"
            }.joined()
        }
        func list(_ key: String, _ item: (Int) -> String) -> String {
            "\(key):\n" + (0..<60).map { "  - { id: x\($0), \(item($0)) }\n" }.joined()
        }
        files["knowledge-agenda.yaml"] = list("questions") { _ in
            "text: \(long), raised: 2026-01-15"
        }
        files["results.yaml"] = list("results") { _ in "text: \(long), level: field" }
        files["cases.yaml"] = list("cases") { "title: \(long), person: [p\($0 % 40)]" }
        files["actions.yaml"] = list("actions") { _ in
            "text: \(long), agreed_on: 2026-01-15, due: 2026-01-20"
        }
        files["signals.yaml"] = list("reversals") { _ in
            "before: \(long), after: \(long), date: 2026-02-01"
        }
        files["reflections.yaml"] =
            list("moments") { _ in
                "kind: low, text: \(long), date: 2026-02-01, why: \(long), readings: [{ text: \(long) }]"
            }
            .replacing("id: x", with: "id: m")
            + list("reflections") { _ in "text: \(long), by: olga, date: 2026-02-01" }
        let text = try report(try workspace(files))
        #expect(words(in: text) < 4_000)
        #expect(text.contains(" and 30 others. That may be silence"))
    }

    /// Records in another order say the same.
    @Test func theOrderOfRecordsDoesNotMatter() throws {
        func files(_ order: ([String]) -> [String]) -> [String: String] {
            func list(_ key: String, _ items: [String]) -> String {
                "\(key):\n" + order(items).map { "  - \($0)\n" }.joined()
            }
            var files = Self.files
            files["sessions/2026-02-26-visit.yaml"] = """
                title: Visit
                date: 2026-02-26
                how_next: On
                \(list("evaluation", [
                    "{ person: anna, score: 3, words: a, wish: b }",
                    "{ person: ben, score: 3, words: c, wish: a }",
                ]))
                """
            files["signals.yaml"] = list(
                "reversals",
                (1...3).map { "{ id: r\($0), before: b\($0), after: a\($0), date: 2026-02-01 }" })
            files["actions.yaml"] = list(
                "actions", (1...3).map { "{ id: a\($0), text: t\($0), due: 2026-02-01 }" })
            files["network.yaml"] =
                list(
                    "relations",
                    [
                        "{ from: anna, to: ben, kind: knows, since: 2026-02-01 }",
                        "{ from: ben, to: fay, kind: advises, until: 2026-02-01 }",
                        "{ from: anna, to: fay, kind: advises }",
                    ])
                + list(
                    "coalitions", (1...2).map { "{ id: c\($0), name: C\($0), since: 2026-02-01 }" })
                + list(
                    "surveys",
                    [
                        "{ date: 2026-02-20, asked: [anna, ben] }",
                        "{ date: 2026-03-20, asked: [ben, anna] }",
                    ])
            files["results.yaml"] =
                list(
                    "results", (1...5).map { "{ id: r\($0), text: t\($0), level: field }" })
                + list(
                    "stories",
                    (1...3).map {
                        "{ id: s\($0), title: T\($0), by: anna, text: t, cycles: [reframing], look_back: 2026-02-01 }"
                    })
            files["cases.yaml"] = list("cases", (1...4).map { "{ id: c\($0), title: T\($0) }" })
            let readings = order(["{ text: r }", "{ by: ben, text: s }", "{ by: anna, text: s }"])
                .joined(separator: ", ")
            files["reflections.yaml"] =
                list(
                    "moments",
                    (1...4).map {
                        "{ id: m\($0), kind: high, text: t\($0), readings: [\(readings)] }"
                    })
                + list("reflections", (1...4).map { "{ id: f\($0), text: t\($0), by: olga }" })
                + list("revisions", (1...2).map { "{ id: v\($0), after: t\($0) }" })
            files["system.yaml"] =
                list(
                    "functions",
                    [
                        "{ function: legitimacy, blocked_by: a, scores: [{ by: anna, score: 1 }] }",
                        "{ function: market-formation, blocked_by: b, scores: [{ by: ben, score: 1 }] }",
                    ])
                + list(
                    "indicators",
                    (1...3).map { "{ id: i\($0), text: t\($0), measurements: [{ value: v }] }" })
            return files
        }
        for format in ReportKind.monitoring.formats {
            let text = try report(try workspace(files { $0 }), "en", format)
            #expect(try report(try workspace(files { $0.reversed() }), "en", format) == text)
        }
    }
}
