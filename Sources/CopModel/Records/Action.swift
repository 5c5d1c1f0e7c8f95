import CopYAML

/// `actions.yaml`: agreements between sessions, and buddies (step 8).
public struct Actions: Record {
    public var actions: [Action] = []
    public var buddies: [Buddies] = []
    public var location: SourceRange?

    public static let name = "actions.yaml"
    public static let fields = Fields<Actions>([
        Field("actions", \.actions, "Who does what before when."),
        Field("buddies", \.buddies, "Who calls whom between sessions."),
    ])

    public init() {}
}

/// Something that someone undertook to do.
public struct Action: Record, ReferenceTarget {
    public var id = ""
    public var text = ""
    public var who: [Reference<Person>] = []
    public var session: Reference<Session>?
    public var agreedOn: Day?
    public var due: Day?
    public var buddy: Reference<Person>?
    public var practiceCase: Reference<PracticeCase>?
    public var doneOn: Day?
    public var outcome: String?
    public var dropped: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.action]
    public static let name = "action"
    public static let fields = Fields<Action>([
        .id(\.id, of: .action),
        Field("text", \.text, "What will be done.", required: true),
        Field("who", \.who, "By whom."),
        Field("session", \.session, "The session at which it was agreed."),
        Field("agreed_on", \.agreedOn, "When, if not at a session."),
        Field("due", \.due, "Before when."),
        Field("buddy", \.buddy, "Who calls to ask how it goes."),
        Field("case", \.practiceCase, "The case that it belongs to."),
        Field("done_on", \.doneOn, "When it was done."),
        Field("outcome", \.outcome, "What came of it."),
        Field("dropped", \.dropped, "Why it was let go."),
    ])

    public init() {}

    /// Whether it is still to be done.
    public var isOpen: Bool { doneOn == nil && dropped == nil }

    public func check(_ node: Node, _ decoding: inout Decoding) {
        decoding.checkOrder(from: "agreed_on", until: "done_on", agreedOn, doneOn, in: node)
    }
}

/// Two people who call each other between sessions.
public struct Buddies: Record {
    public var pair: [Reference<Person>] = []
    public var since: Day?
    public var until: Day?
    public var location: SourceRange?

    public static let name = "buddies"
    public static let fields = Fields<Buddies>([
        Field("pair", \.pair, "The two."),
        Field("since", \.since, "Since when."),
        Field("until", \.until, "Until when."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        decoding.checkOrder(from: "since", until: "until", since, until, in: node)
    }
}
