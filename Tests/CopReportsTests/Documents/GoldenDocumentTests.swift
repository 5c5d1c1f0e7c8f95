import CopModel
import CopReports
import CopTemplates
import TestSupport
import Testing

/// Every document of both examples, as it was when somebody last looked at it.
///
/// `COP_RECORD=1 swift test --filter GoldenDocumentTests` writes them anew, and fails, so that
/// nobody forgets to look at the difference.
@Suite struct GoldenDocumentTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        /// While invitations go out, and half-way.
        let before: Day
        let during: Day
        let person: String
        let session: String
        var testDescription: String { name }
    }

    static let examples = [
        Example(
            name: "bedrijven-en-biodiversiteit", before: day("2024-07-01"),
            during: day("2025-11-25"), person: "wietske-bouma",
            session: "2025-06-05-de-werkbon"),
        Example(
            name: "water-distribution", before: day("2024-12-01"), during: day("2026-01-10"),
            person: "hernan-giraldo", session: "2025-09-25-kumasi"),
    ]

    @Test(arguments: examples)
    func isAsItWas(_ example: Example) throws {
        let workspace = try Golden.example(example.name)
        let templates = TemplateLibrary(language: try #require(workspace.cop.language).rawValue)
        let (person, session) = (example.person, example.session)
        let documents: KeyValuePairs<String, Document> = [
            "intake-form-blank": .intakeForm(person: nil),
            "intake-form": .intakeForm(person: person),
            "contract": .contract(person: person), "domain": .domain,
            "invitation": .invitation(person: person),
            "session-handout": .handout(session: session),
            "session-minutes": .minutes(session: session), "summary": .summary,
            "person-page": .personPage(person: person, withPrivate: false),
        ]
        for (name, document) in documents {
            let report = try makeDocument(
                document, of: workspace,
                asOf: name == "invitation" ? example.before : example.during, as: .markdown,
                templates: templates)
            #expect(report.diagnostics.isEmpty)
            try Golden.compare(report.text, example.name, "documents/\(name).md")
        }
    }
}
