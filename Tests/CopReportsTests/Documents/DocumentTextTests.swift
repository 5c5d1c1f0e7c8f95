import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// Documents as they are written: both languages, both formats, text that wants to be more, and
/// workspaces in which nothing stands yet.
@Suite struct DocumentTextTests {
    static let hostile = ReportTextTests.hostile

    static let files = [
        "cop.yaml": """
        format: 1
        title: HOSTILE
        language: en
        start: 2026-01-15
        rhythm: { sessions: 1, interval_weeks: 6 }
        roles: { initiator: [olga], process_facilitator: [fay], monitor: [olga] }
        agreements: { sharing: { rule: open } }
        """,
        "people/anna.yaml": """
        name: HOSTILE
        function: HOSTILE
        organisation: north
        email: HOSTILE
        phone: HOSTILE
        languages: [HOSTILE]
        roles: [participant]
        """,
        "people/fay.yaml": "name: Fay\nfunction: HOSTILE\nemail: HOSTILE\n",
        "organisations.yaml": "organisations: [{ id: north, name: HOSTILE }]\n",
        "domain.yaml": """
        question: HOSTILE
        challenges: { field: [HOSTILE], organisation: [HOSTILE], individual: [HOSTILE] }
        scope: { in: [HOSTILE], out: [HOSTILE] }
        practice: { description: HOSTILE, functions: [HOSTILE], roles: [HOSTILE], activities: [HOSTILE] }
        vision:
          see: HOSTILE
          hear: HOSTILE
          feel: HOSTILE
          who_does_what: HOSTILE
          retellings: [{ date: 2026-01-01, to: HOSTILE, changed: HOSTILE }, { to: HOSTILE }]
        yields: { individual: [HOSTILE], organisation: [HOSTILE], field: [HOSTILE], initiator: [HOSTILE] }
        stakeholders:
          - { name: HOSTILE, organisation: north, interest: HOSTILE, influence: high, notes: HOSTILE }
          - { name: HOSTILE }
        causes: [{ text: HOSTILE, because: [{ text: HOSTILE, because: [{ text: deep }] }] }]
        sociotechnical: { landscape: [HOSTILE], regime: [HOSTILE], niche: [HOSTILE] }
        invitation: |
          HOSTILE
          # heading

          - item
        """,
        "intakes/anna.yaml": """
        date: 2026-01-02
        by: [fay]
        offers: [HOSTILE]
        networks: [HOSTILE]
        question: HOSTILE
        case: HOSTILE
        urgency: HOSTILE
        carry_through: [HOSTILE]
        time: HOSTILE
        why_it_matters: HOSTILE
        next_step_needs: HOSTILE
        decision: accepted
        notes: HOSTILE
        """,
        "contracts/anna.yaml": """
        gives: [HOSTILE]
        expects: [HOSTILE]
        terms: [HOSTILE]
        signatures: [{ by: participant, on: 2026-01-03, name: HOSTILE }]
        """,
        "sessions/2026-01-15-start.yaml": """
        title: HOSTILE
        date: 2026-01-15
        how_next: HOSTILE
        attendance: { present: [anna] }
        """,
        "sessions/2026-03-05-visit.yaml": """
        title: HOSTILE
        date: 2026-03-05
        from: "09:30"
        until: "12:00"
        form: hybrid
        place: HOSTILE
        host: anna
        preparers: [anna]
        case_bringers: [anna]
        guests: [HOSTILE]
        goals: [HOSTILE]
        blocks:
          - { title: HOSTILE, minutes: 0, case: HOSTILE, lead: [anna] }
          - { title: HOSTILE, minutes: 75, grouping: pairs, case: HOSTILE, lead: [anna] }
          - { title: HOSTILE, lead: [anna] }
          - { title: HOSTILE, minutes: 5 }
        attendance: { present: [anna], excused: [ben], absent: [fay] }
        decisions: [{ text: HOSTILE, arguments: [HOSTILE], by: [anna] }]
        agreements: [{ text: HOSTILE, who: [anna], due: 2026-04-01 }]
        minutes: |
          HOSTILE
          # heading

          - item
        overturned: HOSTILE
        evaluation: [{ person: anna, score: 4, words: HOSTILE, wish: HOSTILE }]
        how_next: HOSTILE
        """,
        "knowledge-agenda.yaml": """
        questions:
          - { id: open, text: HOSTILE, by: [anna], raised: 2026-01-15 }
          - id: q
            text: HOSTILE
            by: [anna]
            raised: 2026-01-15
            history:
              - { session: 2026-03-05-visit, status: answered, answer: HOSTILE, rewording: HOSTILE, note: HOSTILE }
        """,
        "signals.yaml": """
        signals: [{ id: s, text: HOSTILE, lasting: true }]
        reversals: [{ id: t, before: HOSTILE, after: HOSTILE, session: 2026-03-05-visit, by: [anna] }]
        """,
        "diaries/anna.yaml": """
        ---
        date: 2026-01-16
        highlight: HOSTILE
        insight: HOSTILE
        did_differently: HOSTILE
        """,
        "cases.yaml": """
        cases:
          - id: c
            title: HOSTILE
            person: [anna]
            text: HOSTILE
            turns: [{ session: 2026-03-05-visit, asked: HOSTILE, taken_home: HOSTILE }]
            backcast: { future: HOSTILE, steps: [{ text: HOSTILE, by: 2027-01-01 }] }
            experiments: [{ text: HOSTILE, date: 2026-02-01, outcome: HOSTILE, learned: HOSTILE }]
            done_differently: [{ text: HOSTILE, session: 2026-03-05-visit }]
        """,
        "actions.yaml": """
        actions:
          - { id: a, text: HOSTILE, who: [anna], agreed_on: 2026-01-15, due: 2026-02-01 }
          - { id: b, text: HOSTILE, who: [anna], agreed_on: 2026-01-15, done_on: 2026-02-01, outcome: HOSTILE }
          - { id: c, text: HOSTILE, who: [anna], agreed_on: 2026-01-15, dropped: HOSTILE }
          - { id: d, text: HOSTILE, who: [ben], agreed_on: 2026-01-15, buddy: anna }
        buddies: [{ pair: [anna, ben] }]
        """,
        "results.yaml": """
        results: [{ id: r, text: HOSTILE, by: [anna], destination: HOSTILE, visibility: public }]
        stories: [{ id: s, title: HOSTILE, by: anna, text: HOSTILE, aspired: HOSTILE, looked_back: HOSTILE }]
        """,
        "embedding.yaml": "entries: [{ id: e, text: HOSTILE, result: r, status: embedded }]\n",
    ].mapValues { $0.replacing("HOSTILE", with: "'\(hostile.replacing("'", with: "''"))'") }
        .mapValues { $0.replacing("|\n  '", with: "|\n  ") }

    static let documents: [Document] = [
        .intakeForm(person: nil), .intakeForm(person: "anna"), .contract(person: "anna"), .domain,
        .invitation(person: nil), .invitation(person: "anna"),
        .handout(session: "2026-03-05-visit"), .minutes(session: "2026-03-05-visit"), .summary,
        .personPage(person: "anna", withPrivate: false),
        .personPage(person: "anna", withPrivate: true),
    ]

    /// A page for managers would leave out whatever holds a word of a name.
    private static func files(for document: Document) -> [String: String] {
        guard case .summary = document else { return files }
        return files.filter { !$0.key.hasPrefix("people/") }
    }

    /// A document of a workspace in which every name that a template asks for must be there.
    static func text(
        _ document: Document, _ files: [String: String], language: String = "en",
        asOf: String = "2026-04-01", as format: DocumentFormat = .markdown
    ) throws -> String {
        let report = try makeDocument(
            document, of: try workspace(files), asOf: day(asOf), as: format,
            templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    @Test(arguments: 0..<documents.count, ["en", "nl"])
    func hostileTextIsHarmless(_ number: Int, language: String) throws {
        let document = Self.documents[number]
        let text = try Self.text(document, Self.files(for: document), language: language)
        #expect(text.hasPrefix("# "))
        #expect(text.contains(##"x \| \<script\>alert(1)\</script\> "q" \\ \` \]\] \#"##))
        #expect(text.contains(#"\&amp; \*\*\* \{\{title\}\}"#))
        #expect(!text.replacing(#"\<"#, with: "").contains("<script"))
        #expect(!text.contains("\n# heading") && !text.contains("\n- item"))
        #expect(!text.replacing(#"\{\{"#, with: "").contains("{{"))
        for key in try Terms(TemplateLibrary(language: language)).keys where key.contains(".") {
            #expect(!text.contains(key), "\(key)")
        }
        // pandoc drops raw HTML on its way to Word.
        #expect(!text.replacing(#"\<"#, with: "").contains("<"))
    }

    /// Nothing is asked for that is not there, and nothing hangs in the air.
    @Test(arguments: ["en", "nl"]) func anEmptyWorkspaceHasDocumentsToo(language: String) throws {
        let files = [
            "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\n",
            "contracts/anna.yaml": "id: anna\n",
        ]
        for document in Self.documents {
            let text = try Self.text(document, files, language: language)
            #expect(text.hasPrefix("# "))
            for line in text.split(separator: "\n") {
                let hangs = [" .", " ,", "()", "****", "“”", ": .", ".."].first {
                    line.contains($0)
                }
                #expect(hangs == nil, "\(document): \(line)")
                #expect(!line.hasSuffix(" "))
            }
            // What is announced is there.
            let blocks = text.split(separator: "\n\n")
            for (block, next) in zip(blocks, blocks.dropFirst() + ["# end"])
            where block.hasSuffix(":") || block.hasPrefix("##") {
                #expect(!next.hasPrefix("#"), "\(document): \(block)")
            }
        }
    }

    @Test func jsonHasTheModelOfTheTemplate() throws {
        for document in Self.documents {
            let json = try Self.text(document, Self.files(for: document), as: .json)
            let model = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
            #expect((model?["title"] as? String) == Self.hostile)
        }
    }

    @Test func sameInputSameBytes() throws {
        for document in Self.documents {
            #expect(try Self.text(document, Self.files) == Self.text(document, Self.files))
        }
    }

    @Test func whoOrWhatIsNotThereIsRefusedWithASuggestion() throws {
        func message(_ document: Document) throws -> String {
            try #require(throws: ReportError.self) { try Self.text(document, Self.files) }
                .description
        }
        for document: Document in [
            .intakeForm(person: "ana"), .contract(person: "ana"), .invitation(person: "ana"),
            .personPage(person: "ana", withPrivate: false),
        ] {
            #expect(try message(document) == "no person 'ana'; did you mean 'anna'?")
        }
        for document: Document in [.handout(session: "visit"), .minutes(session: "visit")] {
            #expect(
                try message(document) == "no session 'visit'; did you mean '2026-03-05-visit'?")
        }
        #expect(try message(.contract(person: "ben")).contains("'cop contract add ben'"))
        #expect(try message(.handout(session: "zzz")) == "no session 'zzz'")
    }
}
