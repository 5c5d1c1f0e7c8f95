import ArgumentParser
import CopModel

struct AgreementCommand: ParsableCommand, ListedNoun {
    static let name = "agreement"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "What the group agreed on about how it works (cop.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, Show.self])

    static func items(in workspace: Workspace) -> [Agreement] { workspace.cop.agreements.other }
    static let columns: [Column<Agreement>] = [
        Column("decided") { item, _ in item.decidedOn?.description ?? item.decidedAt?.id ?? "" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an agreement of the group.",
            discussion: "What someone undertakes to do is an action: 'cop action add'.")

        @Argument(help: "What was agreed; - reads it from standard input.") var words: String?
        @OptionGroup var decision: DecisionOptions
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Agreement()
            item.text = try required(words, "<words>", "What was agreed?")
            item.decidedAt = decision.session
            item.decidedOn = decision.day
            try context.writer.change(
                RecordAddress(.cop), [("agreements.other", .add(item))]
            ).report()
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show an agreement.")

        @Argument(help: "Its number, as 'cop agreement list' has it.") var number: Int
        @Option(help: "text, or json: the record with the keys of its file.")
        var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let items = AgreementCommand.items(in: try global.workspace().load())
            guard items.indices.contains(number - 1) else {
                throw Failure(
                    .refused, "no agreement \(number)",
                    notes: ["'cop agreement list' shows those there are"])
            }
            try printRecord(items[number - 1], format)
        }
    }
}
