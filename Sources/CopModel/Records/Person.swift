import CopYAML

/// `people/ID.yaml`: someone in or around the community (step 3).
public struct Person: Record, ReferenceTarget {
    public var id = ""
    public var name = ""
    public var alsoKnownAs: [String] = []
    public var organisation: Reference<Organisation>?
    public var function: String?
    public var email: String?
    public var phone: String?
    public var languages: [String] = []
    public var expertise: [String] = []
    public var roles: [Role] = []
    public var status: Status?
    public var stance: Stance?
    public var joined: Day?
    public var left: Day?
    public var moderates: [String] = []
    public var notes: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.person]
    public static let name = "person"
    public static let fields = Fields<Person>([
        .id(\.id, of: .person),
        Field(
            "name", \.name, "The name by which they are addressed.", required: true, clue: .name),
        Field("also_known_as", \.alsoKnownAs, "Nicknames, initials, former names.", clue: .name),
        Field("organisation", \.organisation, "The organisation they work for."),
        Field("function", \.function, "What they do there.", clue: .function),
        Field("email", \.email, "Their e-mail address.", clue: .contact),
        Field("phone", \.phone, "Their telephone number.", clue: .contact),
        Field("languages", \.languages, "Languages they work in.", clue: .function),
        Field("expertise", \.expertise, "What others can ask them about.", clue: .function),
        Field("roles", \.roles, "What they are in the community."),
        Field("status", \.status, "How far they are in joining."),
        Field("stance", \.stance, "Frontrunner or follower."),
        Field("joined", \.joined, "The first day as a participant."),
        Field("left", \.left, "The last day as a participant."),
        Field("moderates", \.moderates, "Other communities that they facilitate.", clue: .name),
        Field("notes", \.notes, "Anything else worth knowing."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        decoding.checkOrder(from: "joined", until: "left", joined, left, in: node)
    }

    /// What someone is in the community.
    public enum Role: String, Choice {
        case participant, facilitator, monitor, initiator, commissioner
        case soundingBoard = "sounding-board"
        case expert, guest
    }

    /// How far someone is in joining.
    public enum Status: String, Choice {
        case prospect, candidate, participant, alumnus, declined
    }

    /// Whether someone runs ahead in their field or follows.
    public enum Stance: String, Choice {
        case frontrunner, follower
    }

    /// Whether they take, or took, part: by role or by status.
    public var isParticipant: Bool {
        roles.contains(.participant) || status == .participant || status == .alumnus
    }
}
