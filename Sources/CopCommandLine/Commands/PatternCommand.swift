import ArgumentParser
import CopModel

struct PatternCommand: ParsableCommand, Noun {
    static let name = "pattern"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Patterns: short stories in a fixed format (patterns/).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Pattern] { workspace.patterns }
    static func id(of item: Pattern) -> String { item.id }
    static let columns: [Column<Pattern>] = [
        Column("id") { item, _ in item.id },
        Column("stars") { item, _ in String(repeating: "*", count: item.confidence ?? 0) },
        Column("name") { item, _ in item.name },
        Column("problem") { item, _ in item.problem ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a pattern.")

        @Argument(help: "A name that people will use.") var patternName: String?
        @Option(help: "Stars, from 0 to 2; cases earn them.") var confidence: Int?
        @Option(help: "A picture, or what it would show.") var picture: String?
        @Option(name: .customLong("context"), help: "Where it holds.") var patternContext: String?
        @Option(help: "The problem as a headline.") var problem: String?
        @Option(help: "What pulls in which direction, and the evidence.") var forces: String?
        @Option(help: "Therefore: what to do.") var therefore: String?
        @Option(help: "The solution as a drawing, or where it is.") var diagram: String?
        @Option(help: "A pattern that it is a part of; may be repeated.") var larger: [String] = []
        @Option(help: "A pattern that completes it; may be repeated.") var smaller: [String] = []
        @Option(name: .customLong("case"), help: "A case that bears it out; may be repeated.")
        var cases: [String] = []
        @Option(help: "Who wrote it; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "When.", transform: Day.parse) var date: Day?
        @Option(help: "Its id, if the one made from the name will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Pattern()
            item.id = id ?? ""
            item.name = try required(patternName, "<name>", "What do you call it?")
            item.confidence = confidence
            item.picture = try text(picture)
            item.context = try text(patternContext)
            item.problem = try text(problem)
            item.forces = try text(forces)
            item.therefore = try text(therefore)
            item.diagram = try text(diagram)
            item.larger = larger.references()
            item.smaller = smaller.references()
            item.cases = cases.references()
            item.by = by.references()
            item.date = date
            try editing.write(item, form: context.form("pattern.yaml"), context, global) {
                try context.writer.create($0, form: $1)
            }
        }
    }
}
