import CopYAML

/// What a command does to a field of a record.
public enum FieldChange: Sendable {
    /// Lets it hold a value instead of another.
    case set(Value)
    /// Puts items behind those of its list, except what is in it already.
    case add([Value])
    /// Takes items out of its list: by what they go by, by text or by number.
    case remove([String])
    /// Takes away what it holds.
    case clear

    /// The id of the item that is added; nil for one without.
    var newID: String? {
        guard case .add(let values) = self, case .mapping(let entries) = values.first,
            entries.first?.key == "id", case .text(let id) = entries.first?.value
        else { return nil }
        return id
    }

    /// A list gets a record more.
    public static func add(_ record: some Record) -> FieldChange {
        .add(record.encoded.map { [$0] } ?? [])
    }

    /// A list of references gets these more.
    public static func add(ids: [String]) -> FieldChange { .add(ids.map { .text($0) }) }
}
