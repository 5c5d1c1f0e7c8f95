import CopYAML

/// `design.yaml`: your own community of practice (step 10).
public struct Design: Record {
    public var choices: [DesignChoice] = []
    public var location: SourceRange?

    public static let name = "design.yaml"
    public static let fields = Fields<Design>([
        Field("choices", \.choices, "What matters, what that means, who helps.")
    ])

    public init() {}
}

/// What matters to the group, and what that means for how it works.
public struct DesignChoice: Record, ReferenceTarget {
    public var id = ""
    public var matters = ""
    public var means: String?
    public var helps: [String] = []
    public var status: Status?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.choice]
    public static let name = "design choice"
    public static let fields = Fields<DesignChoice>([
        .id(\.id, of: .choice),
        Field("matters", \.matters, "What matters to us.", required: true),
        Field("means", \.means, "What that means for the set-up."),
        Field("helps", \.helps, "Who helps.", clue: .name),
        Field("status", \.status, "An idea, under way, or done."),
    ])

    public init() {}

    public enum Status: String, Choice { case idea, doing, done }
}
