import ArgumentParser
import CopModel

struct CoalitionCommand: ParsableCommand, Noun {
    static let name = "coalition"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Who joined forces (network.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Coalition] { workspace.network.coalitions }
    static func id(of item: Coalition) -> String { item.id }
    static let columns: [Column<Coalition>] = [
        Column("id") { item, _ in item.id },
        Column("name") { item, _ in item.name },
        Column("members") { item, _ in item.members.map(\.id).joined(separator: ", ") },
        Column("since") { item, _ in item.since?.description ?? "" },
        Column("until") { item, _ in item.until?.description ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a coalition.")

        @Argument(help: "What it is called.") var coalitionName: String?
        @Option(
            name: .customLong("member"),
            help: "Who belongs to it: the id of a person or organisation; may be repeated.",
            completion: .people)
        var members: [String] = []
        @Option(help: "What for.") var purpose: String?
        @Option(help: "First day.", transform: Day.parse) var since: Day?
        @Option(help: "Last day.", transform: Day.parse) var until: Day?
        @Option(help: "Its id, if the one made from the name will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Coalition()
            item.id = id ?? ""
            item.name = try required(coalitionName, "<name>", "What is it called?")
            item.members = members.references()
            item.purpose = try text(purpose)
            item.since = since
            item.until = until
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .coalitions, titled: item.name)
            }
        }
    }
}
