import ArgumentParser
import CopModel

extension SessionCommand {
    struct Move: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "move", abstract: "Move a session to another day.",
            discussion: """
                Changes its date, the name of its file, and every reference to it. A new title \
                gives it a new id as well.
                """)

        @Argument(help: "Its id.", completion: .sessions) var id: String
        @Option(help: "The day to which it moves.", transform: Day.parse) var date: Day?
        @Option(help: "What it is called from now on.") var title: String?
        @Option(help: "When it begins from now on (HH:MM).", transform: ClockTime.parse)
        var from: ClockTime?
        @Option(help: "When it ends from now on (HH:MM).", transform: ClockTime.parse)
        var until: ClockTime?
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            try context.writer.require(id, .session)
            let date = try required(
                date, "--date", "To which day (YYYY-MM-DD)?", reading: Day.parse)
            try context.writer.move(
                session: id, to: date, title: title, from: from, until: until
            ).report()
        }
    }
}
