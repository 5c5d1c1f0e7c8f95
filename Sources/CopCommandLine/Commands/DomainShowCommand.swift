import ArgumentParser
import CopReports

/// `cop domain show`.
struct DomainShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what it is about, as a page.",
        discussion: "What is not written yet stands at the end of the page.")

    @OptionGroup var document: DocumentOptions
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws { try document.write(.domain, global) }
}
