/// What may stand in a field of a file: the part of the schema that needs no Swift types.
public indirect enum Shape: Sendable {
    case text
    case slug
    case integer(ClosedRange<Int>)
    case boolean
    case day
    case clockTime
    /// A fingerprint of a contract, which a command writes.
    case digest
    case choice([String])
    case reference([RecordKind])
    case list(Shape)
    case record(RecordShape)

    /// The form as a message names it.
    public var description: String {
        switch self {
        case .text: "a text"
        case .slug: "a word of lower-case letters, digits and hyphens"
        case .integer(let range) where range == Int.any: "a whole number"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .day: "a date (YYYY-MM-DD)"
        case .clockTime: "a time (HH:MM)"
        case .digest: "a digest that 'cop contract sign' wrote"
        case .choice(let choices): "one of \(choices.joined(separator: ", "))"
        case .reference(let kinds) where kinds.count > 2: "the id of any record"
        case .reference(let kinds):
            "the id of \(kinds.map(\.withArticle).joined(separator: " or "))"
        case .list: "a list"
        case .record: "keys with values"
        }
    }
}

/// The fields of a record, for messages, the JSON Schema and the reference page.
public struct RecordShape: Sendable {
    /// What a message calls it: `session`, `question`.
    public let name: String
    public let fields: [FieldShape]

    public var keys: [String] { fields.map(\.key) }
}

/// One field of a record.
public struct FieldShape: Sendable {
    public let key: String
    public let documentation: String
    public let isRequired: Bool
    /// What it tells of who somebody is.
    public let clue: Clue?
    private let makeShape: @Sendable () -> Shape

    init(
        key: String, documentation: String, isRequired: Bool, clue: Clue? = nil,
        makeShape: @escaping @Sendable () -> Shape
    ) {
        self.key = key
        self.documentation = documentation
        self.isRequired = isRequired
        self.clue = clue
        self.makeShape = makeShape
    }

    /// Made on demand, since a record may hold records of its own kind.
    public var shape: Shape { makeShape() }
}
