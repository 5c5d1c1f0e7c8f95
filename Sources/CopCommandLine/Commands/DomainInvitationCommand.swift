import ArgumentParser
import CopReports

/// `cop domain invitation`.
struct DomainInvitationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invitation",
        abstract: "Print the invitation to take part, addressed when a person is named.",
        discussion: "Its text stands in domain.yaml under 'invitation'; dates come from cop.yaml.")

    @Argument(help: "The id of the person to invite.", completion: .people) var person: String?
    @OptionGroup var document: DocumentOptions
    @OptionGroup var day: AsOfOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        try document.write(.invitation(person: person), asOf: day.asOf, global)
    }
}
