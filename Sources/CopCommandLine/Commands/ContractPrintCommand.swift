import ArgumentParser
import CopReports

/// `cop contract print`.
struct ContractPrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Print a person's contract for both sides to sign.",
        discussion: "For Word: pandoc -f gfm contract.md -o contract.docx")

    @Argument(help: "The participant's id.", completion: .people) var person: String
    @OptionGroup var document: DocumentOptions
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws { try document.write(.contract(person: person), global) }
}
