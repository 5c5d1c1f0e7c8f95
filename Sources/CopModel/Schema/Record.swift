import CopYAML

/// Something with named fields: a file, an item of a list in a file, or a part of one.
public protocol Record: FieldValue {
    init()
    /// What a message calls it: "session has no 'date'".
    static var name: String { get }
    static var fields: Fields<Self> { get }
    /// Where it stands; nil for a record that is not in a file yet.
    var location: SourceRange? { get set }

    /// Looks at what the fields say together, with the node at hand for positions.
    func check(_ node: Node, _ decoding: inout Decoding)
}

extension Record {
    public static var shape: Shape {
        .record(RecordShape(name: name, fields: fields.list.map(\.shape)))
    }

    public static var absent: Self? { Self() }

    public func check(_ node: Node, _ decoding: inout Decoding) {}

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
        guard node.kind == .mapping else {
            decoding.reportWrongType(node, expected: shape)
            return nil
        }
        var record = Self()
        let location = SourceRange(node.tree.file, node.range.lowerBound..<node.headEnd)
        record.location = location
        let fields = fields
        // A bit for each field.
        var found: UInt64 = 0
        var next = 0
        node.forEachEntry { text, key, value in
            guard let position = fields.position(of: text, from: next) else {
                decoding.reportUnknownKey(key(), of: name, known: fields.keys)
                return
            }
            next = position + 1
            guard let value else { return }
            found |= 1 << position
            decoding.key = fields.list[position].key
            decoding.isInList = false
            fields.list[position].decode(value, &record, &decoding)
        }
        for position in fields.required where found >> position & 1 == 0 {
            let field = fields.list[position].shape
            // The name of a file is an id as good as one that stands in it.
            if field.key == "id", decoding.fileID != nil { continue }
            decoding.reportMissing(field, of: name, at: location)
        }
        record.check(node, &decoding)
        return record
    }

    public var encoded: Value? {
        let entries = Self.fields.list.compactMap { field in
            field.encode(self).map { Value.Entry(field.key, $0) }
        }
        return entries.isEmpty ? nil : .mapping(entries)
    }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Self? { mapped(by: map) }

    /// The record with every field as a map has it, and no place in a file.
    public func mapped(by map: any ValueMap) -> Self {
        var record = Self()
        for field in Self.fields.list { field.map(self, &record, map) }
        return record
    }
}

extension Record {
    /// Every key with its documentation as a comment, to be filled in by hand.
    public static var blankForm: String {
        fields.list.filter { $0.key != "id" }
            .map { "# \($0.shape.documentation)\n\($0.key):\n" }
            .joined()
    }
}
