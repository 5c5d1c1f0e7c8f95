import ArgumentParser
import CopReports

/// `cop session minutes`.
struct SessionMinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "Print the minutes after a session.",
        discussion: "Scores stand in it as a distribution; nobody's own score is shown.")

    @Argument(help: "The session's id.", completion: .sessions) var session: String
    @OptionGroup var document: DocumentOptions
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws { try document.write(.minutes(session: session), global) }
}
