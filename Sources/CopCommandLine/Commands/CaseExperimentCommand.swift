import ArgumentParser
import CopModel

struct CaseExperimentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "experiment", abstract: "Record something new that was tried.",
        discussion: """
            What comes of it later is filled in by its number, for example:
              cop set ID experiments.1.outcome "Two said yes"
            """)

    @Argument(help: "The id of the case.", completion: .ids(of: .practiceCase)) var id: String
    @Argument(help: "What was tried; - reads it from standard input.") var words: String?
    @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
    var on: Day = .today
    @Option(help: "What came of it.") var outcome: String?
    @Option(help: "What was learned.") var learned: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        var experiment = PracticeCase.Experiment()
        experiment.text = try required(words, "<words>", "What was tried?")
        experiment.date = on
        experiment.outcome = try text(outcome)
        experiment.learned = try text(learned)
        try context.writer.change(
            RecordAddress(id, in: .cases), [("experiments", .add(experiment))]
        ).report()
    }
}
