import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import CopYAML
import Testing

/// Proposed agendas of both examples, as they were when somebody last looked at them.
///
/// `COP_RECORD=1 swift test --filter GoldenAgendaTests` writes them anew, and fails, so that
/// nobody forgets to look at the difference.
@Suite struct GoldenAgendaTests {
    struct Proposal: CustomTestStringConvertible, Sendable {
        let example: String
        let session: String
        let asOf: Day
        var testDescription: String { "\(example) \(session)" }
    }

    /// The last session of each, and one that takes the other's time: a whole day, half of one.
    static let proposals = [
        Proposal(
            example: "bedrijven-en-biodiversiteit",
            session: "2026-02-05-oogsten-in-de-werkplaats", asOf: Day("2026-01-28")!),
        Proposal(
            example: "bedrijven-en-biodiversiteit", session: "2024-12-10-de-kpi-van-iedereen",
            asOf: Day("2024-12-01")!),
        Proposal(
            example: "water-distribution", session: "2026-04-09-what-stays",
            asOf: Day("2026-03-30")!),
        Proposal(
            example: "water-distribution", session: "2025-09-25-kumasi", asOf: Day("2025-09-15")!),
    ]

    @Test(arguments: proposals)
    func isAsItWas(_ expected: Proposal) throws {
        let workspace = try Golden.example(expected.example)
        let templates = TemplateLibrary(language: try #require(workspace.cop.language).rawValue)
        let session = try #require(workspace.session(expected.session))
        let proposal = try SessionAgendaProposal(
            of: workspace, for: session, asOf: expected.asOf, templates: templates)
        let report = try proposal.report(.markdown, templates: templates)
        #expect(report.diagnostics.isEmpty)
        let name = "agendas/\(expected.session)"
        try Golden.compare(report.text, expected.example, "\(name).md")
        let blocks = Value.mapping([.init("blocks", proposal.blocks.encoded ?? .null)])
        try Golden.compare(Emitter.document(blocks), expected.example, "\(name).yaml")
    }
}
