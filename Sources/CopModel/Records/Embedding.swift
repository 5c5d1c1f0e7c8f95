import CopYAML

/// `embedding.yaml`: how what is learned is carried through (step 4).
public struct Embedding: Record {
    public var entries: [CarryThrough] = []
    public var managers: [ManagerInvolved] = []
    public var fee = Fee()
    public var covenant = Covenant()
    public var anchors = Anchors()
    public var location: SourceRange?

    public static let name = "embedding.yaml"
    public static let fields = Fields<Embedding>([
        Field("entries", \.entries, "The ledger: results on their way, and levers."),
        Field("managers", \.managers, "Managers who are involved."),
        Field("fee", \.fee, "What taking part costs."),
        Field("covenant", \.covenant, "A promise that organisations signed together."),
        Field("anchors", \.anchors, "What exists already, to hold on to."),
    ])

    public init() {}
}

/// A result on its way into practice, or a lever that helps it there.
public struct CarryThrough: Record, ReferenceTarget {
    public var id = ""
    public var text = ""
    public var kind: Kind?
    public var lever: Lever?
    public var level: Question.Level?
    public var destination: Destination?
    public var organisation: Reference<Organisation>?
    public var owner: [Reference<Person>] = []
    public var status: Status?
    public var since: Day?
    public var evidence: String?
    public var result: Reference<CopResult>?
    public var notes: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.embedding]
    public static let name = "embedding"
    public static let fields = Fields<CarryThrough>([
        .id(\.id, of: .embedding),
        Field("text", \.text, "The result or the lever, in a sentence.", required: true),
        Field("kind", \.kind, "A result, or a lever."),
        Field("lever", \.lever, "Which lever it is."),
        Field("level", \.level, "At which level it lands."),
        Field("destination", \.destination, "Where it is to end up."),
        Field("organisation", \.organisation, "In which organisation."),
        Field("owner", \.owner, "Who sees to it."),
        Field("status", \.status, "How far it is."),
        Field("since", \.since, "Since when."),
        Field("evidence", \.evidence, "What shows it."),
        Field("result", \.result, "The result in results.yaml that it carries."),
        Field("notes", \.notes, "Anything else."),
    ])

    public init() {}

    public enum Kind: String, Choice { case result, lever }

    /// What helps a result on its way.
    public enum Lever: String, Choice {
        case visibility, fee, covenant
        case severalPeople = "several-people"
        case ruleOwners = "rule-owners"
        case research, other
    }

    public enum Destination: String, Choice {
        case policy, procurement, manual
        case workProcess = "work-process"
        case publication, other
    }

    public enum Status: String, Choice {
        case idea, agreed
        case underWay = "under-way"
        case embedded, stopped
    }
}

/// A manager of a participant's organisation who is involved.
public struct ManagerInvolved: Record {
    public var organisation: Reference<Organisation> = ""
    public var manager: String?
    public var person: Reference<Person>?
    public var involvedSince: Day?
    public var how: String?
    public var location: SourceRange?

    public static let name = "manager"
    public static let fields = Fields<ManagerInvolved>([
        Field("organisation", \.organisation, "Of which organisation.", required: true),
        Field("name", \.manager, "Who it is.", clue: .name),
        Field("person", \.person, "The same, if in people/."),
        Field("involved_since", \.involvedSince, "Since when."),
        Field("how", \.how, "In what way."),
    ])

    public init() {}
}

/// What taking part costs: on a budget one exists.
public struct Fee: Record {
    public var amount: String?
    public var agreedOn: Day?
    public var note: String?
    public var location: SourceRange?

    public static let name = "fee"
    public static let fields = Fields<Fee>([
        Field("amount", \.amount, "How much."),
        Field("agreed_on", \.agreedOn, "Since when it is agreed."),
        Field("note", \.note, "From which budget, and why."),
    ])

    public init() {}
}

/// A promise that organisations signed together.
public struct Covenant: Record {
    public var text: String?
    public var signedOn: Day?
    public var parties: [Reference<Organisation>] = []
    public var location: SourceRange?

    public static let name = "covenant"
    public static let fields = Fields<Covenant>([
        Field("text", \.text, "What was promised."),
        Field("signed_on", \.signedOn, "When it was signed."),
        Field("parties", \.parties, "By which organisations."),
    ])

    public init() {}
}

/// What exists already, and can hold what is new.
public struct Anchors: Record {
    public var rewards: [String] = []
    public var channels: [String] = []
    public var financeAndLaw: [String] = []
    public var networks: [String] = []
    public var location: SourceRange?

    public static let name = "anchors"
    public static let fields = Fields<Anchors>([
        Field("rewards", \.rewards, "What people are rewarded for."),
        Field("channels", \.channels, "Channels that reach people."),
        Field("finance_and_law", \.financeAndLaw, "Money and rules."),
        Field("networks", \.networks, "Networks that meet anyway."),
    ])

    public init() {}
}
