import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// The method as a companion, with what a workspace answers.
struct GuideTests {
    private func guide(
        _ files: [String: String]?, language: String = "en", asOf: String = "2026-06-01"
    ) throws -> Guide {
        try Guide(
            TemplateLibrary(language: language), of: files.map { try workspace($0) },
            asOf: day(asOf))
    }

    private func step(
        _ number: Int, _ files: [String: String]?, language: String = "en",
        asOf: String = "2026-06-01"
    ) throws -> String {
        let report = try guide(files, language: language, asOf: asOf).step(number, as: .markdown)
        let found = try #require(report)
        #expect(found.diagnostics.isEmpty)
        return found.text
    }

    private func answers(_ files: [String: String], asOf: String = "2026-06-01") throws
        -> GuideAnswers
    {
        try GuideAnswers(
            workspace(files), asOf: day(asOf), TemplateLibrary(language: "en"))
    }

    // MARK: - Answers

    @Test func answersStandBelowTheirQuestions() throws {
        let text = try step(1, ["domain.yaml": "question: Where does the water go?\n"])
        #expect(text.hasPrefix("# Step 1: Sharpen what it is about\n"))
        #expect(
            text.contains(
                """
                1. What is the question, in one sentence that those involved recognise?
                    - Where does the water go?
                2. What makes it hard
                """))
        #expect(text.contains("10. Would you come yourself, reading this invitation?\n    - *not "))
        #expect(text.components(separatedBy: "*not answered yet*").count == 10)
    }

    @Test func aListIsShortened() throws {
        let signals = (1...6).map { "  - { id: s\($0), text: Signal \($0) }\n" }.joined()
        let lines = try answers(["signals.yaml": "signals:\n\(signals)"]).lines(.signals)
        #expect(lines == ["Signal 1", "Signal 2", "Signal 3", "and 3 more"])
        let long = String(repeating: "word ", count: 100)
        let one = try answers(["domain.yaml": "question: \(long)\n"]).lines(.question)
        #expect(one.count == 1 && one[0].count <= 181 && one[0].hasSuffix("word…"))
    }

    @Test func namesAreCountedWhereTheyAreMany() throws {
        var files: [String: String] = [:]
        for number in 10...40 {
            files["people/p\(number).yaml"] = "name: Person \(number)\nroles: [participant]\n"
        }
        let lines = try answers(files).lines(.participants)
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix("taking part (33): Anna, Ben, Person 10, "))
        #expect(lines[0].hasSuffix(", and 22 more"), "\(lines)")
        #expect(lines[0].count <= 180)
    }

    /// Both examples are complete: whatever can be answered, one of them does.
    @Test func everyTopicCanBeAnswered() throws {
        var open = Set(GuideTopic.allCases)
        for example in GoldenReportTests.examples {
            let whole = try Golden.example(example.name)
            let templates = TemplateLibrary(language: try #require(whole.cop.language).rawValue)
            for asOf in [example.compare, example.asOf] {
                let answers = try GuideAnswers(whole, asOf: asOf, templates)
                open = open.filter { answers.lines($0).isEmpty }
                for topic in GuideTopic.allCases {
                    for line in answers.lines(topic) {
                        #expect(!line.contains("guide.") && !line.contains("\n"), "\(line)")
                    }
                }
            }
        }
        #expect(open == [])
    }

    /// The whole guide beside both examples, as it was when somebody last looked at it.
    @Test(arguments: GoldenReportTests.examples)
    func isAsItWas(_ example: GoldenReportTests.Example) throws {
        let whole = try Golden.example(example.name)
        let templates = TemplateLibrary(language: try #require(whole.cop.language).rawValue)
        let guide = try Guide(templates, of: whole, asOf: example.asOf)
        let steps = try (0...10).compactMap { try guide.step($0, as: .markdown)?.text }
        let text = [try guide.overview(as: .markdown).text] + steps
        try Golden.compare(text.joined(separator: "\n"), example.name, "guide.md")
    }

    @Test(arguments: GuideTopic.allCases)
    func nothingAnswersNothing(topic: GuideTopic) throws {
        let lines = try answers([
            "cop.yaml": "format: 1\ntitle: W\nlanguage: en\nstart: 2026-01-15\n",
            "people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n",
        ]).lines(topic)
        #expect(lines == [])
    }

    @Test(arguments: [
        (GuideTopic.question, ["why"]),
        (.challenges, ["the field: a; b", "individuals: c."]),
        (.retellings, ["1 February 2026, the team: shorter", "the board"]),
        (.yields, ["the initiator: d"]), (.causes, ["one ← two; three"]),
        (.initiators, ["initiator: Anna"]), (.fitnessOutcome, ["no"]),
        (.strongSignals, ["lasts (Report)"]),
        (.talks, ["talked to (1): Anna", "not yet (1): Cees"]),
        (.personal, ["Anna: listening"]), (.reversals, ["before → after"]),
        (.composition, ["diverse, one per sector"]), (.organisations, ["North (2)"]),
        (.participants, ["taking part (2): Anna, Ben", "on the list (1): Cees"]),
        (.stances, ["ahead (1): Anna"]), (.learningQuestions, ["Anna: how?"]),
        (.contracts, ["signed by both (1): Anna", "not yet (1): Ben"]),
        (.managers, ["North, Rie: reads along"]), (.ledger, ["rule (embedded)"]),
        (.levers, ["money (agreed)"]), (.fee, ["100, from training"]),
        (.patterns, ["Begin small ★★, Ask first"]),
        (.facilitators, ["the group: Fay"]), (.nextGoals, ["see it"]),
        (.nextBlocks, ["Walk (40 min)", "Talk"]),
        (.groupings, ["in pairs 2, all together 1"]), (.evaluation, ["Anna: 4, good"]),
        (.wishes, ["Anna: walk"]),
        (.sharing, ["what is shared may be known (15 January 2026)"]),
        (.nextHosts, ["host: Ben", "preparing: Anna"]),
        (.hosts, ["hosted (1): Anna", "not yet (1): Ben"]), (.decisions, ["stop (dear; slow)"]),
        (.howNext, ["15 January 2026: outside"]), (.absent, ["Ben"]),
        (.openQuestions, ["what now?"]), (.oldestQuestions, ["what now? (since 15 January 2026)"]),
        (.handedOver, ["roots? (handed over: the lab)"]),
        (.moments, ["low: rain"]), (.reflections, ["Olga: quiet"]),
        (.network, ["Shade: trees", "1 March 2026: 1 of 2 answered"]),
        (.functions, ["market formation 1.5: price", "legitimacy 3.0"]),
        (.revisions, ["many → few"]),
        (.cases, ["on the table (1): Street", "not yet (1): Square"]),
        (.deeds, ["Ben: later", "Anna: earlier"]), (.experiments, ["tub → moves", "plain"]),
        (.backcasts, ["summer ← coffee"]),
        (.openActions, ["Anna: call (before 1 July 2026)", "walk"]), (.buddies, ["Anna – Ben"]),
        (.rhythm, ["12 sessions, 6 weeks apart"]), (.results, ["drawing"]),
        (.potential, ["idea"]), (.stories, ["Anna: Coffee"]),
        (.lookBacks, ["Anna: again (1 April 2027)"]), (.destinations, ["drawing → manual"]),
        (.designHelpers, ["canteen, crew"]),
    ])
    func eachAnswersInItsWay(topic: GuideTopic, lines: [String]) throws {
        #expect(try answers(Self.files).lines(topic) == lines)
    }

    static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        rhythm: { sessions: 12, interval_weeks: 6 }
        roles: { process_facilitator: [fay], initiator: [anna] }
        agreements: { sharing: { rule: open, decided_at: 2026-01-15-start } }
        composition: { background: diverse, competition: one-per-sector }
        fitness: { outcome_unknown: false }
        """,
        "people/anna.yaml":
            "name: Anna\nroles: [participant]\nstance: frontrunner\norganisation: north\n",
        "people/ben.yaml":
            "name: Ben\nstatus: alumnus\nroles: [participant]\nleft: 2026-12-01\norganisation: north\n",
        "people/cees.yaml": "name: Cees\nstatus: prospect\n",
        "organisations.yaml": "organisations: [{ id: north, name: North }]\n",
        "domain.yaml": """
        question: why
        challenges: { field: [a., b], individual: [c.] }
        vision:
          retellings: [{ date: 2026-02-01, to: the team, changed: shorter }, { to: the board }]
        yields: { initiator: [d] }
        causes: [{ text: one, because: [{ text: two }, { text: three }] }]
        """,
        "signals.yaml": """
        signals:
          - { id: s, text: lasts, lasting: true, confirmed_by: [Report], seen_by: [anna] }
          - { id: t, text: passes, lasting: true, seen_by: [anna] }
        talks: [{ id: talk, person: anna, personal: [listening] }]
        reversals: [{ id: r, before: before, after: after }]
        """,
        "intakes/anna.yaml": "question: how?\n",
        "contracts/anna.yaml":
            "signatures: [{ by: participant, on: 2026-01-10 }, { by: initiator, on: 2026-01-11 }]\n",
        "contracts/ben.yaml": "signatures: [{ by: participant, on: 2026-01-10 }]\n",
        "embedding.yaml": """
        entries:
          - { id: e, text: rule, kind: result, status: embedded }
          - { id: l, text: money, kind: lever, status: agreed }
        managers: [{ organisation: north, name: Rie, how: reads along }]
        fee: { amount: "100", note: from training }
        """,
        "patterns/a.yaml": "name: Begin small\nconfidence: 2\n",
        "patterns/b.yaml": "name: Ask first\n",
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        host: anna
        blocks:
          - { title: a, grouping: plenary }
          - { title: b, grouping: pairs }
          - { title: c, grouping: pairs }
        attendance: { present: [anna], absent: [ben] }
        decisions: [{ text: stop, arguments: [dear, slow] }]
        evaluation: [{ person: anna, score: 4, words: good, wish: walk }]
        how_next: outside
        """,
        "sessions/2026-07-01-walk.yaml": """
        title: Walk
        date: 2026-07-01
        status: planned
        host: ben
        preparers: [anna]
        goals: [see it]
        blocks: [{ title: Walk, minutes: 40 }, { title: Talk }]
        """,
        "knowledge-agenda.yaml": """
        questions:
          - { id: q, text: what now?, session: 2026-01-15-start }
          - id: h
            text: roots?
            raised: 2026-01-20
            history: [{ date: 2026-02-01, status: handed-over, handed_to: the lab }]
        """,
        "reflections.yaml": """
        reflections: [{ id: f, text: quiet, by: olga }]
        moments: [{ id: m, kind: low, text: rain }]
        revisions: [{ id: v, before: many, after: few }]
        """,
        "network.yaml": """
        coalitions:
          - { id: c, name: Shade, purpose: trees }
          - { id: d, name: Gone, until: 2026-01-01 }
        surveys: [{ date: 2026-03-01, asked: [anna, ben], answered: [anna] }]
        """,
        "system.yaml": """
        functions:
          - { function: legitimacy, scores: [{ score: 3 }] }
          - { function: knowledge-development, scores: [{ score: 5 }] }
          - { function: market-formation, scores: [{ score: 1 }, { score: 2 }], blocked_by: price }
        """,
        "cases.yaml": """
        cases:
          - id: street
            title: Street
            person: [anna]
            turns: [{ session: 2026-01-15-start }]
            backcast: { future: summer, steps: [{ text: vote }, { text: coffee }] }
            experiments: [{ text: tub, outcome: full, learned: moves }, { text: plain }]
            done_differently: [{ text: earlier, date: 2026-02-01 }]
          - id: square
            title: Square
            person: [ben]
            done_differently: [{ text: later, date: 2026-03-01 }]
        """,
        "actions.yaml": """
        actions:
          - { id: w, text: walk }
          - { id: c, text: call, who: [anna], due: 2026-07-01 }
          - { id: d, text: done, done_on: 2026-02-01 }
        buddies: [{ pair: [anna, ben] }, { pair: [anna, olga], until: 2026-02-01 }]
        """,
        "results.yaml": """
        results:
          - { id: a, text: drawing, destination: manual }
          - { id: b, text: idea, kind: potential }
          - { id: c, text: courage, competence: true, destination: heart }
        stories:
          - { id: s, title: Coffee, by: anna, text: t, aspired: again, look_back: 2027-04-01 }
        """,
        "design.yaml": """
        choices:
          - { id: m, matters: food, helps: [crew, canteen] }
          - { id: n, matters: time, helps: [crew] }
        """,
    ]

    // MARK: - What is not shown

    /// A guide may stand on a screen for all to see.
    @Test func itShowsNoMoreThanTheGroupMaySee() throws {
        let files = [
            "reflections.yaml": """
            reflections:
              - { id: a, text: secret, by: olga, visibility: facilitators }
              - { id: b, text: open, by: olga }
            """,
            "results.yaml": """
            results:
              - { id: c, text: secret, visibility: facilitators, destination: secret }
              - { id: d, text: secret, competence: true, visibility: public, destination: secret }
            stories:
              - { id: s, title: secret, by: anna, text: x, aspired: secret, visibility: private }
            """,
        ]
        let answers = try answers(files)
        #expect(answers.lines(.reflections) == ["Olga: open"])
        for topic in GuideTopic.allCases {
            #expect(!answers.lines(topic).contains { $0.contains("secret") }, "\(topic)")
        }
    }

    /// What happened later is not known yet on the day.
    @Test func itKnowsNothingOfLaterDays() throws {
        let files = Self.files.merging([
            "reflections.yaml": "reflections: [{ id: f, text: later, date: 2026-03-01 }]\n",
            "results.yaml": "results: [{ id: a, text: later, date: 2026-03-01 }]\n",
            "signals.yaml": "signals: [{ id: s, text: later, noticed: 2026-03-01 }]\n",
        ]) { $1 }
        let answers = try answers(files, asOf: "2026-01-20")
        for topic in [
            GuideTopic.reflections, .results, .signals, .deeds, .functions, .network, .handedOver,
        ] {
            #expect(!answers.lines(topic).contains { $0.contains("later") }, "\(topic)")
        }
        #expect(answers.lines(.network) == ["Shade: trees"])
        #expect(answers.lines(.handedOver) == [])
        #expect(answers.lines(.retellings) == ["the board"])
        // On the day itself the first session is still the next.
        let before = try self.answers(files, asOf: "2026-01-01")
        #expect(before.lines(.nextHosts) == ["host: Anna"])
        #expect(before.lines(.sharing) == [])
    }

    @Test func hostileTextIsHarmless() throws {
        let text = try step(
            1, ["domain.yaml": "question: '# <script> | `x` \\u001b[31m {{title}}'\n"])
        #expect(text.contains(##"- \# \<script\> \| \`x\` "##), "\(text)")
        #expect(!text.contains("<script>"))
    }

    // MARK: - Without a workspace

    @Test(arguments: ["en", "nl"])
    func outsideAWorkspaceItAsksOnly(language: String) throws {
        for number in 0...10 {
            let text = try step(number, nil, language: language)
            #expect(!text.contains("*not answered yet*") && !text.contains("*nog niet beantwoord*"))
            #expect(!text.contains("\n    - "))
        }
        let overview = try guide(nil, language: language).overview(as: .markdown).text
        #expect(!overview.contains("●") && !overview.contains("○"))
    }

    // MARK: - Layout

    @Test(arguments: ["en", "nl"])
    func theOverviewFitsAScreen(language: String) throws {
        let text = try guide(Self.files, language: language).overview(as: .markdown).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 24)
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(text)")
        for number in 0...10 { #expect(text.contains("\n\(number). "), "\(number)") }
    }

    @Test func theOverviewMarksWhatIsAnswered() throws {
        let files = [
            "cop.yaml": "format: 1\ntitle: W\nlanguage: en\nstart: 2026-01-15\n",
            "domain.yaml": "question: why\n",
            "design.yaml": "choices: [{ id: m, matters: a, means: b, helps: [c] }]\n",
            "knowledge-agenda.yaml": "questions: [{ id: q, text: x }]\n",
            "patterns/a.yaml": "name: A\n",
        ]
        let text = try guide(files).overview(as: .markdown).text
        #expect(text.contains("\n1. ◐ **Sharpen what it is about** (1/10) – "), "\(text)")
        #expect(text.contains("\n2. ○ **Connect to urgency** (0/8) – "))
        #expect(text.contains("\n10. ● **Your own CoP** (5/5) – "))
    }

    @Test(arguments: ["en", "nl"])
    func linesFitATerminal(language: String) throws {
        for number in 0...10 {
            for line in try step(number, Self.files, language: language).split(separator: "\n") {
                #expect(line.count <= 80, "\(line)")
            }
        }
    }

    @Test func aStepNamesItsFilesCommandsAndForms() throws {
        let text = try step(2, nil)
        #expect(text.contains("\n- `signals.yaml`: "))
        #expect(text.contains("\n- `cop signal add`: "))
        #expect(text.contains("\n- `question-reversal`: Question reversal\n"))
        #expect(try step(0, nil).contains("\n- `cop init --check-fit`: "))
    }

    // MARK: - Finding

    @Test(arguments: [
        ("0", 0), ("10", 10), ("fitness", 0), ("urgency", 2), ("Urgentie", 2), ("doorwerking", 4),
        ("DIARY", 7), ("dagboek", 7),
    ])
    func aStepGoesByNumberOrWord(name: String, number: Int) throws {
        for language in TemplateLibrary.languages {
            #expect(try guide(nil, language: language).number(of: name) == number)
        }
    }

    @Test(arguments: ["11", "-1", "nothing", ""])
    func nothingElseIsAStep(name: String) throws {
        #expect(try guide(nil).number(of: name) == nil)
    }

    @Test func jsonHasTheModelOfTheTemplate() throws {
        let report = try #require(try guide(Self.files).step(1, as: .json))
        let json = try JSONSerialization.jsonObject(with: Data(report.text.utf8))
        let step = try #require(json as? [String: Any])
        #expect(step["number"] as? Int == 1 && step["title"] as? String == "Water")
        let questions = try #require(step["questions"] as? [[String: Any]])
        #expect(questions[0]["answers"] as? [String] == ["why"])
        #expect(questions[2]["isOpen"] as? Bool == true)
        let overview = try guide(Self.files).overview(as: .json).text
        #expect(try JSONSerialization.jsonObject(with: Data(overview.utf8)) is [String: Any])
    }
}
