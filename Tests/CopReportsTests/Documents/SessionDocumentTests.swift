import CopReports
import TestSupport
import Testing

/// The hand-out before a session and the minutes after it.
@Suite struct SessionDocumentTests {
    static let files = [
        "people/carla.yaml": "name: Carla\n",
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        how_next: To the works.
        """,
        "sessions/2026-03-05-visit.yaml": """
        title: Visit
        date: 2026-03-05
        from: "09:30"
        until: "12:00"
        case_bringers: [anna, ben]
        blocks:
          - { title: Read the plan, minutes: 0 }
          - { title: Arrive, minutes: 15 }
          - { title: Walk, minutes: 75, grouping: pairs, lead: [ben] }
          - { title: Talk }
          - { title: Close, minutes: 10 }
        attendance: { present: [anna, ben], absent: [fay] }
        agreements: [{ text: measure, who: [ben], due: 2026-04-01 }]
        evaluation:
          - { person: anna, score: 5, words: Just right, wish: More rain }
          - { person: ben, score: 2 }
          - { person: fay, score: 5, words: Long }
        """,
        "sessions/2026-04-16-off.yaml": "title: Off\ndate: 2026-04-16\nstatus: cancelled\n",
        "sessions/2026-05-28-next.yaml": "title: Next\ndate: 2026-05-28\nstatus: planned\n",
        "cases.yaml": """
        cases:
          - id: a
            title: The works
            person: [anna]
            turns: [{ session: 2026-03-05-visit, asked: Why now? }]
            done_differently: [{ text: asked twice, session: 2026-03-05-visit }]
          - { id: b, title: One, person: [ben] }
          - { id: c, title: Two, person: [ben] }
        """,
        "knowledge-agenda.yaml": """
        questions:
          - { id: new, text: Newer?, raised: 2026-02-01, by: [ben] }
          - { id: old, text: Older?, raised: 2026-01-15 }
          - { id: at, text: Raised there?, session: 2026-03-05-visit }
          - id: done
            text: Done?
            raised: 2026-01-15
            history: [{ session: 2026-03-05-visit, status: answered, answer: By walking }]
          - id: before
            text: Before?
            raised: 2026-01-15
            history: [{ date: 2026-02-01, status: dissolved }]
        """,
        "actions.yaml": """
        actions:
          - { id: a, text: draw, who: [anna], session: 2026-01-15-start, due: 2026-02-01 }
          - { id: b, text: ask, session: 2026-01-15-start, done_on: 2026-02-01 }
        """,
    ]

    private func section(_ name: String, of text: String) -> [String] {
        let part = text.split(separator: "\n## ").first { $0.hasPrefix("\(name)\n") }
        return (part ?? "").split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func theClockRunsAsFarAsMinutesAreKnown() throws {
        let text = try DocumentTextTests.text(.handout(session: "2026-03-05-visit"), Self.files)
        #expect(text.contains("**Thursday 5 March 2026, 09:30–12:00**"))
        #expect(section("Beforehand", of: text) == ["- Read the plan"])
        #expect(
            section("Agenda", of: text) == [
                "- **09:30–09:45** Arrive", "- **09:45–11:00** Walk (in pairs; Ben)",
                "- **11:00** Talk", "- **10 minutes** Close",
            ])
    }

    @Test func withoutABeginningThereAreNoTimesAndThatIsSaid() throws {
        for (from, notes) in [("from: \"09:30\"\n", 0), ("", 1)] {
            let files = [
                "sessions/2026-03-05-visit.yaml":
                    "title: Visit\ndate: 2026-03-05\n\(from)blocks: [{ title: Walk, minutes: 75 }]\n"
            ]
            let report = try makeDocument(
                .handout(session: "2026-03-05-visit"), of: try workspace(files),
                asOf: day("2026-03-01"), as: .markdown, templates: .init(language: "en"))
            #expect(report.notes.count == notes)
            #expect(report.text.contains("- **75 minutes** Walk") == (notes == 1))
        }
    }

    @Test func theHandoutKnowsWhatWasKnownBefore() throws {
        // However late it is asked for.
        let text = try DocumentTextTests.text(
            .handout(session: "2026-03-05-visit"), Self.files, asOf: "2027-01-01")
        #expect(
            section("Questions that are open", of: text).dropLast() == [
                "- Done? (15 January 2026)", "- Older? (15 January 2026)",
                "- Newer? (Ben, 1 February 2026)",
            ])
        #expect(text.contains("> To the works."))
        #expect(
            section("Agreed, to bring along", of: text).dropFirst()
                == ["- [ ] **Anna**: draw (1 February 2026)", "- [x] ask"])
        #expect(
            section("Cases on the table", of: text)
                == ["- **Anna**: The works. The question: Why now?", "- **Ben**"])
    }

    @Test func asOfAnEarlierDayItKnowsLess() throws {
        let text = try DocumentTextTests.text(
            .handout(session: "2026-03-05-visit"), Self.files, asOf: "2026-01-20")
        #expect(!text.contains("Newer?") && text.contains("Before?"))
        #expect(text.contains("- [ ] ask"))
    }

    @Test func scoresAreADistributionWithoutNames() throws {
        let text = try DocumentTextTests.text(.minutes(session: "2026-03-05-visit"), Self.files)
        let rows = section("How it was", of: text)
        #expect(
            rows.filter { $0.hasPrefix("|") }.dropFirst(2) == [
                "| 5 | ●● |", "| 4 |  |", "| 3 |  |", "| 2 | ● |", "| 1 |  |",
            ])
        #expect(rows.filter { $0.hasPrefix("-") } == ["- Just right", "- Long", "- More rain"])
        for name in ["Anna", "Ben", "Fay"] { #expect(!rows.contains { $0.contains(name) }) }
    }

    @Test func minutesTellWhatTheSessionDid() throws {
        let text = try DocumentTextTests.text(.minutes(session: "2026-03-05-visit"), Self.files)
        #expect(text.contains("- Present (2): Anna and Ben\n- Missed (1): Fay\n"))
        #expect(!text.contains("Sent word"))
        #expect(section("Agreed", of: text) == ["- **Ben**: measure (before 1 April 2026)"])
        #expect(section("Done differently", of: text) == ["- **Anna**, The works: asked twice"])
        let questions = section("Questions", of: text)
        #expect(questions.contains("- New: “Raised there?”"))
        #expect(questions.contains("- “Done?” is now **provisionally answered**."))
        #expect(!questions.contains { $0.contains("Before?") || $0.contains("Older?") })
    }

    @Test func agreementsThatAreActionsAloneAreToldToo() throws {
        let text = try DocumentTextTests.text(.minutes(session: "2026-01-15-start"), Self.files)
        #expect(
            section("Agreed", of: text) == ["- **Anna**: draw (before 1 February 2026)", "- ask"])
        #expect(!text.contains("## How it was") && !text.contains("## Decided"))
    }

    @Test(arguments: [
        ("en", "This session is cancelled.", "(cancelled)", "(planned; nothing was noted)"),
        (
            "nl", "Deze bijeenkomst gaat niet door.", "(afgelast)",
            "(gepland; er is niets van genoteerd)"
        ),
    ])
    func whatDidNotHappenIsSaid(
        language: String, handout: String, minutes: String, planned: String
    ) throws {
        let off = "2026-04-16-off"
        let before = try DocumentTextTests.text(
            .handout(session: off), Self.files, language: language)
        #expect(before.contains("**\(handout)**"))
        let after = try DocumentTextTests.text(
            .minutes(session: off), Self.files, language: language)
        #expect(after.contains(minutes))
        let next = try DocumentTextTests.text(
            .minutes(session: "2026-05-28-next"), Self.files, language: language)
        #expect(next.contains(planned))
    }

    @Test(arguments: [
        (nil, "not decided yet"), ("open", "shares openly"),
        ("chatham-house", "Chatham House Rule"), ("non-disclosure", "stays inside, unless"),
    ])
    func theRuleOfTheGroupStandsAtTheEnd(rule: String?, words: String) throws {
        var files = Self.files
        files["cop.yaml"] = """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            \(rule.map { "agreements: { sharing: { rule: \($0) } }" } ?? "")
            """
        for document: Document in [
            .handout(session: "2026-03-05-visit"), .minutes(session: "2026-03-05-visit"),
        ] {
            let last = try DocumentTextTests.text(document, files).split(separator: "\n").last ?? ""
            #expect(last.hasPrefix("*Water. ") && last.contains(words), "\(last)")
        }
    }
}
