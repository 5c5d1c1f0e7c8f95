import ArgumentParser
import CopModel

struct CaseTurnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "turn", abstract: "Record that a case was on the table.")

    @Argument(help: "The id of the case.", completion: .ids(of: .practiceCase)) var id: String
    @Option(help: "At which session.", completion: .sessions) var session: String?
    @Option(help: "What the group was asked.") var asked: String?
    @Option(help: "What was taken home.") var takenHome: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        var turn = PracticeCase.Turn()
        turn.session = Reference(try required(session, "--session", "At which session (id)?"))
        turn.asked = try text(asked)
        turn.takenHome = try text(takenHome)
        try context.writer.change(
            RecordAddress(id, in: .cases), [("turns", .add(turn))]
        ).report()
    }
}
