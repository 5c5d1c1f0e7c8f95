import CopModel
import CopTemplates
import CopYAML
import Foundation
import TestSupport
import Testing

@testable import CopAnalysis
@testable import CopReports

/// Who gets what of an export, in every format.
@Suite struct ExportAudienceTests {
    static let cases = [
        LeakTests.Case(seed: 1, language: .dutch, rule: .chathamHouse),
        LeakTests.Case(seed: 2, language: .english, rule: .chathamHouse),
    ]

    /// Everything that one audience can have.
    private static func exports(
        of workspace: Workspace, for audience: Audience, language: String = "en"
    ) throws -> [(name: String, text: String)] {
        let maker = try ExportMaker(
            workspace, for: audience, templates: TemplateLibrary(language: language))
        return maker.csv(ExportTable.all).texts.map { ($0.name, $0.text) } + [
            ("json", try maker.json().text),
            ("ics", maker.calendar(asOf: day("2026-07-01")).text),
            ("graphml", maker.graph(on: day("2026-04-01")).text),
        ]
    }

    @Test(arguments: cases) func thePublicLearnsNobodysName(_ test: LeakTests.Case) throws {
        let random = RandomWorkspace(seed: test.seed, rule: test.rule, language: test.language)
        let whole = try workspace(random.files)
        for (name, text) in try Self.exports(
            of: whole, for: .public, language: test.language.rawValue)
        {
            let leaks = LeakTests.leaks(of: random.secrets, in: text)
            #expect(leaks.isEmpty, "\(name): \(leaks.prefix(5))")
        }
    }

    /// The search would find them: the facilitators' exports hold every secret, each format most.
    @Test func theFacilitatorsKnowEveryone() throws {
        let random = RandomWorkspace(seed: 1, rule: .chathamHouse, language: .english)
        let exports = try Self.exports(of: workspace(random.files), for: .facilitators)
        for (name, text) in exports where ["json", "people"].contains(name) {
            let found = Set(LeakTests.leaks(of: random.secrets, in: text).map(\.kind))
            let kinds: [RandomWorkspace.Secret.Kind] = [
                .person, .nickname, .email, .phone, .function,
            ]
            #expect(found.isSuperset(of: kinds), "\(name)")
        }
    }

