import CopYAML

/// `cases.yaml`: the community as a practice ground (step 8).
public struct Cases: Record {
    public var cases: [PracticeCase] = []
    public var location: SourceRange?

    public static let name = "cases.yaml"
    public static let fields = Fields<Cases>([
        Field("cases", \.cases, "The participants' own cases.")
    ])

    public init() {}
}

/// A participant's own case.
public struct PracticeCase: Record, ReferenceTarget {
    public var id = ""
    public var title = ""
    public var person: [Reference<Person>] = []
    public var text: String?
    public var since: Day?
    public var status: Status?
    public var turns: [Turn] = []
    public var backcast = Backcast()
    public var experiments: [Experiment] = []
    public var doneDifferently: [Deed] = []
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.practiceCase]
    public static let name = "case"
    public static let fields = Fields<PracticeCase>([
        .id(\.id, of: .practiceCase),
        Field("title", \.title, "What it is called.", required: true),
        Field("person", \.person, "Whose case it is."),
        Field("text", \.text, "What it is about."),
        Field("since", \.since, "Since when it is followed."),
        Field("status", \.status, "Open, resting or closed."),
        Field("turns", \.turns, "The sessions at which it was on the table."),
        Field("backcast", \.backcast, "From the wished-for future back to today."),
        Field("experiments", \.experiments, "What was tried."),
        Field("done_differently", \.doneDifferently, "What was actually done differently."),
    ])

    public init() {}

    public enum Status: String, Choice { case open, resting, closed }

    /// A session at which the case was on the table.
    public struct Turn: Record {
        public var session: Reference<Session> = ""
        public var asked: String?
        public var takenHome: String?
        public var location: SourceRange?

        public static let name = "turn"
        public static let fields = Fields<Turn>([
            Field("session", \.session, "Which session.", required: true),
            Field("asked", \.asked, "What the group was asked."),
            Field("taken_home", \.takenHome, "What was taken home."),
        ])

        public init() {}
    }

    /// From the wished-for future back to today's first step.
    public struct Backcast: Record {
        public var future: String?
        public var takes: [String] = []
        public var helpers: [String] = []
        public var steps: [Step] = []
        public var location: SourceRange?

        public static let name = "backcast"
        public static let fields = Fields<Backcast>([
            Field("future", \.future, "How it is when it has worked."),
            Field("takes", \.takes, "What that takes."),
            Field("helpers", \.helpers, "Who helps.", clue: .name),
            Field("steps", \.steps, "The steps, from the future back to today."),
        ])

        public init() {}

        /// A step on the way, told from the future back.
        public struct Step: Record {
            public var text = ""
            public var by: Day?
            public var location: SourceRange?

            public static let name = "step"
            public static let fields = Fields<Step>([
                Field("text", \.text, "What has happened.", required: true),
                Field("by", \.by, "Before when."),
            ])

            public init() {}
        }
    }

    /// Something new that was tried.
    public struct Experiment: Record {
        public var text = ""
        public var date: Day?
        public var outcome: String?
        public var learned: String?
        public var location: SourceRange?

        public static let name = "experiment"
        public static let fields = Fields<Experiment>([
            Field("text", \.text, "What was tried.", required: true),
            Field("date", \.date, "The day it was tried."),
            Field("outcome", \.outcome, "What came of it."),
            Field("learned", \.learned, "What was learned."),
        ])

        public init() {}
    }

    /// Something that was actually done differently.
    public struct Deed: Record {
        public var text = ""
        public var date: Day?
        public var session: Reference<Session>?
        public var location: SourceRange?

        public static let name = "deed"
        public static let fields = Fields<Deed>([
            Field("text", \.text, "What was done differently.", required: true),
            Field("date", \.date, "The day it was done."),
            Field("session", \.session, "The session at which it was told."),
        ])

        public init() {}
    }
}
