import ArgumentParser
import CopModel

struct ManagerCommand: ParsableCommand, ListedNoun {
    static let name = "manager"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Managers who are involved (embedding.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self])

    static func items(in workspace: Workspace) -> [ManagerInvolved] { workspace.embedding.managers }
    static let columns: [Column<ManagerInvolved>] = [
        Column("organisation") { item, workspace in workspace.name(of: item.organisation.id) },
        Column("manager") { item, workspace in
            item.manager ?? item.person.map { workspace.name(of: $0.id) } ?? ""
        },
        Column("since") { item, _ in item.involvedSince?.description ?? "" },
        Column("how") { item, _ in item.how ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a manager of a participant's organisation.")

        @Argument(help: "The id of the organisation.", completion: .ids(of: .organisation))
        var organisation: String?
        @Option(help: "Who it is.") var name: String?
        @Option(help: "The same, if in people/: the id.", completion: .people) var person: String?
        @Option(help: "Since when.", transform: Day.parse)
        var since: Day?
        @Option(help: "In what way.") var how: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = ManagerInvolved()
            item.organisation = Reference(
                try required(organisation, "<organisation>", "Of which organisation (id)?"))
            item.manager = name
            item.person = person.map { Reference($0) }
            item.involvedSince = since
            item.how = try text(how)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .managers, titled: "")
            }
        }
    }
}
