import ArgumentParser
import CopModel

struct DomainCauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cause", abstract: "Add a cause to the tree of why.",
        discussion: """
            For example:
              cop domain cause "Streets stay without trees"
              cop domain cause "Cables take all the room" --under "Streets stay without trees"
            """)

    @Argument(help: "What is the case; - reads it from standard input.") var words: String?
    @Option(help: "The cause that this one explains: its text, or a part that no other has.")
    var under: String?
    @Flag(
        inversion: .prefixedNo, help: "Whether the group, or somebody it can reach, can change it.")
    var changeable: Bool?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        let cause = try required(words, "<words>", "What is the case?")
        try context.writer.append(cause: cause, changeable: changeable, under: under).report()
    }
}
