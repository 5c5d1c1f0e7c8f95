import ArgumentParser
import CopModel

struct DomainRetellCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retell",
        abstract: "Record that the picture of success was told to others.")

    @Option(help: "Whom it was told to.") var to: String?
    @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
    var on: Day = .today
    @Option(help: "What the telling changed in it; - reads it from standard input.")
    var changed: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        var retelling = Vision.Retelling()
        retelling.date = on
        retelling.to = try required(to, "--to", "Whom was it told to?")
        retelling.changed = try text(changed)
        try context.writer.change(
            RecordAddress(.domain), [("vision.retellings", .add(retelling))]
        ).report()
    }
}
