import ArgumentParser
import CopModel
import CopYAML

struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a record that nothing refers to.",
        discussion: """
            Takes away its file, or its item in a list with the comments that belong to it. While \
            something refers to it, nothing is removed, and every such place is shown; a person's \
            intake, contract and diary count as well.
            For example:
              cop remove anna
              cop remove intake/anna
              cop remove diary/anna
              cop remove anna/2026-01-15-m7f3qa
            """)

    @Argument(
        help: "The id of a record, KIND/ID where an id is not enough, or PERSON/ENTRY.",
        completion: .records)
    var what: String
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let writer = try global.workspace().writer
        let lines = try writer.remove(writer.removable(what)).map { removed in
            terminalSafe("\(removed.path): removed\(removed.id.map { " \($0)" } ?? "")") + "\n"
        }
        try Terminal.write(lines.joined(), done: "removed: \(what)")
    }
}
