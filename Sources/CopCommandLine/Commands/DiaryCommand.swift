import ArgumentParser
import CopModel
import CopReports
import CopYAML

struct DiaryCommand: ParsableCommand, Noun {
    static let name = "diary"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Learning diaries (diaries/).",
        subcommands: [Add.self, List.self, Show.self])

    static func items(in workspace: Workspace) -> [DiaryEntry] {
        workspace.diaries.flatMap(\.entriesByWriter)
    }
    static func id(of item: DiaryEntry) -> String { item.id }
    static let columns: [Column<DiaryEntry>] = [
        Column("id") { item, _ in item.id },
        Column("session") { item, _ in item.session?.id ?? "" },
        Column("visible to") { item, _ in (item.visibility ?? .group).rawValue },
        Column("text") { item, _ in item.texts.map(\.text).joined(separator: " / ") },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an entry to your diary.",
            discussion: """
                Name yourself once with: git config cop.person ID
                Then: cop diary add "What stayed with you"
                """)

        @Argument(help: "Anything, in free words; - reads it from standard input.")
        var words: String?
        @OptionGroup var identity: IdentityOption
        @Option(help: "The session it is about.", completion: .sessions) var session: String?
        @Option(help: "The day it is written; today, unless said otherwise.", transform: Day.parse)
        var date: Day = .today
        @Option(help: "What happened.") var event: String?
        @Option(help: "What stood out.") var highlight: String?
        @Option(help: "What became clear.") var insight: String?
        @Option(help: "What you did differently.") var didDifferently: String?
        @Option(help: "What is now the question.") var question: String?
        @Option(help: "How it felt.") var feeling: String?
        @Option(help: "Who may read it: private, facilitators, group or public.")
        var visibility: Visibility?
        @Flag(name: .customLong("private"), help: "Keep it on this machine: git ignores it.")
        var isPrivate = false
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func validate() throws {
            if isPrivate, let visibility, visibility != .private {
                throw ValidationError(
                    "--private and --visibility \(visibility.rawValue) contradict each other")
            }
        }

        func run() throws {
            let context = try global.workspace()
            var item = DiaryEntry()
            let person = try identity.required(in: context.root)
            try context.writer.require(person, .person)
            if let session { try context.writer.require(session, .session) }
            item.date = date
            item.session = session.map { Reference($0) }
            item.visibility = isPrivate ? .private : visibility
            item.event = try text(event)
            item.highlight = try text(highlight)
            item.insight = try text(insight)
            item.didDifferently = try text(didDifferently)
            item.question = try text(question)
            item.feeling = try text(feeling)
            item.text = try text(words)
            if item.texts.isEmpty, !editing.edit {
                item.text = try required(nil, "<words>", "What stayed with you?")
            }
            try editing.write(item, context, global) { item in
                try context.writer.append(item, of: person, heading: context.form("diary.yaml"))
            }
        }
    }

    /// Like the lists of other nouns, of one person if asked.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List diary entries.")

        @Argument(
            help: ArgumentHelp("Only those of this person.", valueName: "person"),
            completion: .people)
        var owner: String?
        @Option(help: "The same as <person>.", completion: .people) var person: String?
        @Option(help: "text, or json: an array of entries with the keys of their files.")
        var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func validate() throws {
            if let owner, let person, owner != person {
                throw ValidationError("'\(owner)' and --person \(person) contradict each other")
            }
        }

        func run() throws {
            let workspace = try global.workspace().load()
            let prefix = (owner ?? person).map { $0 + "/" } ?? ""
            let entries = DiaryCommand.items(in: workspace).filter { $0.id.hasPrefix(prefix) }
            try printList(of: DiaryCommand.self, entries, workspace, format)
        }
    }

    /// Like that of other nouns for an entry; for a person, everything they wrote.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show a diary entry, or all entries of a person.")

        @Argument(
            help: "PERSON/ENTRY, as 'cop diary list' has it, or PERSON.", completion: .people)
        var id: String
        @Option(help: "text, or json: the entry, or an array of those of the person.")
        var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let workspace = try global.workspace().load()
            let entries = DiaryCommand.items(in: workspace)
            let isPerson = !id.contains("/")
            let found = entries.filter { isPerson ? $0.id.hasPrefix(id + "/") : $0.id == id }
            guard !found.isEmpty || isPerson && workspace.people.contains(where: { $0.id == id })
            else { throw missing(among: isPerson ? workspace.people.map(\.id) : entries.map(\.id)) }
            if found.isEmpty { Terminal.note(terminalSafe("no diary entry of '\(id)' yet")) }
            let values = found.map { $0.encoded ?? .mapping([]) }
            switch format {
            case .json: try Terminal.write(JSONText.text(isPerson ? .list(values) : values[0]))
            case .text: try Terminal.write(zip(found, values).map(text).joined(separator: "---\n"))
            }
        }

        /// An entry as it could stand in a file, below its place.
        private func text(_ entry: DiaryEntry, _ value: Value) -> String {
            let place = entry.location.map { place in
                let line = LineIndex(place.file).position(of: place.bytes.lowerBound).line
                return "# \(terminalSafe(place.file.path)):\(line)\n"
            }
            return (place ?? "") + Emitter.document(value)
        }

        private func missing(among ids: [String]) -> Failure {
            Failure(
                .refused, id.contains("/") ? "no diary entry '\(id)'" : "no person '\(id)'",
                notes: closest(to: id, in: ids).map { ["did you mean '\($0)'?"] }
                    ?? ["'cop diary list' shows those there are"])
        }
    }
}
