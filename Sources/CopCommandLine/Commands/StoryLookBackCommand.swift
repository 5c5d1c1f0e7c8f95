import ArgumentParser
import CopModel

struct StoryLookBackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "look-back", abstract: "Record whether what was hoped for came about.")

    @Argument(help: "The id of the story.", completion: .ids(of: .story)) var id: String
    @Argument(help: "What was found; - reads it from standard input.") var words: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        let story = RecordAddress(id, in: .stories)
        if context.writer.record(at: story, as: ValueStory.self)?.lookedBack != nil {
            throw Failure(
                .refused, "somebody looked back on '\(id)' already",
                notes: ["'cop set \(id) looked_back TEXT' puts another text instead"])
        }
        let found = try required(words, "<words>", "What was found?")
        try context.writer.change(story, [("looked_back", .set(.text(found)))]).report()
    }
}
