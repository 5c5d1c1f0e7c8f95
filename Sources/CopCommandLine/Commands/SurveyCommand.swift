import ArgumentParser
import CopModel

struct SurveyCommand: ParsableCommand, ListedNoun {
    static let name = "survey"
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Rounds of asking about ties: who was asked, who answered (network.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Survey] { workspace.network.surveys }
    static let columns: [Column<Survey>] = [
        Column("date") { item, _ in item.date.description },
        Column("asked") { item, _ in String(item.asked.count) },
        Column("answered") { item, _ in String(item.answered.count) },
        Column("question") { item, _ in item.question ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a round of asking.",
            discussion: """
                Who answers later is added with:
                  cop set network surveys.1.answered --add ID
                where 1 is its number in 'cop survey list'.
                """)

        @Argument(help: "What was asked; - reads it from standard input.") var question: String?
        @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
        var date: Day = .today
        @Option(help: "Who was asked; may be repeated.", completion: .people)
        var asked: [String] = []
        @Option(help: "Who answered; may be repeated.", completion: .people)
        var answered: [String] = []
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Survey()
            item.question = try required(question, "<question>", "What was asked?")
            item.date = date
            item.asked = asked.references()
            item.answered = answered.references()
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .surveys, titled: "")
            }
        }
    }
}
