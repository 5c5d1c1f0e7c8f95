import ArgumentParser
import CopModel

struct ResultCommand: ParsableCommand, Noun {
    static let name = "result"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "What came of it (results.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [CopResult] { workspace.results.results }
    static func id(of item: CopResult) -> String { item.id }
    static let columns: [Column<CopResult>] = [
        Column("id") { item, _ in item.id },
        Column("kind") { item, _ in item.kind?.rawValue ?? "" },
        Column("cycle") { item, _ in item.cycle?.rawValue ?? "" },
        Column("date") { item, _ in item.date?.description ?? "" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a result.")

        @Argument(help: "What it is, in a sentence; - reads it from standard input.") var words:
            String?
        @Option(help: "Of value at once, or in potential.") var kind: CopResult.Kind?
        @Option(help: "What kind of thing it is.") var form: CopResult.Form?
        @Option(help: "For whom.") var level: CopResult.Level?
        @Option(help: "In which cycle of value creation.") var cycle: ValueCycle?
        @Option(help: "Since when.", transform: Day.parse) var date: Day?
        @Option(help: "The session that it came from.", completion: .sessions) var session: String?
        @Option(help: "Who made it; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "Where it is in use.") var organisation: String?
        @Option(help: "Where it is to end up.") var destination: String?
        @Option(help: "What shows it.") var evidence: String?
        @Option(help: "Who may read it: facilitators, group or public.") var visibility: Visibility?
        @Flag(help: "An individual's competence: stays confidential.") var competence = false
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = CopResult()
            item.id = id ?? ""
            item.text = try required(words, "<words>", "What came of it?")
            item.kind = kind
            item.form = form
            item.level = level
            item.cycle = cycle
            item.date = date
            item.session = session.map { Reference($0) }
            item.by = by.references()
            item.organisation = organisation.map { Reference($0) }
            item.destination = try text(destination)
            item.evidence = try text(evidence)
            item.visibility = visibility
            item.competence = competence ? true : nil
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .results, titled: item.text)
            }
        }
    }
}
