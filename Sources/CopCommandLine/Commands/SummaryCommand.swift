import ArgumentParser
import CopReports

/// `cop summary`.
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Print a page about the community for managers.",
        discussion: """
            No name, learning question, diary, competence, minutes or evaluation is ever in it. \
            Unless the group decided to be open, neither are organisations, results and signals: \
            then there are numbers, and what was written for outsiders. What is left out is \
            counted on standard error.
            """)

    @OptionGroup var document: DocumentOptions
    @OptionGroup var day: AsOfOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws { try document.write(.summary, asOf: day.asOf, global) }
}
