import ArgumentParser
import CopAnalysis
import CopModel
import CopReports
import CopYAML

/// `cop session agenda`.
struct SessionAgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Propose an agenda for a session that is still ahead.",
        discussion: """
            It makes room for open questions, cases that are due a turn and agreements to look \
            back on, in work forms that bring what the run has had too little of. Every block \
            says why it is there. With --write the blocks go into the session's file, where you \
            change what you like.
            """)

    @Argument(help: "The session's id, or its day.", completion: .sessions) var session: String
    @Option(help: "md, or json: what the template sees.") var format: DocumentFormat?
    @Flag(help: "Put the blocks into the session's file.") var write = false
    @Flag(help: "With --write: in place of the blocks that are there.") var replace = false
    @OptionGroup var day: AsOfOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
        if replace, !write { throw ValidationError("--replace goes with --write") }
        if write, format != nil {
            throw ValidationError("--format is for reading the agenda: leave it or --write out")
        }
    }

    func run() throws {
        let context = try global.workspace()
        let workspace = context.load()
        let session = try context.session(named: session, in: workspace)
        let proposal = try proposal(for: session, of: workspace, context)
        guard write else {
            return try Terminal.write(
                global.text {
                    try proposal.report(format ?? .markdown, templates: context.templates)
                })
        }
        let written = try context.writer.update(.session(session.id), as: Session.self) { session in
            try refuseUnlessAhead(session)
            let blocks = proposal.blocks.encoded ?? .list([])
            return [.set([.key("blocks")], blocks, order: Session.fields.keys)]
        }
        try written.report()
        if let note = proposal.hoursNote { Terminal.note(terminalSafe(note)) }
    }

    private func proposal(
        for session: Session, of workspace: Workspace, _ context: WorkspaceContext
    ) throws -> SessionAgendaProposal {
        do {
            return try SessionAgendaProposal(
                of: workspace, for: session, asOf: day.asOf, templates: context.templates)
        } catch let error as SessionAgendaError {
            throw failure(error, session.id)
        }
    }

    /// That there is nothing to propose, and what to do.
    private func failure(_ error: SessionAgendaError, _ id: String) -> Failure {
        switch error {
        case .cancelled: Failure(.refused, "'\(id)' was cancelled, so it needs no agenda")
        case .held:
            Failure(
                .refused, "'\(id)' was held already",
                notes: ["--as-of DATE, with a day before it, shows what could have been proposed"])
        case .tooShort(let hours):
            Failure(
                .refused,
                "'\(id)' lasts from \(hours.from) until \(hours.until): too short for an agenda",
                notes: ["it takes at least \(SessionAgenda.shortestSession) minutes"])
        }
    }

    /// Asked of the file as it is when it is written, whatever the day as of which is proposed.
    private func refuseUnlessAhead(_ session: Session) throws {
        guard session.status != .cancelled else { throw failure(.cancelled, session.id) }
        guard !session.wasHeld else {
            throw Failure(
                .refused, "'\(session.id)' was held already: its blocks tell what was done")
        }
        guard replace || session.blocks.isEmpty else {
            let count = session.blocks.count
            throw Failure(
                .refused,
                "'\(session.id)' has \(count) \(count == 1 ? "block" : "blocks") already",
                notes: ["--replace puts the proposal in their place"])
        }
    }
}
