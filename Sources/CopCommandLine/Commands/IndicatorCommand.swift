import ArgumentParser
import CopModel

struct IndicatorCommand: ParsableCommand, Noun {
    static let name = "indicator"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Signs that are followed through time (system.yaml).",
        subcommands: [
            Add.self, Measure.self, ListCommand<Self>.self, ShowCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [Indicator] { workspace.system.indicators }
    static func id(of item: Indicator) -> String { item.id }
    static let columns: [Column<Indicator>] = [
        Column("id") { item, _ in item.id },
        Column("set") { item, _ in item.set?.rawValue ?? "" },
        Column("last") { item, _ in item.measurements.last?.date?.description ?? "" },
        Column("value") { item, _ in item.measurements.last?.value ?? "" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an indicator.")

        @Argument(help: "What is followed; - reads it from standard input.") var words: String?
        @Option(help: "Effects in the network, per actor, or the process.")
        var set: Indicator.IndicatorSet?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Indicator()
            item.id = id ?? ""
            item.text = try required(words, "<words>", "What is followed?")
            item.set = set
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .indicators, titled: item.text)
            }
        }
    }

    struct Measure: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "measure", abstract: "Record what was found.")

        @Argument(help: "The id of the indicator.", completion: .ids(of: .indicator))
        var id: String
        @Argument(help: "What was found: a number or a few words.") var value: String
        @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
        var on: Day = .today
        @Option(help: "How to read it.") var note: String?
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var measurement = Indicator.Measurement()
            measurement.date = on
            measurement.value = try text(value)
            measurement.note = try text(note)
            try context.writer.change(
                RecordAddress(id, in: .indicators), [("measurements", .add(measurement))]
            ).report()
        }
    }
}
