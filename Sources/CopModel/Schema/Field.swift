import CopYAML

/// The one declaration of a field of a record.
///
/// Decoding, encoding, "unknown key" with its suggestion, the JSON Schema and the reference page
/// all come from it.
public struct Field<Root>: Sendable {
    public let shape: FieldShape
    let decode: @Sendable (Node, inout Root, inout Decoding) -> Void
    let encode: @Sendable (Root) -> Value?
    let map: @Sendable (Root, inout Root, any ValueMap) -> Void

    public var key: String { shape.key }

    /// - Parameters:
    ///   - key: as it stands in the file.
    ///   - documentation: one line for people, ending in a full stop.
    ///   - required: whether a record without it is an error.
    ///   - clue: what it tells of who somebody is.
    public init<V: FieldValue>(
        _ key: String, _ path: WritableKeyPath<Root, V> & Sendable, _ documentation: String,
        required: Bool = false, clue: Clue? = nil
    ) {
        let shape = FieldShape(
            key: key, documentation: documentation, isRequired: required, clue: clue
        ) { V.shape }
        self.shape = shape
        decode = { node, root, decoding in
            if let value = V.decode(node, &decoding) { root[keyPath: path] = value }
        }
        encode = { $0[keyPath: path].encoded }
        map = { old, new, map in
            if let value = old[keyPath: path].mapped(by: map, in: shape) {
                new[keyPath: path] = value
            }
        }
    }

    /// A whole number within a range, such as a score from 1 to 5.
    public init(
        _ key: String, _ path: WritableKeyPath<Root, Int?> & Sendable, _ documentation: String,
        in range: ClosedRange<Int>
    ) {
        shape = FieldShape(key: key, documentation: documentation, isRequired: false) {
            .integer(range)
        }
        decode = { node, root, decoding in
            if let value = Int.decode(node, in: range, &decoding) { root[keyPath: path] = value }
        }
        encode = { $0[keyPath: path].encoded }
        map = { old, new, _ in new[keyPath: path] = old[keyPath: path] }
    }

    /// The id by which other records refer to this one.
    public static func id(
        _ path: WritableKeyPath<Root, String> & Sendable, of kind: RecordKind
    ) -> Field {
        Field(
            id: path, documentation: "Name by which other records refer to it.", required: true
        ) { id, location, decoding in
            decoding.define(kind, id, at: location)
        }
    }

    /// The id of a form that belongs to a person, and is named after them.
    public static func ownerID(_ path: WritableKeyPath<Root, String> & Sendable) -> Field {
        Field(id: path, documentation: "The person it belongs to.", required: true) {
            id, location, decoding in
            decoding.mention(id, Person.kinds, at: location)
        }
    }

    /// The id of a diary entry, by which a reflection can refer to it as `PERSON/ENTRY`.
    public static func entryID(_ path: WritableKeyPath<Root, String> & Sendable) -> Field {
        Field(
            id: path, documentation: "Name by which a reflection can refer to it.", required: false
        ) { id, location, decoding in
            decoding.define(.entry, id, at: location)
        }
    }

    private init(
        id path: WritableKeyPath<Root, String> & Sendable, documentation: String, required: Bool,
        register: @escaping @Sendable (String, SourceRange, inout Decoding) -> Void
    ) {
        shape = FieldShape(key: "id", documentation: documentation, isRequired: required) { .slug }
        decode = { node, root, decoding in
            guard let slug = Slug.decode(node, &decoding) else { return }
            root[keyPath: path] = slug.text
            register(slug.text, node.location, &decoding)
        }
        encode = { $0[keyPath: path].isEmpty ? nil : .text($0[keyPath: path]) }
        map = { old, new, map in new[keyPath: path] = map.id(old[keyPath: path]) }
    }
}
