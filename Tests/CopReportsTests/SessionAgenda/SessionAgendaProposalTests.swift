import CopAnalysis
import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// The proposal in words: both languages, the file and the page, and text that wants to be more.
@Suite struct SessionAgendaProposalTests {
    static let hostile = ReportTextTests.hostile
    static let visit = "2026-06-01-visit"

    static let files = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        attendance: { present: [anna, ben, fay, p1, p2, p3, p4, p5, p6, p7, p8, p9] }
        blocks: [{ title: x, grouping: plenary, appeal: reason, focus: content }]
        evaluation: [{ person: anna, wish: HOSTILE }]
        how_next: HOSTILE
        """,
        "sessions/\(visit).yaml": """
        title: HOSTILE
        date: 2026-06-01
        status: planned
        from: "09:30"
        until: "16:30"
        place: HOSTILE
        host: anna
        goals: [HOSTILE]
        """,
        "people/anna.yaml": "name: HOSTILE\nroles: [participant]\n",
        "knowledge-agenda.yaml": """
        questions:
          - { id: old, text: HOSTILE, by: [anna], raised: 2026-01-15 }
          - { id: follow, text: HOSTILE, raised: 2026-05-15, follows: old }
          - { id: new, text: HOSTILE, raised: 2026-05-15 }
          - { id: undated, text: HOSTILE }
        """,
        "cases.yaml": """
        cases:
          - { id: a, title: HOSTILE, text: HOSTILE, person: [anna] }
          - { id: b, title: B, person: [ben], turns: [{ session: 2026-01-15-start }] }
          - { id: c, title: C, person: [anna] }
          - { id: d, title: HOSTILE, person: [anna] }
        """,
        "actions.yaml": """
        actions:
          - { id: a, text: HOSTILE, who: [anna], agreed_on: 2026-01-15, due: 2026-02-01 }
          - { id: b, text: HOSTILE, who: [anna], agreed_on: 2026-01-15, due: 2026-09-01 }
          - { id: c, text: Ring., who: [anna], agreed_on: 2026-01-15 }
          - { id: d, text: HOSTILE, agreed_on: 2026-01-15, done_on: 2026-02-01, outcome: HOSTILE }
        """,
    ].merging((1...9).map { ("people/p\($0).yaml", "name: P\($0)\n") }) { $1 }.mapValues {
        $0.replacing("HOSTILE", with: quoted(hostile))
    }

    private static func quoted(_ text: String) -> String {
        "'\(text.replacing("'", with: "''"))'"
    }

    private static func proposal(
        _ files: [String: String] = files, language: String = "en", asOf: String = "2026-05-20"
    ) throws -> SessionAgendaProposal {
        let workspace = try workspace(files)
        return try SessionAgendaProposal(
            of: workspace, for: #require(workspace.session(visit)), asOf: day(asOf),
            templates: TemplateLibrary(language: language))
    }

    private static func text(
        _ files: [String: String] = files, language: String = "en", asOf: String = "2026-05-20"
    ) throws -> String {
        let report = try proposal(files, language: language, asOf: asOf).report(
            .markdown, templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        let text = try Self.text(language: language)
        #expect(text.contains(##"x \| \<script\>alert(1)\</script\> "q" \\ \` \]\] \#"##))
        #expect(!text.replacing(#"\<"#, with: "").contains("<"))
        #expect(!text.replacing(#"\{\{"#, with: "").contains("{{"))
        for key in try Terms(TemplateLibrary(language: language)).keys where key.contains(".") {
            #expect(!text.contains(key), "\(key)")
        }
    }

    @Test(arguments: ["en", "nl"]) func anEmptyWorkspaceHasAnAgendaToo(language: String) throws {
        let files = ["sessions/\(Self.visit).yaml": "title: Visit\ndate: 2026-06-01\n"]
        let text = try Self.text(files, language: language)
        #expect(text.hasPrefix("# "))
        for line in text.split(separator: "\n") {
            let hangs = [" .", " ,", "()", "****", "“”", "**  "].first { line.contains($0) }
            #expect(hangs == nil, "\(line)")
            #expect(!line.hasSuffix(" "))
        }
    }

    @Test func eachBlockSaysWhyItIsThere() throws {
        let notes = Dictionary(
            try Self.proposal().blocks.map { ($0.title, $0.notes ?? "") },
            uniquingKeysWith: { first, _ in first })
        #expect(notes["Opening"]?.contains("Say what you do with the wish of") == true)
        #expect(notes["Opening"]?.contains("answer to “how next?” was") == true)
        let lookBack = try #require(notes["What did you do differently?"])
        #expect(lookBack.contains("Was due on 1 February 2026: "))
        #expect(lookBack.contains("To be done by 1 September 2026: "))
        #expect(lookBack.contains("Agreed: Ring ("))
        #expect(lookBack.contains("Done on 1 February 2026: "))
        #expect(lookBack.contains("What came of it: "))
        #expect(
            notes[Self.hostile]
                == "Open since 15 January 2026, sessions since then: 0. What stays for so long is a persistent problem.\n“Drawing the system” brings what the run has had less of: in small groups, in 0 of 1 blocks."
        )
        #expect(notes["Case: \(Self.hostile)"]?.hasPrefix("There has been no turn yet") == true)
        #expect(notes["Round of the knowledge agenda"]?.contains("Without a block") == true)
    }

    @Test func theFileGetsWhatThePageShows() throws {
        let proposal = try Self.proposal()
        let blocks = proposal.blocks
        #expect(blocks.reduce(0) { $0 + ($1.minutes ?? 0) } == 7 * 60)
        let opening = try #require(blocks.first { $0.title == "Opening" })
        #expect(opening.lead == ["anna"] && opening.workForm?.text == "check-in")
        #expect(opening.grouping == .plenary && opening.appeal == .intuition)
        let practiceCase = try #require(blocks.first { $0.title == "Case: \(Self.hostile)" })
        #expect(practiceCase.caseText == Self.hostile)
        let text = try Self.text()
        #expect(text.contains("**09:30–09:50** Opening (20 min)"))
        #expect(text.contains("**16:15–16:30** Looking back on today (15 min)"))
    }

    @Test func moreThanAPageHoldsIsCountedAndListedBelow() throws {
        let actions = (1...7).map {
            "  - { id: a\($0), text: Do \($0), agreed_on: 2026-01-15, due: 2026-06-0\($0) }\n"
        }
        let cases = (0...9).map { "  - { id: c\($0), title: Case \($0), person: [ben] }\n" }
        let text = try Self.text(
            Self.files.merging([
                "actions.yaml": "actions:\n" + actions.joined(),
                "cases.yaml": "cases:\n" + cases.joined(),
            ]) { $1 })
        #expect(text.contains("Do 4") && text.contains("  - and 3 more\n"))
        #expect(text.contains("## To look back on") && text.contains("\n- To be done by 7 June"))
        #expect(text.contains("- Case 5\n") && text.contains("\n- and 4 more\n"))
        #expect(try !Self.text().contains("## To look back on"))
    }

    @Test func timesThatAreNotTheSessionsOwnAreSaidToBeSo() throws {
        let files = ["sessions/\(Self.visit).yaml": "title: Visit\ndate: 2026-06-01\n"]
        #expect(try Self.proposal(files).hoursNote?.contains("09:30 to 12:30") == true)
        #expect(try Self.text(files).contains("assumed, 09:30 to 12:30"))
        #expect(try Self.proposal().hoursNote == nil)
    }

    @Test func onlineSessionsSayHow() throws {
        let session = try #require(Self.files["sessions/\(Self.visit).yaml"])
        let online = try Self.text(
            Self.files.merging(["sessions/\(Self.visit).yaml": session + "\nform: online"]) { $1 })
        #expect(online.contains("  - Online: ") && !online.contains("What has to lie ready"))
        let inRoom = try Self.text()
        #expect(!inRoom.contains("  - Online: ") && inRoom.contains("What has to lie ready"))
    }

    @Test func jsonHasTheModelOfTheTemplate() throws {
        let templates = TemplateLibrary(language: "en")
        let json = try Self.proposal().report(.json, templates: templates).text
        let model = try #require(
            JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(model["title"] as? String == Self.hostile)
        let blocks = try #require(model["blocks"] as? [[String: Any]])
        #expect(blocks.first?["begins"] as? String == "09:30")
        #expect(blocks.first?["formID"] as? String == "check-in")
        #expect(blocks.last?["ends"] as? String == "16:30")
    }

    @Test func sameInputSameBytes() throws {
        #expect(try Self.text() == Self.text())
    }
}
