import ArgumentParser
import CopModel

struct SignalCommand: ParsableCommand, Noun {
    static let name = "signal"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Signals of urgency (signals.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Signal] { workspace.signals.signals }
    static func id(of item: Signal) -> String { item.id }
    static let columns: [Column<Signal>] = [
        Column("id") { item, _ in item.id },
        Column("origin") { item, _ in item.origin?.rawValue ?? "" },
        Column("lasting") { item, _ in item.lasting.map { $0 ? "yes" : "no" } ?? "?" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a signal of urgency.")

        @Argument(help: "What was noticed, in a sentence; - reads it from standard input.")
        var signalText: String?
        @Option(help: "When it was noticed.", transform: Day.parse) var noticed: Day?
        @Option(help: "What drives it.") var origin: Signal.Origin?
        @Option(help: "In which world it was heard.") var heardIn: Signal.HeardIn?
        @Option(help: "Where exactly.") var source: String?
        @Flag(inversion: .prefixedNo, help: "Whether it will last.") var lasting: Bool?
        @Option(help: "A report that confirms it; may be repeated.") var confirmedBy: [String] = []
        @Option(
            help: "Who sees it too: the id of a person or organisation; may be repeated.",
            completion: .people)
        var seenBy: [String] = []
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Signal()
            item.id = id ?? ""
            item.text = try required(signalText, "<text>", "What was noticed, in a sentence?")
            item.noticed = noticed
            item.origin = origin
            item.heardIn = heardIn
            item.source = source
            item.lasting = lasting
            item.confirmedBy = confirmedBy
            item.seenBy = seenBy.references()
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .signals, titled: item.text)
            }
        }
    }
}
