import ArgumentParser
import CopModel

/// The word of a command line that should have been a command.
struct UnknownCommand {
    /// The commands before it, as `cop person`.
    private let path: String
    private let word: String
    /// What could have stood there.
    private let commands: [String]

    /// Nil when the commands are known, and something else is wrong.
    init?(in arguments: some Sequence<String>) {
        var command: any ParsableCommand.Type = Cop.self
        var path = "cop"
        var rest = Array(arguments)[...]
        while let word = rest.popFirst() {
            if ["-C", "--color"].contains(word) {
                rest = rest.dropFirst()
                continue
            }
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, word != "help" else { return nil }
            if word.hasPrefix("-") { continue }
            guard let next = subcommands.first(where: { Self.name(of: $0) == word }) else {
                self.path = path
                self.word = word
                commands = subcommands.map(Self.name)
                return
            }
            command = next
            path += " \(word)"
        }
        return nil
    }

    var failure: Failure {
        Failure(
            .usage, "there is no command '\(path) \(word)'",
            notes: [
                closest(to: word, in: commands).map { "did you mean '\(path) \($0)'?" }
                    ?? "'\(path) --help' lists those there are"
            ])
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? String(describing: command).lowercased()
    }
}
