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

    /// A list gets a record more.
    public static func add(_ record: some Record) -> FieldChange {
        .add(record.encoded.map { [$0] } ?? [])
    }

    /// A list of references gets these more.
    public static func add(ids: [String]) -> FieldChange { .add(ids.map { .text($0) }) }
}
