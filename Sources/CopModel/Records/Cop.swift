import CopYAML

/// `cop.yaml`: what the community is called, how it runs and what it agreed.
public struct Cop: Record {
    public var format: Int?
    public var title = ""
    public var language: Language?
    public var timeZone: String?
    public var start: Day?
    public var theme: String?
    public var rhythm = Rhythm()
    public var roles = Roles()
    public var agreements = Agreements()
    public var composition = Composition()
    public var fitness = Fitness()
    public var silenced: [Silence] = []
    public var `import` = Import()
    public var location: SourceRange?

    /// The only format that this version reads and writes.
    public static let currentFormat = 1

    public static let name = "cop.yaml"
    public static let fields = Fields<Cop>([
        Field("format", \.format, "Version of the format of these files: 1."),
        Field("title", \.title, "What the community calls itself.", required: true),
        Field("language", \.language, "Language of scaffolds and reports.", required: true),
        Field("time_zone", \.timeZone, "The clock that session times follow, as Europe/Amsterdam."),
        Field("start", \.start, "First day of the run.", required: true),
        Field("theme", \.theme, "The subject in a line."),
        Field("rhythm", \.rhythm, "How many sessions are planned, and how far apart."),
        Field("roles", \.roles, "Who does what for the community."),
        Field("agreements", \.agreements, "What the group decided about itself."),
        Field("composition", \.composition, "The four choices of composition (step 3)."),
        Field("fitness", \.fitness, "Whether a community of practice is the right form."),
        Field("silenced", \.silenced, "Advice that the group has reasons not to follow."),
        Field("import", \.import, "How forms that were filled in elsewhere are read."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        guard format != Cop.currentFormat else { return }
        let value = node["format"]
        if let value, !value.isNull, format == nil { return }
        decoding.report(
            Diagnostic(
                .unsupportedFormat,
                format.map { "format \($0) is unknown to this version of cop" }
                    ?? "cop.yaml has no 'format'",
                at: value?.location ?? location!,
                notes: ["this version reads and writes format \(Cop.currentFormat)"]))
    }
}

/// A language of scaffolds, reports and documents.
public enum Language: String, Choice {
    case english = "en"
    case dutch = "nl"
}

/// The planned run.
public struct Rhythm: Record {
    public var sessions: Int?
    public var intervalWeeks: Int?
    public var location: SourceRange?

    public static let name = "rhythm"
    public static let fields = Fields<Rhythm>([
        Field("sessions", \.sessions, "Number of sessions planned.", in: 0...500),
        Field("interval_weeks", \.intervalWeeks, "Weeks between two sessions.", in: 0...100),
    ])

    public init() {}
}

/// Who does what for the community.
public struct Roles: Record {
    public var initiator: [Reference<Person>] = []
    public var commissioner: [Reference<Person>] = []
    public var contentFacilitator: [Reference<Person>] = []
    public var processFacilitator: [Reference<Person>] = []
    public var monitor: [Reference<Person>] = []
    public var soundingBoard: [Reference<Person>] = []
    public var location: SourceRange?

    public static let name = "roles"
    public static let fields = Fields<Roles>([
        Field("initiator", \.initiator, "Who took the initiative."),
        Field("commissioner", \.commissioner, "Who pays and has a say."),
        Field("content_facilitator", \.contentFacilitator, "Who minds the subject."),
        Field("process_facilitator", \.processFacilitator, "Who minds the group."),
        Field("monitor", \.monitor, "Who mirrors what is learned."),
        Field("sounding_board", \.soundingBoard, "The second ring that thinks along."),
    ])

    public init() {}
}

/// What the group decided about itself.
public struct Agreements: Record {
    public var sharing = SharingAgreement()
    public var other: [Agreement] = []
    public var location: SourceRange?

    public static let name = "agreements"
    public static let fields = Fields<Agreements>([
        Field("sharing", \.sharing, "How what is shared is treated."),
        Field("other", \.other, "Further agreements of the group."),
    ])

    public init() {}
}

/// The group's decision about how to treat what is shared (step 6).
public struct SharingAgreement: Record {
    public var rule: SharingRule?
    public var decidedOn: Day?
    public var decidedAt: Reference<Session>?
    public var how: String?
    public var arguments: [String] = []
    public var withhold: [String] = []
    public var location: SourceRange?

    public static let name = "sharing"
    public static let fields = Fields<SharingAgreement>([
        Field("rule", \.rule, "Open, Chatham House Rule or non-disclosure."),
        Field("decided_on", \.decidedOn, "The day the group decided."),
        Field("decided_at", \.decidedAt, "The session at which the group decided."),
        Field("how", \.how, "How the group decided."),
        Field("arguments", \.arguments, "What was weighed."),
        Field(
            "withhold", \.withhold, "Further words that tell the public who or where somebody is.",
            clue: .name),
    ])

    public init() {}
}

/// How what is shared in the group may travel.
public enum SharingRule: String, Choice {
    case open
    /// What was said may be used; who said it, or where anyone belongs, may not be revealed.
    case chathamHouse = "chatham-house"
    case nonDisclosure = "non-disclosure"
}

/// An agreement of the group about how it works.
public struct Agreement: Record {
    public var text = ""
    public var decidedOn: Day?
    public var decidedAt: Reference<Session>?
    public var location: SourceRange?

    public static let name = "agreement"
    public static let fields = Fields<Agreement>([
        Field("text", \.text, "What was agreed.", required: true),
        Field("decided_on", \.decidedOn, "The day the group agreed on it."),
        Field("decided_at", \.decidedAt, "The session at which the group agreed on it."),
    ])

    public init() {}
}

/// The four choices of composition (step 3).
public struct Composition: Record {
    public var background: Background?
    public var competition: Competition?
    public var perOrganisation: PerOrganisation?
    public var stance: StanceChoice?
    public var location: SourceRange?

    public static let name = "composition"
    public static let fields = Fields<Composition>([
        Field("background", \.background, "Diverse backgrounds, or alike."),
        Field("competition", \.competition, "Competitors together, or one per sector."),
        Field("per_organisation", \.perOrganisation, "One person per organisation, or several."),
        Field("stance", \.stance, "Frontrunners, followers, or both."),
    ])

    public init() {}

    public enum Background: String, Choice { case diverse, alike }
    public enum Competition: String, Choice {
        case competitors
        case onePerSector = "one-per-sector"
    }
    public enum PerOrganisation: String, Choice { case one, several }
    public enum StanceChoice: String, Choice { case frontrunners, followers, mixed }
}

/// Whether a CoP is the right form for the question.
public struct Fitness: Record {
    public var checkedOn: Day?
    public var stubbornQuestion: Bool?
    public var sharedPractice: Bool?
    public var assumptionsQuestioned: Bool?
    public var severalDisciplines: Bool?
    public var outcomeUnknown: Bool?
    public var roomToAct: Bool?
    public var notes: String?
    public var location: SourceRange?

    public static let name = "fitness"
    public static let fields = Fields<Fitness>([
        Field("checked_on", \.checkedOn, "When this was looked at."),
        Field("stubborn_question", \.stubbornQuestion, "The question resists known answers."),
        Field("shared_practice", \.sharedPractice, "Those involved share a practice."),
        Field("assumptions_questioned", \.assumptionsQuestioned, "Assumptions may be questioned."),
        Field("several_disciplines", \.severalDisciplines, "It takes several disciplines."),
        Field("outcome_unknown", \.outcomeUnknown, "Nobody knows the outcome beforehand."),
        Field("room_to_act", \.roomToAct, "Participants can try things out."),
        Field("notes", \.notes, "What was weighed."),
    ])

    public init() {}
}

/// A rule of the method that the group has reasons not to follow, and hears no more of.
public struct Silence: Record {
    public var code: AdviceCode?
    public var reason = ""
    public var location: SourceRange?

    public static let name = "silenced rule"
    public static let fields = Fields<Silence>([
        Field("code", \.code, "The rule, as it stands between brackets.", required: true),
        Field("reason", \.reason, "Why the group does otherwise.", required: true),
    ])

    public init() {}
}
