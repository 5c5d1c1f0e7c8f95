import ArgumentParser
import CopModel

struct StoryCommand: ParsableCommand, Noun {
    static let name = "story"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Value stories, by those who lived them (results.yaml).",
        subcommands: [
            Add.self, StoryLookBackCommand.self, ListCommand<Self>.self, ShowCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [ValueStory] { workspace.results.stories }
    static func id(of item: ValueStory) -> String { item.id }
    static let columns: [Column<ValueStory>] = [
        Column("id") { item, _ in item.id },
        Column("by") { item, workspace in workspace.name(of: item.by.id) },
        Column("look back") { item, _ in
            item.lookedBack == nil ? item.lookBack?.description ?? "" : "done"
        },
        Column("title") { item, _ in item.title },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a value story.")

        @Argument(help: "What it is called.") var title: String?
        @Option(help: "Whose story it is.", completion: .people) var by: String?
        @Option(name: .customLong("text"), help: "The story; - reads it from standard input.")
        var words: String?
        @Option(name: .customLong("cycle"), help: "A cycle that it goes through; may be repeated.")
        var cycles: [ValueCycle] = []
        @Option(help: "When it was told.", transform: Day.parse) var date: Day?
        @Option(help: "The end that is hoped for.") var aspired: String?
        @Option(help: "When to look whether it came about.", transform: Day.parse) var lookBack:
            Day?
        @Option(help: "What was found then.") var lookedBack: String?
        @Option(name: .customLong("result"), help: "A result that it tells of; may be repeated.")
        var results: [String] = []
        @Option(help: "Who may read it: facilitators, group or public.") var visibility: Visibility?
        @Option(help: "Its id, if the one made from the title will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = ValueStory()
            item.id = id ?? ""
            item.title = try required(title, "<title>", "What is the story called?")
            item.by = Reference(try required(by, "--by", "Whose story is it (id)?"))
            item.text = try required(words, "--text", "What happened, and what was it worth?")
            item.cycles = cycles
            item.date = date
            item.aspired = try text(aspired)
            item.lookBack = lookBack
            item.lookedBack = try text(lookedBack)
            item.results = results.references()
            item.visibility = visibility
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .stories, titled: item.title)
            }
        }
    }
}
