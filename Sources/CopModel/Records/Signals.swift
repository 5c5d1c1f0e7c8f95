import CopYAML

/// `signals.yaml`: why now (step 2).
public struct Signals: Record {
    public var signals: [Signal] = []
    public var talks: [Talk] = []
    public var reversals: [Reversal] = []
    public var location: SourceRange?

    public static let name = "signals.yaml"
    public static let fields = Fields<Signals>([
        Field("signals", \.signals, "Signals of urgency."),
        Field("talks", \.talks, "Talks with prospective participants."),
        Field("reversals", \.reversals, "Questions turned around."),
    ])

    public init() {}
}

/// Something that shows that the question is urgent.
public struct Signal: Record, ReferenceTarget {
    public var id = ""
    public var text = ""
    public var noticed: Day?
    public var origin: Origin?
    public var heardIn: HeardIn?
    public var source: String?
    public var lasting: Bool?
    public var confirmedBy: [String] = []
    public var seenBy: [Reference<Party>] = []
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.signal]
    public static let name = "signal"
    public static let fields = Fields<Signal>([
        .id(\.id, of: .signal),
        Field("text", \.text, "What was noticed, in a sentence.", required: true),
        Field("noticed", \.noticed, "The day it was noticed."),
        Field("origin", \.origin, "What drives it."),
        Field("heard_in", \.heardIn, "The world in which it was heard."),
        Field("source", \.source, "Where exactly it was heard or read."),
        Field("lasting", \.lasting, "Whether it will last."),
        Field("confirmed_by", \.confirmedBy, "Reports that confirm it."),
        Field("seen_by", \.seenBy, "Who sees it too."),
    ])

    public init() {}

    public enum Origin: String, Choice {
        case policy, ambition, commercial, disaster
        case worldMarket = "world-market"
    }

    public enum HeardIn: String, Choice {
        case politics, society, policy, congress, journal, conversation
    }
}

/// A talk with a prospective participant.
public struct Talk: Record, ReferenceTarget {
    public var id = ""
    public var person: Reference<Person> = ""
    public var date: Day?
    public var by: [Reference<Person>] = []
    public var substantive: [String] = []
    public var personal: [String] = []
    public var dilemmas: [String] = []
    public var notes: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.talk]
    public static let name = "talk"
    public static let fields = Fields<Talk>([
        .id(\.id, of: .talk),
        Field("person", \.person, "Whom the talk was with.", required: true),
        Field("date", \.date, "The day of the talk."),
        Field("by", \.by, "Who held the talk."),
        Field("substantive", \.substantive, "Questions of substance."),
        Field("personal", \.personal, "Personal learning questions."),
        Field("dilemmas", \.dilemmas, "What they are torn between."),
        Field("notes", \.notes, "Anything else worth knowing."),
    ])

    public init() {}
}

/// A question turned around: the mark of second-order learning.
public struct Reversal: Record, ReferenceTarget {
    public var id = ""
    public var before = ""
    public var after = ""
    public var date: Day?
    public var session: Reference<Session>?
    public var by: [Reference<Person>] = []
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.reversal]
    public static let name = "reversal"
    public static let fields = Fields<Reversal>([
        .id(\.id, of: .reversal),
        Field("before", \.before, "The question as it was put.", required: true),
        Field("after", \.after, "The question as it is put now.", required: true),
        Field("date", \.date, "The day it turned."),
        Field("session", \.session, "The session at which it turned."),
        Field("by", \.by, "Who turned it around."),
    ])

    public init() {}
}
