import CopYAML

/// `organisations.yaml`: where people come from.
public struct Organisations: Record {
    public var organisations: [Organisation] = []
    public var location: SourceRange?

    public static let name = "organisations.yaml"
    public static let fields = Fields<Organisations>([
        Field("organisations", \.organisations, "The organisations around the question.")
    ])

    public init() {}
}

/// An organisation around the question.
public struct Organisation: Record, ReferenceTarget {
    public var id = ""
    public var name = ""
    public var abbreviation: String?
    public var sector: Slug?
    public var level: SystemLevel?
    public var kind: String?
    public var place: String?
    public var country: String?
    public var notes: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.organisation]
    public static let name = "organisation"
    public static let fields = Fields<Organisation>([
        .id(\.id, of: .organisation),
        Field("name", \.name, "What it is called.", required: true, clue: .name),
        Field("abbreviation", \.abbreviation, "What it is called for short.", clue: .name),
        Field("sector", \.sector, "Its sector, as one word or words with hyphens."),
        Field("level", \.level, "The level of the system it works at."),
        Field("kind", \.kind, "What kind of organisation it is.", clue: .function),
        Field("place", \.place, "The town or region it is in.", clue: .place),
        Field("country", \.country, "The country it is in.", clue: .place),
        Field("notes", \.notes, "Anything else worth knowing."),
    ])

    public init() {}
}

/// A level of the system around a practice.
public enum SystemLevel: String, Choice {
    case niche, organisation, field, landscape
}
