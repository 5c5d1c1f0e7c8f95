import ArgumentParser
import CopModel
import CopYAML

extension SessionCommand {
    /// `cop session hold`: what came of a session, told in the last ten minutes or that evening.
    struct Hold: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hold",
            abstract: "Record that a session was held, and what came of it.",
            discussion: """
                At a terminal, without options or with --ask, it asks step by step. It can be \
                given again: what stands already is not added twice.

                  cop session hold 2026-01-15-start --all-present --absent "Chris" \\
                    --decision "We share openly | it builds trust | nobody objects" \\
                    --agreement "Anna, Bram: ring the night crew by 2026-02-20" \\
                    --question "Anna: who knows the night shift?" \\
                    --evaluation "Anna: 4 I dared to ask / more time outside" \\
                    --how-next "We meet at the reservoir"

                People are named by id, name, or a part of the name that nobody else has; several \
                have commas between them. Every agreement becomes an action as well, and every \
                question goes to the knowledge agenda.
                """)

        @Argument(help: "The session's id, or its day.", completion: .sessions) var id: String?
        @OptionGroup var told: OutcomeOptions
        @Flag(help: "Ask at the terminal for what the options do not say.") var ask = false
        @Flag(help: "Do so although the day of the session is still to come.") var early = false
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            let id = try required(id, "<id>", "Which session is it (id or day)?")
            let workspace = context.load()
            let session = try context.session(id, in: workspace, isEarly: early)
            var (outcome, forms) = try told.outcome(of: session, workspace, context)
            let isAsked = ask || outcome.isEmpty
            if isAsked {
                outcome = try Self.asked(HoldInterview(session, workspace, forms, outcome))
            }
            let (written, notes) = try save(isAsked: isAsked) {
                try context.writer.hold(session.id, outcome)
            }
            for record in written { try record.report() }
            let next = Self.next(after: session, in: workspace)
            for note in notes + next { Terminal.note(terminalSafe(note)) }
        }

        /// Does not lose the answers to many questions because some file is broken: there is time
        /// to mend it.
        private func save<Value>(isAsked: Bool, _ write: () throws -> Value) throws -> Value {
            while true {
                do {
                    return try write()
                } catch {
                    guard isAsked else { throw error }
                    switch error {
                    case let refusal as Refusal: Cop.tell(refusal)
                    case let error as EditError: Cop.tell(Refusal([error.diagnostic]))
                    default: Terminal.note("error: \(terminalSafe("\(error)"))")
                    }
                    guard
                        Terminal.confirm(
                            "Nothing is saved yet. Mend it in another window: try again? [Y/n]",
                            usually: true)
                    else { throw error }
                }
            }
        }

        private static func asked(_ interview: HoldInterview) throws -> SessionOutcome {
            guard Terminal.isInteractive else {
                throw Failure(
                    .usage, "missing what came of it, such as --all-present or --decision",
                    notes: ["'cop session hold --help' shows every option; a terminal asks for it"])
            }
            var interview = interview
            guard let outcome = Interruption.whileOff({ interview.run() }) else {
                throw Failure(.refused, "nothing was saved")
            }
            return outcome
        }

        private static func next(after session: Session, in workspace: Workspace) -> [String] {
            let following = workspace.sessions.first {
                $0.date > session.date && $0.status != .cancelled && $0.status != .held
            }
            let agenda = following.map {
                "'cop session agenda \($0.id)' proposes an agenda for the next"
            }
            return ["next: 'cop session minutes \(session.id)' writes the minutes", agenda]
                .compactMap { $0 }
        }
    }
}
