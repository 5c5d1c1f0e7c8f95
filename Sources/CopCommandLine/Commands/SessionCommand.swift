import ArgumentParser
import CopAnalysis
import CopModel
import CopTemplates
import CopYAML

struct SessionCommand: ParsableCommand, Noun {
    static let name = "session"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Sessions, planned and held (sessions/).",
        subcommands: [
            Add.self, SessionAgendaCommand.self, SessionHandoutCommand.self, Hold.self,
            Evaluate.self, SessionMinutesCommand.self, Move.self, ListCommand<Self>.self,
            ShowCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [Session] { workspace.sessions }
    static func id(of item: Session) -> String { item.id }
    static let columns: [Column<Session>] = [
        Column("id") { item, _ in item.id },
        Column("title") { item, _ in item.title },
        Column("time") { item, _ in
            [item.from, item.until].compactMap { $0?.description }.joined(separator: "–")
        },
        Column("status") { item, _ in item.status?.rawValue ?? "" },
        Column("host") { item, workspace in item.host.map { workspace.name(of: $0.id) } ?? "" },
    ]

    /// `cop session list --ahead`, or what was.
    struct Filter: ListFilter {
        @Flag(help: "Only those still to come, today's included.") var ahead = false
        @Flag(help: "Only those that were held.") var held = false

        func validate() throws {
            if ahead, held {
                throw ValidationError(
                    "--ahead and --held contradict each other: no session is both")
            }
        }

        func kept(of items: [Session], in workspace: Workspace) -> [Session] {
            guard ahead || held else { return items }
            let past = Set(RunCalendar(workspace, asOf: .today).held.map(\.id))
            return items.filter { session in
                let isAhead =
                    session.date >= .today && session.status != .cancelled && !session.wasHeld
                return ahead ? isAhead : !isAhead && past.contains(session.id)
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a session.",
            discussion: """
                A session that 'cop init' planned for the same day, and that nobody wrote in \
                or refers to, makes way for it.
                """)

        @Argument(help: "What it is called.") var title: String?
        @Option(help: "The day it is held.", transform: Day.parse) var date: Day?
        @Option(help: "When it begins (HH:MM).", transform: ClockTime.parse) var from: ClockTime?
        @Option(help: "When it ends (HH:MM).", transform: ClockTime.parse) var until: ClockTime?
        @Option(help: "Planned, held or cancelled.") var status: Session.Status?
        @Option(help: "In one room, online, or both.") var form: Session.Form?
        @Option(help: "Where it is held.") var place: String?
        @Option(help: "Who receives the group.", completion: .people) var host: String?
        @Option(
            name: .customLong("preparer"), help: "Who from the group prepares it; may be repeated.",
            completion: .people)
        var preparers: [String] = []
        @Option(
            name: .customLong("case-bringer"), help: "Who brings a case; may be repeated.",
            completion: .people)
        var caseBringers: [String] = []
        @Option(name: .customLong("guest"), help: "Who joins from outside; may be repeated.")
        var guests: [String] = []
        @Option(name: .customLong("goal"), help: "What it is for; may be repeated.")
        var goals: [String] = []
        @Option(help: "Its id, if DATE-TITLE will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Session()
            item.id = id ?? ""
            item.title = try required(title, "<title>", "What is it called?")
            item.date = try required(
                date, "--date", "On which day (YYYY-MM-DD)?", reading: Day.parse)
            item.from = from
            item.until = until
            item.status = status
            item.form = form
            item.place = place
            item.host = host.map { Reference($0) }
            item.preparers = preparers.references()
            item.caseBringers = caseBringers.references()
            item.guests = guests
            item.goals = goals
            let blank = try context.form("session.yaml")
            try editing.write(item, form: blank, context, global) { session, form in
                try context.writer.create(session, form: form) { planned in
                    try PlannedSession(session: planned).texts(context)
                }
            }
        }
    }
}

/// A session as `cop init` plans it: an empty form with a title and a date.
struct PlannedSession {
    let session: Session

    init(session: Session) { self.session = session }

    init(title: String, date: Day) {
        var session = Session()
        session.title = title
        session.date = date
        session.id = "\(date)-\(Slug(from: title)?.text ?? "session")"
        session.status = .planned
        self.session = session
    }

    func bytes(_ writer: WorkspaceWriter, _ form: SourceFile) throws -> [UInt8] {
        try writer.filledIn(form, with: session)
    }

    /// What `cop init` may have written for it, in the languages that give a session this title.
    func texts(_ context: WorkspaceContext) throws -> [[UInt8]] {
        let builtIn = TemplateLibrary.languages.map { TemplateLibrary(language: $0) }
        return try ([context.templates] + builtIn).compactMap { templates in
            let start = try Terms(templates)["session"] + " "
            guard session.title.hasPrefix(start), Int(session.title.dropFirst(start.count)) != nil
            else { return nil }
            return try bytes(context.writer, templates.source("workspace/session.yaml"))
        }
    }
}
