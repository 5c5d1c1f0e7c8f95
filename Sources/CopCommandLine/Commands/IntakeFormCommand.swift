import ArgumentParser
import CopReports

/// `cop intake form`.
struct IntakeFormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Print an intake form: blank, or as far as a person's talk filled it in.",
        discussion: "For Word: cop intake form --output form.md; pandoc -f gfm form.md -o form.docx"
    )

    @Argument(help: "The person's id; none for a blank form.", completion: .people)
    var person: String?
    @OptionGroup var document: DocumentOptions
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws { try document.write(.intakeForm(person: person), global) }
}
