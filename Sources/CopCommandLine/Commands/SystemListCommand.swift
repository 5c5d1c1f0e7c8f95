import ArgumentParser
import CopModel
import CopReports

/// `cop system list`: the functions and the actors of the field, as they stand in the file.
struct SystemListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the functions with their scores, and the actors.")

    @Option(help: "text, or json: the file with its keys.") var format: ListFormat = .text
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let system = try global.workspace().load().system
        if format == .json {
            return try Terminal.write(JSONText.text(system.encoded ?? .mapping([])))
        }
        guard !system.functions.isEmpty || !system.actors.isEmpty else {
            return Terminal.note(
                "nothing about the field yet; 'cop system score' and 'cop system actor' begin")
        }
        let functions = system.functions.map { function in
            [
                function.function?.rawValue ?? "",
                function.scores.map { "\($0.by?.id ?? "?") \($0.score.map(String.init) ?? "?")" }
                    .joined(separator: ", "),
                function.blockedBy ?? "",
            ]
        }
        let actors = system.actors.map { [$0.id, $0.name, $0.organisation?.id ?? ""] }
        let tables = [
            functions.isEmpty ? nil : table(["function", "scores", "blocked by"], functions),
            actors.isEmpty ? nil : table(["actor", "name", "organisation"], actors),
        ]
        try Terminal.write(tables.compactMap { $0 }.joined(separator: "\n"))
    }
}
