import ArgumentParser
import CopModel

struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Open a record in your editor, and check it afterwards.",
        discussion: """
            Opens its file in $VISUAL or $EDITOR, at its line. What you write is kept, errors and \
            all; they are shown when you close the editor.
            For example:
              cop edit anna
              cop edit domain
              cop edit intake/anna
            """)

    @Argument(
        help: "A file, the id of a record, KIND/ID where an id is not enough, or PERSON/ENTRY.",
        completion: .records)
    var what: String
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        let (file, line) = try context.writer.place(of: what)
        let session = EditingSession(file, context, global)
        var start = line
        while let error = try session.edit(at: start) {
            guard Terminal.isInteractive,
                Terminal.confirm("Open it again? [Y/n]", usually: true)
            else {
                throw ExitCode(Failure.Code.refused.rawValue)
            }
            start = error
        }
    }
}
