import ArgumentParser
import CopAnalysis
import CopModel
import CopYAML

struct QuestionCommand: ParsableCommand, Noun {
    static let name = "question"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "The dynamic knowledge agenda (knowledge-agenda.yaml).",
        subcommands: [Add.self, Update.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Question] { workspace.questions }
    static func id(of item: Question) -> String { item.id }
    static let columns: [Column<Question>] = [
        Column("id") { item, _ in item.id },
        Column("status") { item, _ in (item.history.last?.status ?? .open).rawValue },
        Column("by") { item, workspace in
            item.by.map { workspace.name(of: $0.id) }.joined(separator: ", ")
        },
        Column("question") { item, _ in
            item.history.last { $0.rewording != nil }?.rewording ?? item.text
        },
    ]

    /// `cop question list --open`, or those that stay open.
    struct Filter: ListFilter {
        @Flag(help: "Only those that the group still has to come back to.") var open = false
        @Flag(
            help:
                "Only those that stay open: through \(PersistentQuestion.fewestSessions) sessions, or over \(PersistentQuestion.mostDays) days."
        )
        var persistent = false

        func kept(of items: [Question], in workspace: Workspace) -> [Question] {
            let calendar = RunCalendar(workspace, asOf: .today)
            let persisting = Set(
                persistent
                    ? workspace.persistentQuestions(calendar).map(\.course.question.id) : [])
            return items.filter { question in
                if persistent, !persisting.contains(question.id) { return false }
                return !open || QuestionCourse(question, calendar)?.status.isOpen == true
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a question to the knowledge agenda.")

        @Argument(help: "The question; - reads it from standard input.") var question: String?
        @Option(help: "Who asks; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "The session at which it was raised.", completion: .sessions)
        var session: String?
        @Option(
            help: "When it was raised; today, if no session is given.", transform: Day.parse)
        var raised: Day?
        @Option(help: "The id of the question it follows from.") var follows: String?
        @Option(help: "At which level it bites.") var level: Question.Level?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            if let session { try context.writer.require(session, .session) }
            var item = Question()
            item.id = id ?? ""
            item.text = try required(question, "<question>", "What is the question?")
            item.by = by.references()
            item.session = session.map { Reference($0) }
            item.raised = raised ?? (session == nil ? .today : nil)
            item.follows = follows.map { Reference($0) }
            item.level = level
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .questions, titled: item.text)
            }
        }
    }

    struct Update: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "update", abstract: "Record what became of a question.")

        @Argument(help: "The question's id.") var id: String?
        @Option(help: "Where it stands now.") var status: Question.Status?
        @Option(help: "The session at which it happened.", completion: .sessions)
        var session: String?
        @Option(help: "When; today, if no session is given.", transform: Day.parse) var date: Day?
        @Option(help: "What was said or done; - reads it from standard input.") var note: String?
        @Option(help: "The question as it is put from here on.") var rewording: String?
        @Option(help: "The provisional answer.") var answer: String?
        @Option(help: "Who took it over.") var handedTo: String?
        @Option(help: "Who did it; may be repeated.", completion: .people) var by: [String] = []
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            let id = try required(id, "<id>", "Which question is it (id)?")
            if let session { try context.writer.require(session, .session) }
            var update = Question.Update()
            update.session = session.map { Reference($0) }
            let address = RecordAddress(id, in: .questions)
            update.date = date
            if session == nil, date == nil {
                let question = context.writer.record(at: address, as: Question.self)
                update.date = .today(notBefore: question?.raised)
            }
            update.status = try required(status, "--status", "Where does it stand now?")
            update.note = try text(note)
            update.rewording = rewording
            update.answer = try text(answer)
            update.handedTo = handedTo
            update.by = by.references()
            try context.writer.change(address, [("history", .add(update))]).report()
        }
    }
}
