import CopYAML

/// `reflections.yaml`: how others see it, highs and lows, revisions of the ambition (step 7).
public struct Reflections: Record {
    public var reflections: [Reflection] = []
    public var moments: [Moment] = []
    public var revisions: [Revision] = []
    public var location: SourceRange?

    public static let name = "reflections.yaml"
    public static let fields = Fields<Reflections>([
        Field("reflections", \.reflections, "Reflections by outsiders and the monitor."),
        Field("moments", \.moments, "Highs, lows and learning moments."),
        Field("revisions", \.revisions, "Revisions of the ambition."),
    ])

    public init() {}
}

/// What someone who was not part of it sees in an event.
public struct Reflection: Record, ReferenceTarget {
    public var id = ""
    public var text = ""
    public var by: Reference<Person>?
    public var byName: String?
    public var on: Reference<Anything>?
    public var date: Day?
    public var visibility: Visibility?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.reflection]
    public static let name = "reflection"
    public static let fields = Fields<Reflection>([
        .id(\.id, of: .reflection),
        Field("text", \.text, "The reflection.", required: true),
        Field("by", \.by, "Who reflects."),
        Field("by_name", \.byName, "Who reflects, if they have no file in people/.", clue: .name),
        Field(
            "on", \.on, "What it is about: the id of any record, or PERSON/ENTRY for a diary entry."
        ),
        Field("date", \.date, "The day it was given."),
        Field("visibility", \.visibility, "Who may read it; the group, unless said otherwise."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        guard visibility == .private, let location else { return }
        decoding.report(
            Diagnostic(
                .sharedPrivateEntry, "a private reflection stands in a file that git shares",
                at: node["visibility"]?.location ?? location,
                notes: [
                    "move it to your diary in diaries/private/, which git ignores, or choose "
                        + "facilitators, group or public"
                ]))
    }
}

/// A high, a low or a learning moment, and how readings of it differ.
public struct Moment: Record, ReferenceTarget {
    public var id = ""
    public var kind: Kind?
    public var text = ""
    public var date: Day?
    public var session: Reference<Session>?
    public var why: String?
    public var readings: [Reading] = []
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.moment]
    public static let name = "moment"
    public static let fields = Fields<Moment>([
        .id(\.id, of: .moment),
        Field(
            "kind", \.kind, "Whether it was a high, a low or a moment of learning.", required: true),
        Field("text", \.text, "What happened.", required: true),
        Field("date", \.date, "The day, if it was not at a session."),
        Field("session", \.session, "The session at which it was."),
        Field("why", \.why, "Why it was one."),
        Field("readings", \.readings, "How people read it, where readings differ."),
    ])

    public init() {}

    public enum Kind: String, Choice { case high, low, learning }

    /// How one person reads a moment.
    public struct Reading: Record {
        public var by: Reference<Person>?
        public var text = ""
        public var location: SourceRange?

        public static let name = "reading"
        public static let fields = Fields<Reading>([
            Field("by", \.by, "Who reads it so."),
            Field("text", \.text, "How they read it.", required: true),
        ])

        public init() {}
    }
}

/// The ambition changed, which is legitimate, and is recorded.
public struct Revision: Record, ReferenceTarget {
    public var id = ""
    public var before: String?
    public var after = ""
    public var reason: String?
    public var date: Day?
    public var decidedAt: Reference<Session>?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.revision]
    public static let name = "revision"
    public static let fields = Fields<Revision>([
        .id(\.id, of: .revision),
        Field("before", \.before, "The ambition as it was."),
        Field("after", \.after, "The ambition as it is now.", required: true),
        Field("reason", \.reason, "Why it changed."),
        Field("date", \.date, "The day it changed."),
        Field("decided_at", \.decidedAt, "The session that decided."),
    ])

    public init() {}
}
