import ArgumentParser
import CopModel

struct CaseCommand: ParsableCommand, Noun {
    static let name = "case"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "The own cases of participants (cases.yaml).",
        subcommands: [
            Add.self, CaseTurnCommand.self, CaseDeedCommand.self, CaseExperimentCommand.self,
            CaseBackcastCommand.self, ListCommand<Self>.self, ShowCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [PracticeCase] { workspace.cases }
    static func id(of item: PracticeCase) -> String { item.id }
    static let columns: [Column<PracticeCase>] = [
        Column("id") { item, _ in item.id },
        Column("of") { item, workspace in
            item.person.map { workspace.name(of: $0.id) }.joined(separator: ", ")
        },
        Column("turns") { item, _ in String(item.turns.count) },
        Column("status") { item, _ in item.status?.rawValue ?? "" },
        Column("title") { item, _ in item.title },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a case.")

        @Argument(help: "What it is called.") var title: String?
        @Option(help: "Whose case it is; may be repeated.", completion: .people) var person:
            [String] = []
        @Option(
            name: .customLong("text"), help: "What it is about; - reads it from standard input.")
        var words: String?
        @Option(help: "Since when it is followed.", transform: Day.parse) var since: Day?
        @Option(help: "Open, resting or closed.") var status: PracticeCase.Status?
        @Option(help: "Its id, if the one made from the title will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = PracticeCase()
            item.id = id ?? ""
            item.title = try required(title, "<title>", "What is the case called?")
            item.person = person.references()
            item.text = try text(words)
            item.since = since
            item.status = status
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .cases, titled: item.title)
            }
        }
    }
}
