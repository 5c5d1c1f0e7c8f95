import CopAnalysis
import CopModel
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// What holds for the agenda of any session of any run.
@Suite struct SessionAgendaPropertyTests {
    static let templates = TemplateLibrary(language: "en")

    /// From `COP_TEST_SEED` on, or the same every time.
    static let seeds: [UInt64] = {
        let seed = ProcessInfo.processInfo.environment["COP_TEST_SEED"].flatMap { UInt64($0) }
        return (0..<60).map { (seed ?? 20_260_601) &+ $0 }
    }()

    @Test(arguments: seeds)
    func holds(seed: UInt64) throws {
        let hint: Comment = "COP_TEST_SEED=\(seed)"
        let forms = try WorkForm.all(in: Self.templates)
        var run = AgendaRun(seed: seed, forms: forms)
        let workspace = try run.workspace()
        let proposal = try Self.proposal(workspace)
        let text = try proposal.report(.markdown, templates: Self.templates).text

        expectTimesFit(proposal, run, hint)
        expectFormsFit(proposal, hint)

        // Nothing that is not open is named, in the agenda or in the file.
        let written = proposal.blocks.flatMap { [$0.title, $0.notes ?? "", $0.caseText ?? ""] }
        for wording in run.closed {
            #expect(!(written + [text]).contains { $0.contains(wording) }, hint)
        }
        for wording in run.open { #expect(text.contains(wording), hint) }

        // Every block says why it is there.
        for block in proposal.blocks { #expect(block.notes?.isEmpty == false, hint) }

        // The order of records says nothing.
        let again = try Self.proposal(run.workspace())
        #expect(try again.report(.markdown, templates: Self.templates).text == text, hint)
        #expect(again.blocks.encoded == proposal.blocks.encoded, hint)
    }

    private static func proposal(_ workspace: Workspace) throws -> SessionAgendaProposal {
        try SessionAgendaProposal(
            of: workspace, for: #require(workspace.session(AgendaRun.visit)),
            asOf: AgendaRun.asOf, templates: templates)
    }

    /// The blocks take the time to the minute, people work no longer than they can, and opening
    /// and closing stand where they belong.
    private func expectTimesFit(
        _ proposal: SessionAgendaProposal, _ run: AgendaRun, _ hint: Comment
    ) {
        let blocks = proposal.agenda.blocks
        #expect(blocks.reduce(0) { $0 + $1.minutes } == run.minutes, hint)
        var stretch = 0
        for block in blocks {
            switch block.purpose {
            case .pause, .meal: stretch = 0
            case .prepareCase, .prepareRoom: #expect(block.minutes == 0, hint)
            default:
                stretch += block.minutes
                #expect(block.minutes >= 5, hint)
            }
            #expect(stretch <= 100, hint)
        }
        let purposes = blocks.filter { $0.minutes > 0 }.map(\.purpose)
        guard case .opening? = purposes.first, case .evaluation? = purposes.last,
            case .howNext? = purposes.dropLast().last
        else {
            Issue.record("it does not begin and end as it should; \(hint)")
            return
        }
    }

    private func expectFormsFit(_ proposal: SessionAgendaProposal, _ hint: Comment) {
        let used = proposal.agenda.blocks.compactMap { block in
            block.form.map { (block, $0.form) }
        }
        #expect(Set(used.map(\.1.id)).count == used.count, hint)
        for (block, form) in used {
            #expect(form.bounds(form.minutesRange)?.contains(block.minutes) == true, hint)
            if let people = proposal.agenda.people?.count {
                #expect(form.bounds(form.groupSize)?.contains(people) == true, hint)
            }
        }
    }
}

extension WorkForm {
    /// `5-25`, as every form of the library has it.
    fileprivate func bounds(_ text: String?) -> ClosedRange<Int>? {
        let numbers = text?.split(separator: "-").compactMap { Int($0) } ?? []
        return numbers.count == 2 ? numbers[0]...numbers[1] : nil
    }
}
