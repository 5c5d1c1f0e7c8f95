import ArgumentParser

struct DomainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domain", abstract: "What it is about (domain.yaml).",
        subcommands: [
            DomainRetellCommand.self, DomainCauseCommand.self, DomainShowCommand.self,
            DomainInvitationCommand.self,
        ])
}
