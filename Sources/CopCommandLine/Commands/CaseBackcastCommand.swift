import ArgumentParser
import CopModel

struct CaseBackcastCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backcast",
        abstract: "Work from the wished-for future back to today's first step.",
        discussion: """
            A future replaces the one that was there; the rest is added. Steps are told from the \
            future back, with a date behind the word by:
              cop case backcast ID --step "The rule is law by 2027-06-01"
            """)

    @Argument(help: "The id of the case.", completion: .ids(of: .practiceCase)) var id: String
    @Option(help: "How it is when it has worked; - reads it from standard input.")
    var future: String?
    @Option(help: "What that takes; may be repeated.") var takes: [String] = []
    @Option(name: .customLong("helper"), help: "Who helps; may be repeated.")
    var helpers: [String] = []
    @Option(
        name: .customLong("step"), help: "What has happened, and by when; may be repeated.")
    var steps: [String] = []
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
        if future == nil, takes.isEmpty, helpers.isEmpty, steps.isEmpty {
            throw ValidationError("say something: --future, --takes, --helper or --step")
        }
    }

    func run() throws {
        let context = try global.workspace()
        let future = try text(future).map { FieldChange.set(.text($0)) }
        try context.writer.change(
            RecordAddress(id, in: .cases),
            (future.map { [("backcast.future", $0)] } ?? []) + [
                ("backcast.takes", .add(takes.map { .text($0) })),
                ("backcast.helpers", .add(helpers.map { .text($0) })),
                ("backcast.steps", .add(steps.map(step).compactMap(\.encoded))),
            ]
        ).report()
    }

    /// A step whose text ends in `by` and a date has that date.
    private func step(_ words: String) -> PracticeCase.Backcast.Step {
        var step = PracticeCase.Backcast.Step()
        let parts = words.split(separator: " ")
        step.by = parts.dropLast().last == "by" ? parts.last.flatMap { Day($0) } : nil
        step.text = step.by == nil ? words : parts.dropLast(2).joined(separator: " ")
        return step
    }
}
