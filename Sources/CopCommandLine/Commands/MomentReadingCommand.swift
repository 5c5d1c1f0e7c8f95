import ArgumentParser
import CopModel

struct MomentReadingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reading", abstract: "Add how someone reads a moment.",
        discussion: "Where readings differ is where to ask on.")

    @Argument(help: "The id of the moment.", completion: .ids(of: .moment)) var id: String
    @Argument(help: "How they read it; - reads it from standard input.") var words: String?
    @Option(help: "Who reads it so.", completion: .people) var by: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        var reading = Moment.Reading()
        reading.text = try required(words, "<words>", "How do they read it?")
        reading.by = Reference(try required(by, "--by", "Who reads it so (id)?"))
        try context.writer.change(
            RecordAddress(id, in: .moments), [("readings", .add(reading))]
        ).report()
    }
}
