import CopYAML

/// `knowledge-agenda.yaml`: the dynamic knowledge agenda (step 7; Van Mierlo et al. 2010).
public struct KnowledgeAgenda: Record {
    public var questions: [Question] = []
    public var location: SourceRange?

    public static let name = "knowledge-agenda.yaml"
    public static let fields = Fields<KnowledgeAgenda>([
        Field("questions", \.questions, "The group's questions, and what became of them.")
    ])

    public init() {}
}

/// A question of the group and its whole history.
public struct Question: Record, ReferenceTarget {
    public var id = ""
    public var text = ""
    public var by: [Reference<Person>] = []
    public var session: Reference<Session>?
    public var raised: Day?
    public var follows: Reference<Question>?
    public var level: Level?
    public var history: [Update] = []
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.question]
    public static let name = "question"
    public static let fields = Fields<Question>([
        .id(\.id, of: .question),
        Field("text", \.text, "The question as it was first put.", required: true),
        Field("by", \.by, "Who asked it."),
        Field("session", \.session, "The session at which it was raised."),
        Field("raised", \.raised, "The day, if it was not at a session."),
        Field("follows", \.follows, "The question it follows from."),
        Field("level", \.level, "The level at which it bites."),
        Field("history", \.history, "What happened to it, session by session."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        guard let raised else { return }
        // By their places: to go through the updates themselves copies all that each says.
        for index in history.indices {
            guard let date = history[index].date, date < raised,
                let place = history[index].location
            else { continue }
            decoding.report(
                Diagnostic(
                    .timeOrder, "this happened on \(date), before the question was raised",
                    at: place,
                    related: node["raised"].map { [Label($0.location, "it was raised here")] } ?? []
                ))
        }
    }

    public enum Level: String, Choice { case individual, organisation, field }

    /// Where a question stands: open, or one of the fates of the method.
    public enum Status: String, Choice {
        case open, explored
        /// Provisionally, and often by doing something.
        case answered
        /// Asking was enough.
        case dissolved
        case handedOver = "handed-over"
        /// A knowledge institute works on it.
        case takenUp = "taken-up"

        /// Whether the group still has to come back to it.
        public var isOpen: Bool { self == .open || self == .explored }
    }

    /// What happened to a question at a session.
    public struct Update: Record {
        public var session: Reference<Session>?
        public var date: Day?
        public var status: Status?
        public var note: String?
        public var rewording: String?
        public var answer: String?
        public var handedTo: String?
        public var by: [Reference<Person>] = []
        public var location: SourceRange?

        public static let name = "history entry"
        public static let fields = Fields<Update>([
            Field("session", \.session, "The session at which it happened."),
            Field("date", \.date, "The day, if it was not at a session."),
            Field("status", \.status, "Where the question stands since.", required: true),
            Field("note", \.note, "What was said or done."),
            Field("rewording", \.rewording, "The question as it is put from here on."),
            Field("answer", \.answer, "The provisional answer."),
            Field("handed_to", \.handedTo, "Who took it over.", clue: .name),
            Field("by", \.by, "Who did it."),
        ])

        public init() {}
    }
}
