import ArgumentParser
import CopModel

struct ReversalCommand: ParsableCommand, Noun {
    static let name = "reversal"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Questions turned around (signals.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Reversal] { workspace.signals.reversals }
    static func id(of item: Reversal) -> String { item.id }
    static let columns: [Column<Reversal>] = [
        Column("id") { item, _ in item.id },
        Column("date") { item, _ in item.date?.description ?? item.session?.id ?? "" },
        Column("before") { item, _ in item.before },
        Column("after") { item, _ in item.after },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a question that was turned around.")

        @Argument(help: "The question as it is put now.") var after: String?
        @Option(help: "The question as it was put.") var before: String?
        @Option(help: "When it turned.", transform: Day.parse) var date: Day?
        @Option(help: "At which session.", completion: .sessions) var session: String?
        @Option(help: "Who turned it; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Reversal()
            item.id = id ?? ""
            item.after = try required(after, "<after>", "How is the question put now?")
            item.before = try required(before, "--before", "How was it put before?")
            item.date = date
            item.session = session.map { Reference($0) }
            item.by = by.references()
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .reversals, titled: item.after)
            }
        }
    }
}
