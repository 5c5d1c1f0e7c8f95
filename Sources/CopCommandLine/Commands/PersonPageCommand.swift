import ArgumentParser
import CopReports

/// `cop person page`.
struct PersonPageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Print a participant's own page: question, case, agreements, highlights.",
        discussion: """
            Without --private nothing is in it that the group may not read.
            """)

    @Argument(help: "The person's id.", completion: .people) var person: String
    @Flag(
        name: .customLong("private"),
        help: "With what is the person's alone: private entries, and competences.")
    var withPrivate = false
    @OptionGroup var document: DocumentOptions
    @OptionGroup var day: AsOfOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        try document.write(
            .personPage(person: person, withPrivate: withPrivate), asOf: day.asOf, global)
    }
}
