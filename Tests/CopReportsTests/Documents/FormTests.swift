import CopReports
import TestSupport
import Testing

/// What is printed to be filled in or signed: the intake form, the contract, the invitation.
@Suite struct FormTests {
    private static let line = #"\_\_\_\_\_\_\_\_\_\_"#
    private static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        rhythm: { sessions: 12, interval_weeks: 1 }
        roles: { initiator: [olga], process_facilitator: [fay] }
        """,
        "domain.yaml": "invitation: Come and see.\nyields: { initiator: [Partners] }\n",
        "intakes/anna.yaml": "question: How do I ask?\nnotes: Curious.\n",
        "contracts/anna.yaml": """
        gives: [Data]
        signatures: [{ by: initiator, on: 2026-01-03, name: Olga for the programme }]
        """,
        "sessions/2026-01-15-start.yaml": "title: Start\ndate: 2026-01-15\nfrom: \"09:30\"\n",
        "sessions/2026-03-05-off.yaml": "title: Off\ndate: 2026-03-05\nstatus: cancelled\n",
        "sessions/2026-04-16-visit.yaml":
            "title: Visit\ndate: 2026-04-16\nform: online\nplace: Depot\n",
    ]

    private func count(_ part: String, in text: String) -> Int {
        text.split(separator: part, omittingEmptySubsequences: false).count - 1
    }

    @Test func aBlankFormHasRoomToWrite() throws {
        let blank = try DocumentTextTests.text(.intakeForm(person: nil), Self.files)
        let filled = try DocumentTextTests.text(.intakeForm(person: "anna"), Self.files)
        #expect(blank.contains("| Name | \(Self.line)"))
        #expect(filled.contains("| Name | Anna |") && filled.contains("| E-mail | \(Self.line)"))
        #expect(!blank.contains("How do I ask?") && filled.contains("> How do I ask?"))
        #expect(filled.contains("\nCurious.\n"))
        // An answer takes the place of its three lines; name and function of theirs.
        #expect(count(Self.line, in: blank) > count(Self.line, in: filled))
    }

    @Test func aContractShowsWhoHasYetToSign() throws {
        let text = try DocumentTextTests.text(.contract(person: "anna"), Self.files)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(rows.contains("| Name | Anna | Olga for the programme |"))
        #expect(
            rows.contains {
                $0.hasPrefix("| Date | \(Self.line)") && $0.hasSuffix("| 3 January 2026 |")
            })
        #expect(
            rows.contains {
                $0.hasPrefix("| Signature | \(Self.line)") && $0.hasSuffix("| signed |")
            })
        #expect(text.contains("- 12 sessions, 1 week apart, from 15 January 2026 on"))
        #expect(text.contains("- Facilitation by Fay") && text.contains("- Partners"))
        // Nobody wrote what she counts on.
        let expects = text.split(separator: "\n## ").first {
            $0.hasPrefix("What the participant counts")
        }
        #expect(expects?.contains(Self.line) == true)
    }

    @Test func anInvitationNamesTheFirstSessionThatIsLeft() throws {
        func text(_ asOf: String, _ person: String? = nil) throws -> String {
            try DocumentTextTests.text(.invitation(person: person), Self.files, asOf: asOf)
        }
        #expect(try text("2025-12-01", "anna").contains("Dear Anna,\n\nCome and see."))
        #expect(try text("2025-12-01").contains("Dear colleague,"))
        #expect(try text("2026-01-15").contains("- We start on 15 January 2026."))
        #expect(try text("2026-01-16").contains("- We started on 15 January 2026."))
        #expect(try text("2026-01-15").contains("“Start”, on Thursday 15 January 2026, 09:30."))
        #expect(
            try text("2026-01-16").contains("“Visit”, on Thursday 16 April 2026, online, at Depot.")
        )
        #expect(try !text("2026-05-01").contains("The first session"))
    }

    @Test func anInvitationWithoutATextSaysSo() throws {
        for (files, notes) in [(Self.files, 0), ([:], 1)] {
            let report = try makeDocument(
                .invitation(person: nil), of: try workspace(files), asOf: day("2026-01-01"),
                as: .markdown, templates: .init(language: "en"))
            #expect(report.notes.count == notes)
        }
    }

    @Test func thePageOfTheDomainSaysWhatIsMissing() throws {
        let text = try DocumentTextTests.text(
            .domain,
            [
                "domain.yaml": """
                question: Why?
                stakeholders:
                  - { name: Nobody knows }
                  - { name: Little, influence: low }
                  - { name: Much, influence: high, interest: All }
                causes: [{ text: a, because: [{ text: b, because: [{ text: c }] }, { text: d }] }]
                """
            ])
        #expect(
            text.hasSuffix(
                "*Still to be written: the challenges, the scope, the practice, the film of success, "
                    + "the yields, the system around it and the invitation.*\n"))
        #expect(text.contains("\n- a\n  - b\n    - c\n  - d\n"))
        let order = ["High influence", "**Much**: All", "Low influence", "Influence not judged"]
            .map { text.firstRange(of: $0)?.lowerBound }
        #expect(order == order.sorted { ($0 ?? text.endIndex) < ($1 ?? text.endIndex) })
        #expect(!order.contains(nil))
        #expect(!text.contains("Medium influence"))
    }
}
