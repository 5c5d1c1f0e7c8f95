import ArgumentParser
import CopModel

struct IntakeCommand: ParsableCommand, Noun {
    static let name = "intake"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Intake forms (intakes/).",
        subcommands: [
            Add.self, IntakeFormCommand.self, IntakeImportCommand.self, ListCommand<Self>.self,
            ShowCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [Intake] { workspace.intakes }
    static func id(of item: Intake) -> String { item.id }
    static let columns: [Column<Intake>] = [
        Column("person") { item, _ in item.id },
        Column("question") { item, _ in item.question ?? "" },
        Column("decision") { item, _ in item.decision?.rawValue ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a person's intake form.")

        @Argument(help: "The person's id.", completion: .people) var person: String?
        @Option(help: "When the talk was.", transform: Day.parse) var date: Day?
        @Option(help: "Who held it; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "Knowledge or experience they bring; may be repeated.")
        var offers: [String] = []
        @Option(name: .customLong("network"), help: "A network they are in; may be repeated.")
        var networks: [String] = []
        @Option(help: "Their learning question.") var question: String?
        @Option(name: .customLong("case"), help: "A concrete case of their own.")
        var caseText: String?
        @Option(help: "Why it presses for them.") var urgency: String?
        @Option(help: "How it gets into their organisation; may be repeated.")
        var carryThrough: [String] = []
        @Option(help: "Time they can give.") var time: String?
        @Option(help: "Why it matters to them.") var whyItMatters: String?
        @Option(help: "What they need for their next step.") var nextStepNeeds: String?
        @Option(help: "Whether they join.") var decision: Intake.Decision?
        @Option(help: "Anything else.") var notes: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Intake()
            item.id = try required(person, "<person>", "Whose intake is it (id)?")
            try context.writer.require(item.id, .person)
            item.date = date
            item.by = by.references()
            item.offers = offers
            item.networks = networks
            item.question = try text(question)
            item.caseText = try text(caseText)
            item.urgency = try text(urgency)
            item.carryThrough = carryThrough
            item.time = time
            item.whyItMatters = try text(whyItMatters)
            item.nextStepNeeds = try text(nextStepNeeds)
            item.decision = decision
            item.notes = try text(notes)
            let person = item.id
            try editing.write(item, form: context.form("intake.yaml"), context, global) {
                edited, form in
                var intake = edited
                if intake.id.isEmpty { intake.id = person }
                return try context.writer.create(intake, as: .intake(intake.id), form: form)
            }
        }
    }
}
