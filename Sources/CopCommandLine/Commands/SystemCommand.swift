import ArgumentParser
import CopModel

struct SystemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "system", abstract: "The field as a system (system.yaml).",
        subcommands: [
            SystemActorCommand.self, SystemScoreCommand.self, SystemListCommand.self,
        ])
}
