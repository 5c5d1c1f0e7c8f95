import ArgumentParser

struct DomainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domain", abstract: "What it is about (domain.yaml).",
        discussion: "'cop set domain KEY TEXT' fills in the rest of the file.",
        subcommands: [
            DomainRetellCommand.self, DomainCauseCommand.self, DomainShowCommand.self,
            DomainInvitationCommand.self,
        ])
}