    @Test(arguments: [SharingRule.nonDisclosure, nil]) func withoutARuleThereIsNothing(
        rule: SharingRule?
    ) throws {
        let agreed = rule.map { "agreements: { sharing: { rule: \($0.rawValue) } }\n" } ?? ""
        let whole = try workspace([
            "cop.yaml": "format: 1\ntitle: Water\nlanguage: en\nstart: 2026-01-15\n" + agreed
        ])
        let templates = TemplateLibrary(language: "en")
        #expect(throws: DisclosureError.self) {
            try ExportMaker(whole, for: .public, templates: templates)
        }
        #expect(throws: Never.self) { try ExportMaker(whole, for: .group, templates: templates) }
    }

    /// A workspace in which every text says for whom it is at most.
    private static func marked(_ rule: SharingRule) throws -> Workspace {
        try workspace([
            "cop.yaml": """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            agreements: { sharing: { rule: \(rule.rawValue), withhold: [FOR-GROUP] } }
            """,
            "people/anna.yaml": """
            name: Anna
            email: FOR-FACILITATORS@water.example
            phone: FOR-FACILITATORS
            notes: FOR-FACILITATORS
            roles: [participant]
            """,
            "intakes/anna.yaml": "question: FOR-FACILITATORS\n",
            "contracts/anna.yaml": "gives: [FOR-FACILITATORS]\n",
            "signals.yaml":
                "talks: [{ id: talk, person: anna, dilemmas: [FOR-FACILITATORS] }]\n",
            "diaries/anna.yaml": """
            ---
            { id: a, date: 2026-02-01, visibility: facilitators, text: FOR-FACILITATORS }
            ---
            { id: b, date: 2026-02-01, text: FOR-GROUP }
            ---
            { id: c, date: 2026-02-01, visibility: public, text: FOR-ALL }
            """,
            "diaries/private/anna.yaml": "---\n{ id: p, date: 2026-02-01, text: FOR-ANNA }\n",
            "results.yaml": """
            results:
              - { id: r, text: FOR-FACILITATORS, competence: true }
              - { id: s, text: FOR-FACILITATORS, visibility: facilitators }
              - { id: t, text: FOR-ANNA, visibility: private }
              - { id: u, text: FOR-GROUP }
              - { id: v, text: FOR-ALL, visibility: public }
            """,
            "reflections.yaml": """
            reflections:
              - { id: on-a, text: FOR-FACILITATORS, on: anna/a, by: fay }
              - { id: on-p, text: FOR-ANNA, on: anna/p, by: fay }
              - { id: on-b, text: FOR-GROUP, on: anna/b, by: fay }
            """,
        ])
    }

    @Test func everyoneGetsWhatIsForThem() throws {
        let whole = try Self.marked(.open)
        let found = try Audience.allCases.map { audience in
            let text = try Self.exports(of: whole, for: audience).map(\.text).joined()
            return ["FOR-ANNA", "FOR-FACILITATORS", "FOR-GROUP", "FOR-ALL"].map(text.contains)
        }
        #expect(Audience.allCases == [.facilitators, .group, .public])
        #expect(found[0] == [false, true, true, true])
        #expect(found[1] == [false, false, true, true])
        #expect(found[2] == [false, false, false, true])
    }

    @Test func whatIsLeftOutIsCounted() throws {
        let whole = try Self.marked(.open)
        let notes = try Audience.allCases.map { audience in
            try ExportMaker(whole, for: audience, templates: TemplateLibrary(language: "en"))
                .json().notes
        }
        #expect(notes[0].isEmpty)
        #expect(
            notes[1] == [
                "left out: 1 learning question, 1 contract, 1 talk with a prospect, 2 diary entries, 2 reflections, 1 individual competence, 2 results"
            ])
        #expect(
            notes[2] == [
                "left out: 1 learning question, 1 contract, 1 talk with a prospect, 3 diary entries, 3 reflections, 1 individual competence, 3 results"
            ])
    }

    /// In each list other letters stand for people, so that two cannot be put together.
    @Test func lettersDifferFromListToList() throws {
        let people = (1...12).map { "p\($0)" }
        var files = Dictionary(
            uniqueKeysWithValues: people.map { id in
                (
                    "people/\(id).yaml",
                    "name: Person\(id.uppercased())\nroles: [participant]\njoined: 2026-01-20\nleft: 2026-05-01\n"
                )
            })
        files["cop.yaml"] =
            "format: 1\ntitle: Water\nlanguage: en\nstart: 2026-01-15\nagreements: { sharing: { rule: chatham-house } }\n"
        files["actions.yaml"] =
            "actions:\n"
            + people.map {
                "  - { id: a-\($0), text: Do it, who: [\($0)], due: 2026-03-\(9 + (Int($0.dropFirst()) ?? 0)) }\n"
            }.joined()
        files["cases.yaml"] =
            "cases:\n"
            + people.map {
                "  - { id: c-\($0), title: Case, person: [\($0)], since: 2026-03-\(9 + (Int($0.dropFirst()) ?? 0)) }\n"
            }.joined()
        let maker = try ExportMaker(
            workspace(files), for: .public, templates: TemplateLibrary(language: "en"))
        let texts = Dictionary(
            uniqueKeysWithValues: maker.csv(ExportTable.all).texts.map { ($0.name, $0.text) })
        func letters(_ table: String) -> [String: Substring] {
            Dictionary(
                uniqueKeysWithValues: (texts[table] ?? "").matches(of: #/participant-[a-z]+/#)
                    .enumerated().map { ("\($0)", $1.output) })
        }
        #expect(letters("actions").count == 12 && letters("cases").count == 12)
        #expect(letters("actions") != letters("cases"))
        #expect(texts["people"]?.contains("2026") == false)
    }

    /// Neither the order of files nor that of the records in them tells who is who.
    @Test func orderMakesNoDifference() throws {
        let orders: [UInt64?] = [nil, 9]
        let pages = try orders.map { shuffled in
            let random = RandomWorkspace(
                seed: 3, rule: .chathamHouse, language: .dutch, shuffled: shuffled)
            return try Self.exports(of: workspace(random.files), for: .public, language: "nl")
        }
        for (one, other) in zip(pages[0], pages[1])
        where ["people", "diaries", "sessions", "ics", "graphml"].contains(one.name) {
            #expect(one.text == other.text, "\(one.name)")
        }
    }
}
