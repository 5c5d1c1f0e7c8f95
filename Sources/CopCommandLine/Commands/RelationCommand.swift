import ArgumentParser
import CopModel

struct RelationCommand: ParsableCommand, ListedNoun {
    static let name = "relation"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Who has what to do with whom (network.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, Show.self])

    static func items(in workspace: Workspace) -> [Relation] { workspace.network.relations }
    static let columns: [Column<Relation>] = [
        Column("from") { item, _ in item.from.id },
        Column("to") { item, _ in item.to.id },
        Column("kind") { item, _ in item.kind.id },
        Column("strength") { item, _ in item.strength.map(String.init) ?? "" },
        Column("since") { item, _ in item.since?.description ?? "" },
        Column("until") { item, _ in item.until?.description ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a tie between two people or organisations.",
            discussion: """
                Kinds: \(TieKind.builtIn.joined(separator: ", ")), and those of your own under \
                'kinds:' in network.yaml.
                """)

        @Argument(help: "Whose tie it is: the id of a person or organisation.", completion: .people)
        var from: String?
        @Argument(help: "With whom.", completion: .people) var to: String?
        @Option(help: "What passes between them.", completion: .list(TieKind.builtIn))
        var kind: String?
        @Flag(help: "It has no direction.") var mutual = false
        @Option(help: "From 1, thin, to 5, strong.") var strength: Int?
        @Option(help: "First day it was there.", transform: Day.parse) var since: Day?
        @Option(help: "Last day.", transform: Day.parse) var until: Day?
        @Option(help: "Who said so; may be repeated.", completion: .people) var toldBy: [String] =
            []
        @Option(help: "Anything else.") var notes: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Relation()
            item.from = Reference(try required(from, "<from>", "Whose tie is it (id)?"))
            item.to = Reference(try required(to, "<to>", "With whom (id)?"))
            item.kind = Reference(try required(kind, "--kind", RelationCommand.kindQuestion))
            item.mutual = mutual ? true : nil
            item.strength = strength
            item.since = since
            item.until = until
            item.toldBy = toldBy.references()
            item.notes = try text(notes)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .relations, titled: "")
            }
        }
    }

    private static let kindQuestion =
        "What passes between them? (\(TieKind.builtIn.joined(separator: ", ")), or one of your own)"

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show the ties of a person or organisation.")

        @Argument(help: "The id of a person or organisation.", completion: .people)
        var party: String
        @Option(help: "text, or json.") var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let workspace = try global.workspace().load()
            let relations = workspace.network.relations
            let places = relations.indices.filter {
                relations[$0].from.id == party || relations[$0].to.id == party
            }
            try printList(
                of: RelationCommand.self, places.map { relations[$0] }, workspace, format,
                numbers: places.map { $0 + 1 })
        }
    }
}
