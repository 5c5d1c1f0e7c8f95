import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import TestSupport
import Testing

/// A participant's own page, and what of it is theirs alone.
@Suite struct PersonPageTests {
    private static let files = [
        "diaries/anna.yaml": """
        ---
        { date: 2026-01-16, highlight: for the group }
        ---
        { date: 2026-01-17, insight: for the facilitators, visibility: facilitators }
        ---
        { date: 2026-12-01, insight: of later }
        """,
        "diaries/private/anna.yaml": """
        ---
        { date: 2026-01-18, did_differently: for myself, visibility: private }
        """,
        "diaries/ben.yaml": "---\n{ date: 2026-01-18, highlight: of Ben }\n",
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        host: anna
        preparers: [anna]
        attendance: { present: [anna] }
        """,
        "sessions/2026-03-05-visit.yaml": "title: Visit\ndate: 2026-03-05\n",
        "sessions/2026-12-01-late.yaml":
            "title: Late\ndate: 2026-12-01\nattendance: { present: [anna] }\n",
        "actions.yaml": """
        actions:
          - { id: a, text: to do, who: [anna], agreed_on: 2026-01-15, due: 2026-02-01 }
          - { id: b, text: did, who: [anna], agreed_on: 2026-01-15, done_on: 2026-02-01, outcome: Well }
          - { id: c, text: did later, who: [anna], agreed_on: 2026-01-15, done_on: 2026-12-01, outcome: Bad }
          - { id: d, text: asks, who: [ben], agreed_on: 2026-01-15, buddy: anna }
          - { id: e, text: asked, who: [ben], agreed_on: 2026-01-15, done_on: 2026-01-20, buddy: anna }
        buddies:
          - { pair: [anna, ben], since: 2026-01-15 }
          - { pair: [anna, fay], until: 2026-01-31 }
        """,
        "results.yaml": """
        results:
          - { id: r, text: a card, by: [anna] }
          - { id: s, text: dares to ask, by: [anna], competence: true }
          - { id: t, text: of Ben alone, by: [ben] }
        stories:
          - { id: u, title: Told, by: anna, text: to all }
          - { id: v, title: Hidden, by: anna, text: to few, visibility: facilitators }
        """,
    ]

    private func page(withPrivate: Bool, language: String = "en") throws -> Report {
        try makeDocument(
            .personPage(person: "anna", withPrivate: withPrivate), of: try workspace(Self.files),
            asOf: day("2026-04-01"), as: .markdown, templates: TemplateLibrary(language: language))
    }

    private static let hidden = ["for the facilitators", "for myself", "dares to ask", "to few"]

    @Test func whatIsNotForTheGroupIsLeftOutAndCounted() throws {
        let page = try page(withPrivate: false)
        #expect(page.text.contains("16 January 2026: for the group"))
        #expect(page.text.contains("a card") && page.text.contains("to all"))
        for text in Self.hidden { #expect(!page.text.contains(text), "\(text)") }
        #expect(!page.text.contains("yours alone"))
        #expect(
            page.notes == [
                "left out, as not for the group: 2 diary entries, 1 result, 1 story; "
                    + "--private puts that in"
            ])
    }

    @Test(arguments: [
        ("en", "This page is yours alone."), ("nl", "Deze pagina is van jou alleen."),
    ])
    func withPrivateItSaysWhatItIs(language: String, words: String) throws {
        let page = try page(withPrivate: true, language: language)
        for text in Self.hidden { #expect(page.text.contains(text), "\(text)") }
        #expect(page.text.contains("**\(words)**"))
        #expect(page.notes.count == 1 && page.notes[0].hasSuffix("keep it out of git"))
    }

    @Test func itIsOfThePersonAndTheDay() throws {
        let text = try page(withPrivate: true).text
        for other in ["of Ben", "of later", "Late", "Bad", "asked"] {
            #expect(!text.contains(other), "\(other)")
        }
        #expect(
            text.contains("- to do — **Still to do; the agreed day, 1 February 2026, is past.**"))
        #expect(text.contains("- did — *Done on 1 February 2026.* Well"))
        #expect(text.contains("- did later — **Still to do.**"))
        #expect(text.contains("- Ben\n- Ben: asks"))
        #expect(!text.contains("Fay"))
        #expect(text.contains("I was at 1 of 2 sessions."))
        #expect(text.contains("- 15 January 2026: Start (host and prepared it)"))
    }

    /// Nothing of one's own diary is lost, and no session counts of before one came or after one left.
    @Test func itHasTheWholeDiaryAndOnesOwnTime() throws {
        var files = Self.files
        files["diaries/anna.yaml"] = """
            ---
            { date: 2026-01-16, event: e1, feeling: f1, question: q1, text: t1 }
            """
        files["people/anna.yaml"] = "name: Anna\nroles: [participant]\njoined: 2026-02-01\n"
        files["sessions/2026-01-15-start.yaml"] = "title: Start\ndate: 2026-01-15\n"
        func page(_ language: String) throws -> String {
            try makeDocument(
                .personPage(person: "anna", withPrivate: false), of: try workspace(files),
                asOf: day("2026-04-01"), as: .markdown,
                templates: TemplateLibrary(language: language)
            ).text
        }
        for language in TemplateLibrary.languages {
            for text in ["e1", "f1", "q1", "t1"] {
                #expect(try page(language).contains("2026: \(text)\n"), "\(text)")
            }
        }
        #expect(try page("en").contains("One session was held in my time, and I was not there."))
        files["sessions/2026-03-12-more.yaml"] =
            "title: More\ndate: 2026-03-12\nattendance: { present: [anna] }\n"
        #expect(try page("nl").contains("Ik was bij 1 van de 2 bijeenkomsten."))
    }

    /// The page as a report: who reads it decides what is in it, and a competence is in none.
    @Test(arguments: [
        (Audience.group, ["for the group", "to all"], hidden),
        (
            .facilitators, ["for the group", "for the facilitators", "to few"],
            ["for myself", "dares to ask"]
        ),
    ])
    func asAReportItHasWhatItsReadersMaySee(
        audience: Audience, shown: [String], hidden: [String]
    ) throws {
        let options = ReportOptions(asOf: day("2026-04-01"), audience: audience, person: "anna")
        for format in ReportKind.participant.formats {
            let report = try makeReport(
                .participant, of: try workspace(Self.files), options, as: format,
                templates: TemplateLibrary(language: "en"))
            for text in shown { #expect(report.text.contains(text), "\(text)") }
            for text in hidden { #expect(!report.text.contains(text), "\(text)") }
            #expect(!report.text.contains("yours alone"))
        }
    }

    @Test func aReportOfNobodyIsNone() throws {
        let workspace = try workspace(Self.files)
        #expect(throws: ReportError.self) {
            try makeReport(
                .participant, of: workspace, ReportOptions(asOf: day("2026-04-01")), as: .markdown,
                templates: TemplateLibrary(language: "en"))
        }
    }
}
