import ArgumentParser
import CopModel

struct CaseDeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deed", abstract: "Record what was actually done differently.")

    @Argument(help: "The id of the case.", completion: .ids(of: .practiceCase)) var id: String
    @Argument(help: "What was done differently; - reads it from standard input.")
    var words: String?
    @Option(help: "The session at which it was told.", completion: .sessions) var session: String?
    @Option(help: "When; today, if no session is given.", transform: Day.parse)
    var on: Day?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        var deed = PracticeCase.Deed()
        deed.text = try required(words, "<words>", "What was done differently?")
        deed.session = session.map { Reference($0) }
        deed.date = on ?? (session == nil ? .today : nil)
        try context.writer.change(
            RecordAddress(id, in: .cases), [("done_differently", .add(deed))]
        ).report()
    }
}
