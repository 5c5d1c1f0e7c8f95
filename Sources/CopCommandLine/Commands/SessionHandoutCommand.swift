import ArgumentParser
import CopReports

/// `cop session handout`.
struct SessionHandoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout",
        abstract: "Print the hand-out before a session, with the times of its agenda.",
        discussion: """
            It speaks as of --as-of, but never later than the day before the session: agreements \
            and questions stand in it as they did then.
            """)

    @Argument(help: "The session's id.", completion: .sessions) var session: String
    @OptionGroup var document: DocumentOptions
    @OptionGroup var day: AsOfOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        try document.write(.handout(session: session), asOf: day.asOf, global)
    }
}
