import ArgumentParser
import CopModel

struct RevisionCommand: ParsableCommand, Noun {
    static let name = "revision"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "The ambition revised, and why (reflections.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Revision] { workspace.reflections.revisions }
    static func id(of item: Revision) -> String { item.id }
    static let columns: [Column<Revision>] = [
        Column("id") { item, _ in item.id },
        Column("date") { item, _ in item.date?.description ?? item.decidedAt?.id ?? "" },
        Column("ambition") { item, _ in item.after },
        Column("reason") { item, _ in item.reason ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a revision of the ambition.")

        @Argument(help: "The ambition as it is now; - reads it from standard input.")
        var after: String?
        @Option(help: "The ambition as it was.") var before: String?
        @Option(help: "Why it changed.") var reason: String?
        @OptionGroup var decision: DecisionOptions
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Revision()
            item.id = id ?? ""
            item.after = try required(after, "<after>", "What is the ambition now?")
            item.before = try text(before)
            item.reason = try text(reason)
            item.decidedAt = decision.session
            item.date = decision.day
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .revisions, titled: item.after)
            }
        }
    }
}
