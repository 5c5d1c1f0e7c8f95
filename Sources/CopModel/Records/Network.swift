import CopYAML

/// `network.yaml`: relations and coalitions through time (step 7).
public struct Network: Record {
    public var kinds: [TieKind] = []
    public var relations: [Relation] = []
    public var coalitions: [Coalition] = []
    public var surveys: [Survey] = []
    public var location: SourceRange?

    public static let name = "network.yaml"
    public static let fields = Fields<Network>([
        Field("kinds", \.kinds, "Kinds of tie beside the built-in ones."),
        Field("relations", \.relations, "Who has what to do with whom."),
        Field("coalitions", \.coalitions, "Who joined forces."),
        Field("surveys", \.surveys, "Rounds of asking, and who answered."),
    ])

    public init() {}
}

/// A kind of tie: built in, or the community's own.
public struct TieKind: Record, ReferenceTarget {
    public var id = ""
    public var label = ""
    public var location: SourceRange?

    /// The kinds that every workspace knows; reports translate them.
    public static let builtIn = [
        "knows", "exchanges-knowledge", "advises", "learns-from", "collaborates", "mentors",
        "funds", "commissions", "represents", "influences", "competes",
    ]

    /// Kinds by id in the order in which reports have them: the built-in ones as above, then the
    /// community's own.
    public static func inOrder(_ ids: Set<String>) -> [String] {
        let known = builtIn.filter(ids.contains)
        return known + ids.subtracting(known).sorted()
    }

    public static let kinds: [RecordKind] = [.tieKind]
    public static let name = "kind of tie"
    public static let fields = Fields<TieKind>([
        .id(\.id, of: .tieKind),
        Field("label", \.label, "What the map calls it.", required: true),
    ])

    public init() {}
}

/// A tie between two parties, while it lasts.
public struct Relation: Record {
    public var from: Reference<Party> = ""
    public var to: Reference<Party> = ""
    public var kind: Reference<TieKind> = ""
    public var mutual: Bool?
    public var strength: Int?
    public var since: Day?
    public var until: Day?
    public var toldBy: [Reference<Person>] = []
    public var notes: String?
    public var location: SourceRange?

    public static let name = "relation"
    public static let fields = Fields<Relation>([
        Field("from", \.from, "Whose tie it is.", required: true),
        Field("to", \.to, "Whom it is with.", required: true),
        Field(
            "kind", \.kind, "What passes between them: a built-in kind, or one of 'kinds'.",
            required: true),
        Field("mutual", \.mutual, "Whether it has no direction."),
        Field("strength", \.strength, "From 1, thin, to 5, strong.", in: 1...5),
        Field("since", \.since, "The first day it was there."),
        Field("until", \.until, "The last day."),
        Field("told_by", \.toldBy, "Who told of it."),
        Field("notes", \.notes, "Anything else worth knowing."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        decoding.checkOrder(from: "since", until: "until", since, until, in: node)
        if from == to, !from.id.isEmpty, let place = node["to"]?.resolved.location {
            decoding.report(
                Diagnostic(
                    .selfTie, "this tie leads from '\(from.id)' to itself", at: place,
                    notes: ["write at 'from' or at 'to' who is at the other end"]))
        }
    }

    /// Whether it is there on a day; a tie without dates always is.
    public func exists(on day: Day) -> Bool {
        (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

/// People and organisations that joined forces.
public struct Coalition: Record, ReferenceTarget {
    public var id = ""
    public var name = ""
    public var members: [Reference<Party>] = []
    public var purpose: String?
    public var since: Day?
    public var until: Day?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.coalition]
    public static let name = "coalition"
    public static let fields = Fields<Coalition>([
        .id(\.id, of: .coalition),
        Field("name", \.name, "What it is called.", required: true, clue: .name),
        Field("members", \.members, "Who belongs to it."),
        Field("purpose", \.purpose, "What they joined forces for."),
        Field("since", \.since, "The first day."),
        Field("until", \.until, "The last day."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        decoding.checkOrder(from: "since", until: "until", since, until, in: node)
    }

    /// Whether it is there on a day.
    public func exists(on day: Day) -> Bool {
        (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

/// A round of asking about relations.
public struct Survey: Record {
    public var date: Day = Day(number: 0)
    public var question: String?
    public var asked: [Reference<Person>] = []
    public var answered: [Reference<Person>] = []
    public var location: SourceRange?

    public static let name = "survey"
    public static let fields = Fields<Survey>([
        Field("date", \.date, "The day it was held.", required: true),
        Field("question", \.question, "What was asked."),
        Field("asked", \.asked, "Who was asked."),
        Field("answered", \.answered, "Who answered."),
    ])

    public init() {}
}
