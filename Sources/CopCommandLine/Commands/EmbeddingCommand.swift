import ArgumentParser
import CopModel

struct EmbeddingCommand: ParsableCommand, Noun {
    static let name = "embedding"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Carrying through what is learned (embedding.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [CarryThrough] { workspace.embedding.entries }
    static func id(of item: CarryThrough) -> String { item.id }
    static let columns: [Column<CarryThrough>] = [
        Column("id") { item, _ in item.id },
        Column("kind") { item, _ in item.kind?.rawValue ?? "" },
        Column("level") { item, _ in item.level?.rawValue ?? "" },
        Column("status") { item, _ in item.status?.rawValue ?? "" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a result on its way into practice, or a lever.")

        @Argument(help: "The result or the lever, in a sentence; - reads it from standard input.")
        var words: String?
        @Option(help: "A result, or a lever.") var kind: CarryThrough.Kind?
        @Option(help: "Which lever it is.") var lever: CarryThrough.Lever?
        @Option(help: "At which level it lands.") var level: Question.Level?
        @Option(help: "Where it is to end up.") var destination: CarryThrough.Destination?
        @Option(help: "In which organisation.") var organisation: String?
        @Option(help: "Who sees to it; may be repeated.", completion: .people) var owner: [String] =
            []
        @Option(help: "How far it is.") var status: CarryThrough.Status?
        @Option(help: "Since when.", transform: Day.parse) var since: Day?
        @Option(help: "What shows it.") var evidence: String?
        @Option(help: "The id of the result that it carries.") var result: String?
        @Option(help: "Anything else.") var notes: String?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = CarryThrough()
            item.id = id ?? ""
            item.text = try required(
                words, "<words>", "What is to be carried through, or what helps?")
            item.kind = kind
            item.lever = lever
            item.level = level
            item.destination = destination
            item.organisation = organisation.map { Reference($0) }
            item.owner = owner.references()
            item.status = status
            item.since = since
            item.evidence = try text(evidence)
            item.result = result.map { Reference($0) }
            item.notes = try text(notes)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .embeddings, titled: item.text)
            }
        }
    }
}
