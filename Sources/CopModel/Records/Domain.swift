import CopYAML

/// `domain.yaml`: what it is about (step 1).
public struct Domain: Record {
    public var question: String?
    public var challenges = Challenges()
    public var scope = Scope()
    public var practice = Practice()
    public var vision = Vision()
    public var yields = Yields()
    public var stakeholders: [Stakeholder] = []
    public var causes: [Cause] = []
    public var sociotechnical = Sociotechnical()
    public var invitation: String?
    public var location: SourceRange?

    public static let name = "domain.yaml"
    public static let fields = Fields<Domain>([
        Field("question", \.question, "The stubborn question that is shared."),
        Field("challenges", \.challenges, "What makes it hard, at three levels."),
        Field("scope", \.scope, "What belongs to it and what does not."),
        Field("practice", \.practice, "The practice that binds the group."),
        Field("vision", \.vision, "The picture of success, as a short film."),
        Field("yields", \.yields, "What it should bring, for each of the four who benefit."),
        Field("stakeholders", \.stakeholders, "Who has a stake in the question."),
        Field(
            "causes", \.causes, "Why things are as they are: causes, and the causes behind them."),
        Field("sociotechnical", \.sociotechnical, "What presses, what holds, what sprouts."),
        Field("invitation", \.invitation, "The text that invites people."),
    ])

    public init() {}
}

/// Challenges at the three levels of step 1.
public struct Challenges: Record {
    public var field: [String] = []
    public var organisation: [String] = []
    public var individual: [String] = []
    public var location: SourceRange?

    public static let name = "challenges"
    public static let fields = Fields<Challenges>([
        Field("field", \.field, "In the field as a whole."),
        Field("organisation", \.organisation, "Within organisations."),
        Field("individual", \.individual, "For the professional."),
    ])

    public init() {}
}

/// What the question covers.
public struct Scope: Record {
    public var inside: [String] = []
    public var outside: [String] = []
    public var location: SourceRange?

    public static let name = "scope"
    public static let fields = Fields<Scope>([
        Field("in", \.inside, "What belongs to it."),
        Field("out", \.outside, "What does not belong to it."),
    ])

    public init() {}
}

/// The shared practice that binds.
public struct Practice: Record {
    public var description: String?
    public var functions: [String] = []
    public var roles: [String] = []
    public var activities: [String] = []
    public var location: SourceRange?

    public static let name = "practice"
    public static let fields = Fields<Practice>([
        Field("description", \.description, "The practice in a few sentences."),
        Field("functions", \.functions, "Functions people have."),
        Field("roles", \.roles, "Roles people play."),
        Field("activities", \.activities, "What people do all day."),
    ])

    public init() {}
}

/// The picture of success, and whom it was told to.
public struct Vision: Record {
    public var see: String?
    public var hear: String?
    public var feel: String?
    public var whoDoesWhat: String?
    public var retellings: [Retelling] = []
    public var location: SourceRange?

    public static let name = "vision"
    public static let fields = Fields<Vision>([
        Field("see", \.see, "What there is to see."),
        Field("hear", \.hear, "What there is to hear."),
        Field("feel", \.feel, "What it feels like."),
        Field("who_does_what", \.whoDoesWhat, "Who does what that nobody does now."),
        Field("retellings", \.retellings, "Each time it was told."),
    ])

    public init() {}

    /// One telling of the picture of success.
    public struct Retelling: Record {
        public var date: Day?
        public var to = ""
        public var changed: String?
        public var location: SourceRange?

        public static let name = "retelling"
        public static let fields = Fields<Retelling>([
            Field("date", \.date, "When it was told."),
            Field("to", \.to, "Whom it was told to.", required: true, clue: .name),
            Field("changed", \.changed, "What the telling changed in it."),
        ])

        public init() {}
    }
}

/// Intended yields per beneficiary.
public struct Yields: Record {
    public var individual: [String] = []
    public var organisation: [String] = []
    public var field: [String] = []
    public var initiator: [String] = []
    public var location: SourceRange?

    public static let name = "yields"
    public static let fields = Fields<Yields>([
        Field("individual", \.individual, "For the participant."),
        Field("organisation", \.organisation, "For the organisation."),
        Field("field", \.field, "For the field."),
        Field("initiator", \.initiator, "For the initiator."),
    ])

    public init() {}
}

/// Someone with a stake in the question.
public struct Stakeholder: Record {
    public var name = ""
    public var organisation: Reference<Organisation>?
    public var interest: String?
    public var influence: Influence?
    public var notes: String?
    public var location: SourceRange?

    public static let name = "stakeholder"
    public static let fields = Fields<Stakeholder>([
        Field("name", \.name, "Who they are.", required: true, clue: .name),
        Field("organisation", \.organisation, "Their organisation, where it is listed."),
        Field("interest", \.interest, "What is at stake for them."),
        Field("influence", \.influence, "How much they can move."),
        Field("notes", \.notes, "Anything else worth knowing."),
    ])

    public init() {}

    public enum Influence: String, Choice { case none, low, medium, high }
}

/// A cause in the tree of why.
public struct Cause: Record {
    public var text = ""
    public var changeable: Bool?
    public var because: [Cause] = []
    public var location: SourceRange?

    public static let name = "cause"
    public static let fields = Fields<Cause>([
        Field("text", \.text, "What is the case.", required: true),
        Field(
            "changeable", \.changeable,
            "Whether the group, or somebody it can reach, can change it."),
        Field("because", \.because, "The causes behind it, each with causes of its own."),
    ])

    public init() {}
}

/// The three levels of a sociotechnical analysis.
public struct Sociotechnical: Record {
    public var landscape: [String] = []
    public var regime: [String] = []
    public var niche: [String] = []
    public var location: SourceRange?

    public static let name = "sociotechnical"
    public static let fields = Fields<Sociotechnical>([
        Field("landscape", \.landscape, "What presses from outside."),
        Field("regime", \.regime, "What holds the present way of working in place."),
        Field("niche", \.niche, "What sprouts in the margins."),
    ])

    public init() {}
}
