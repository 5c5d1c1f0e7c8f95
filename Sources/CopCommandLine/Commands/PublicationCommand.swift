import ArgumentParser
import CopModel

struct PublicationCommand: ParsableCommand, Noun {
    static let name = "publication"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Ways in which it was told to others (results.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Publication] { workspace.results.publications }
    static func id(of item: Publication) -> String { item.id }
    static let columns: [Column<Publication>] = [
        Column("id") { item, _ in item.id },
        Column("kind") { item, _ in item.kind?.rawValue ?? "" },
        Column("date") { item, _ in item.date?.description ?? "" },
        Column("for") { item, _ in item.audience?.rawValue ?? "" },
        Column("title") { item, _ in item.title },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a publication.")

        @Argument(help: "What it is called.") var title: String?
        @Option(help: "What it is.") var kind: Publication.Kind?
        @Option(help: "When it came out.", transform: Day.parse) var date: Day?
        @Option(help: "For whom it was made.") var audience: Publication.Readership?
        @Option(help: "Who made it; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "Where it is to be found.") var place: String?
        @Option(help: "With whom its red thread was checked.") var checkedWith: String?
        @Option(help: "Its id, if the one made from the title will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Publication()
            item.id = id ?? ""
            item.title = try required(title, "<title>", "What is it called?")
            item.kind = kind
            item.date = date
            item.audience = audience
            item.by = by.references()
            item.place = place
            item.checkedWith = checkedWith
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .publications, titled: item.title)
            }
        }
    }
}
