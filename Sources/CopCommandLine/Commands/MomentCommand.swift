import ArgumentParser
import CopModel

struct MomentCommand: ParsableCommand, Noun {
    static let name = "moment"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Highs, lows and learning moments (reflections.yaml).",
        subcommands: [
            Add.self, MomentReadingCommand.self, ListCommand<Self>.self, ShowCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [Moment] { workspace.reflections.moments }
    static func id(of item: Moment) -> String { item.id }
    static let columns: [Column<Moment>] = [
        Column("id") { item, _ in item.id },
        Column("kind") { item, _ in item.kind?.rawValue ?? "" },
        Column("date") { item, _ in item.date?.description ?? item.session?.id ?? "" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a high, a low or a learning moment.")

        @Argument(help: "What it was; - reads it from standard input.") var words: String?
        @Option(help: "high, low or learning.") var kind: Moment.Kind
        @Option(help: "At which session.", completion: .sessions) var session: String?
        @Option(help: "When; today, if no session is given.", transform: Day.parse) var date: Day?
        @Option(help: "Why it was one.") var why: String?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Moment()
            item.id = id ?? ""
            item.text = try required(words, "<words>", "What was it?")
            item.kind = kind
            item.session = session.map { Reference($0) }
            item.date = date ?? (session == nil ? .today : nil)
            item.why = try text(why)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .moments, titled: item.text)
            }
        }
    }
}
