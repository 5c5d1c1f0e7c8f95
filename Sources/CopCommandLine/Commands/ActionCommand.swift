import ArgumentParser
import CopAnalysis
import CopModel
import CopYAML

struct ActionCommand: ParsableCommand, Noun {
    static let name = "action"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Agreements between sessions (actions.yaml).",
        subcommands: [Add.self, Done.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Action] { workspace.actions.actions }
    static func id(of item: Action) -> String { item.id }
    static let columns: [Column<Action>] = [
        Column("id") { item, _ in item.id },
        Column("who") { item, workspace in
            item.who.map { workspace.name(of: $0.id) }.joined(separator: ", ")
        },
        Column("due") { item, _ in item.due?.description ?? "" },
        Column("done") { item, _ in
            item.doneOn?.description ?? (item.dropped == nil ? "" : "let go")
        },
        Column("text") { item, _ in item.text },
    ]

    /// `cop action list --open`, or of one person.
    struct Filter: ListFilter {
        @Flag(help: "Only those still to be done.") var open = false
        @Flag(help: "Only those still to be done whose day has passed.") var overdue = false
        @Option(help: "Only those of this person: an id or a name.", completion: .people) var who:
            String?

        func kept(of items: [Action], in workspace: Workspace) throws -> [Action] {
            let who = try who.map { try NameIndex(workspace.people).id($0, .person) }
            return items.filter { action in
                if open, !action.isOpen(on: .today) { return false }
                if overdue, !action.isOverdue(on: .today) { return false }
                return who.map { id in action.who.contains { $0.id == id } } ?? true
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an agreement.")

        @Argument(help: "What will be done; - reads it from standard input.") var words: String?
        @Option(help: "Who will do it; may be repeated.", completion: .people) var who: [String] =
            []
        @Option(help: "The session at which it was agreed.", completion: .sessions) var session:
            String?
        @Option(help: "When it was agreed; today, if no session is given.", transform: Day.parse)
        var agreedOn: Day?
        @Option(help: "Before when.", transform: Day.parse) var due: Day?
        @Option(help: "Who calls to ask how it goes.", completion: .people) var buddy: String?
        @Option(name: .customLong("case"), help: "The case that it belongs to.") var practiceCase:
            String?
        @Option(help: "When it was done.", transform: Day.parse) var doneOn: Day?
        @Option(help: "What came of it.") var outcome: String?
        @Option(help: "Why it was let go.") var dropped: String?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Action()
            item.id = id ?? ""
            item.text = try required(words, "<words>", "What will be done?")
            item.who = who.references()
            item.session = session.map { Reference($0) }
            item.agreedOn = agreedOn ?? (session == nil ? .today : nil)
            item.due = due
            item.buddy = buddy.map { Reference($0) }
            item.practiceCase = practiceCase.map { Reference($0) }
            item.doneOn = doneOn
            item.outcome = try text(outcome)
            item.dropped = try text(dropped)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .actions, titled: item.text)
            }
        }
    }

    struct Done: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "Record that an agreement was kept, or let go.")

        @Argument(help: "The id of the action.") var id: String
        @Option(help: "When it was done; today, unless said otherwise.", transform: Day.parse)
        var on: Day?
        @Option(help: "What came of it; - reads it from standard input.") var outcome: String?
        @Option(help: "Why it was let go instead.") var dropped: String?
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func validate() throws {
            if dropped != nil, on != nil {
                throw ValidationError("--dropped says that it was not done: leave --on out")
            }
        }

        func run() throws {
            let context = try global.workspace()
            let (outcome, dropped) = try (text(outcome), text(dropped))
            try context.writer.update(id, in: .actions) { action, path in
                guard action.isOpen else {
                    throw Failure(
                        .refused,
                        action.doneOn.map { "'\(id)' was done already, on \($0)" }
                            ?? "'\(id)' was let go already")
                }
                var edits: [Edit] = []
                let order = Action.fields.keys
                if let dropped {
                    edits.append(.set(path + ["dropped"], .text(dropped), order: order))
                } else {
                    let day = Value.plain((on ?? .today(notBefore: action.agreedOn)).description)
                    edits.append(.set(path + ["done_on"], day, order: order))
                }
                if let outcome {
                    edits.append(.set(path + ["outcome"], .text(outcome), order: order))
                }
                return edits
            }.report()
        }
    }
}
