import ArgumentParser
import CopAnalysis
import CopModel
import CopTemplates
import CopYAML

struct FormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "Work forms: ways of working for a block of a session.",
        subcommands: [List.self, Show.self])

    /// The work forms in the language of the workspace, its own instead of or beside the built-in.
    private static func forms(_ global: GlobalOptions) throws -> [WorkForm] {
        try WorkForm.all(in: global.workspace().templates)
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the work forms that fit.",
            discussion: "For example: cop form list --appeal body --max-minutes 45 --people 14")

        @Argument(help: "A word of its name, its purpose or its steps.") var word: String?
        @Option(help: "plenary, small-groups, pairs or individual.")
        var grouping: Session.Block.Grouping?
        @Option(help: "reason, body, creativity or intuition.") var appeal: Session.Block.Appeal?
        @Option(help: "content, individual, group or surroundings.")
        var focus: Session.Block.Focus?
        @Option(help: "opening, working, harvest or closing.") var phase: WorkForm.Phase?
        @Option(help: "The step of the method that it serves, 1 to 10.") var step: Int?
        @Option(help: "At most so many minutes.") var maxMinutes: Int?
        @Option(help: "How many people there are in the room.") var people: Int?
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let forms = try FormCommand.forms(global).filter(fits)
            if forms.isEmpty { return Terminal.note("no work form fits; leave out an option") }
            let rows = forms.map { form in
                [
                    form.id, form.name, form.minutes.map(String.init) ?? "",
                    form.grouping?.rawValue ?? "", form.appeal?.rawValue ?? "",
                    form.focus?.rawValue ?? "", form.phase?.rawValue ?? "",
                ]
            }
            let titles = ["id", "name", "minutes", "grouping", "appeal", "focus", "phase"]
            try Terminal.write(table(titles, rows))
        }

        private func fits(_ form: WorkForm) -> Bool {
            (grouping == nil || form.grouping == grouping)
                && (appeal == nil || form.appeal == appeal)
                && (focus == nil || form.focus == focus)
                && (phase == nil || form.phase == phase) && (step == nil || form.step == step)
                && (maxMinutes.map { (form.minutes ?? .max) <= $0 } ?? true)
                && form.suits(people: people) && (word.map(form.tells(of:)) ?? true)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show how a work form goes.")

        @Argument(help: "Its id, as 'cop form list' has it.") var id: String
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let forms = try FormCommand.forms(global)
            guard let form = forms.first(where: { $0.id == id }) else {
                throw Failure(
                    .refused, "no work form '\(id)'",
                    notes: [
                        closest(to: id, in: forms.map(\.id)).map { "did you mean '\($0)'?" }
                            ?? "'cop form list' shows those there are"
                    ])
            }
            try Terminal.write(Emitter.document(form.encoded ?? .mapping([])))
        }
    }
}

extension WorkForm {
    /// Whether a word stands in its name, its purpose or its steps, in capitals or not.
    fileprivate func tells(of word: String) -> Bool {
        ([name, purpose ?? ""] + steps).contains {
            $0.lowercased().contains(word.lowercased())
        }
    }
}
