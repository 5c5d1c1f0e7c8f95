import CopYAML

/// `results.yaml`: what came of it, and how it is told (step 9).
public struct Results: Record {
    public var results: [CopResult] = []
    public var stories: [ValueStory] = []
    public var publications: [Publication] = []
    public var location: SourceRange?

    public static let name = "results.yaml"
    public static let fields = Fields<Results>([
        Field("results", \.results, "What came of it."),
        Field("stories", \.stories, "Short stories of what it was worth, by those who lived them."),
        Field("publications", \.publications, "How it was told to others."),
    ])

    public init() {}
}

/// A result: of value at once, or in potential.
public struct CopResult: Record, ReferenceTarget {
    public var id = ""
    public var text = ""
    public var kind: Kind?
    public var form: Form?
    public var level: Level?
    public var cycle: ValueCycle?
    public var date: Day?
    public var session: Reference<Session>?
    public var by: [Reference<Person>] = []
    public var organisation: Reference<Organisation>?
    public var destination: String?
    public var evidence: String?
    public var visibility: Visibility?
    public var competence: Bool?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.result]
    public static let name = "result"
    public static let fields = Fields<CopResult>([
        .id(\.id, of: .result),
        Field("text", \.text, "What it is, in a sentence.", required: true),
        Field("kind", \.kind, "Of value at once, or in potential."),
        Field("form", \.form, "What kind of thing it is."),
        Field("level", \.level, "For whom."),
        Field("cycle", \.cycle, "In which cycle of value creation."),
        Field("date", \.date, "Since when."),
        Field("session", \.session, "The session that it came from."),
        Field("by", \.by, "Who made it."),
        Field("organisation", \.organisation, "Where it is in use."),
        Field("destination", \.destination, "Where it is to end up."),
        Field("evidence", \.evidence, "What shows it."),
        Field("visibility", \.visibility, "Who may read it; the group, unless said otherwise."),
        Field("competence", \.competence, "An individual's competence: stays confidential."),
    ])

    public init() {}

    public enum Kind: String, Choice { case direct, potential }
    public enum Form: String, Choice {
        case knowledge, tip, method, instrument, network, procedure, insight, relation, other
    }
    public enum Level: String, Choice { case individual, organisation, field, initiator }
}

/// A cycle of value creation (Wenger, Trayner & De Laat 2011; the last two were added later).
public enum ValueCycle: String, Choice {
    case immediate, potential, applied, realised, reframing, strategic, enabling
}

/// A short story of what the community was worth to someone.
public struct ValueStory: Record, ReferenceTarget {
    public var id = ""
    public var title = ""
    public var by: Reference<Person> = ""
    public var text = ""
    public var cycles: [ValueCycle] = []
    public var date: Day?
    public var aspired: String?
    public var lookBack: Day?
    public var lookedBack: String?
    public var results: [Reference<CopResult>] = []
    public var visibility: Visibility?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.story]
    public static let name = "story"
    public static let fields = Fields<ValueStory>([
        .id(\.id, of: .story),
        Field("title", \.title, "What it is called.", required: true),
        Field("by", \.by, "Whose story it is.", required: true),
        Field("text", \.text, "The story.", required: true),
        Field("cycles", \.cycles, "The cycles that it goes through, as its teller sees it."),
        Field("date", \.date, "When it was told."),
        Field("aspired", \.aspired, "The end that is hoped for."),
        Field("look_back", \.lookBack, "When to look whether it came about."),
        Field("looked_back", \.lookedBack, "What was found then."),
        Field("results", \.results, "The results that it tells of."),
        Field("visibility", \.visibility, "Who may read it; the group, unless said otherwise."),
    ])

    public init() {}
}

/// A way in which what was learned went out.
public struct Publication: Record, ReferenceTarget {
    public var id = ""
    public var title = ""
    public var kind: Kind?
    public var date: Day?
    public var audience: Readership?
    public var by: [Reference<Person>] = []
    public var place: String?
    public var checkedWith: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.publication]
    public static let name = "publication"
    public static let fields = Fields<Publication>([
        .id(\.id, of: .publication),
        Field("title", \.title, "What it is called.", required: true),
        Field("kind", \.kind, "What it is."),
        Field("date", \.date, "When it came out."),
        Field("audience", \.audience, "For whom it was made."),
        Field("by", \.by, "Who made it."),
        Field("place", \.place, "Where it is to be found.", clue: .contact),
        Field("checked_with", \.checkedWith, "With whom its red thread was checked.", clue: .name),
    ])

    public init() {}

    public enum Kind: String, Choice {
        case report, article, poster, tile, film, workshop, website, other
    }
    public enum Readership: String, Choice {
        case managers, field, commissioner, newcomers, `public`
    }
}
