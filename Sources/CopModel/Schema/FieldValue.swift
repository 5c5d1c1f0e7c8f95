import CopYAML

/// A type that a field of a record can have.
///
/// Values are typed by the schema and never by YAML's guesses: a `String` stays text whatever it
/// looks like, and only a `Bool` reads `yes` as true.
public protocol FieldValue: Sendable {
    /// What may stand in the file, for messages, the JSON Schema and the reference page.
    static var shape: Shape { get }

    /// The value of a field that is missing or empty; nil where it must be there.
    static var absent: Self? { get }

    /// Reads a node that holds something; reports a diagnostic and gives nil when it does not fit.
    static func decode(_ node: Node, _ decoding: inout Decoding) -> Self?

    /// How the value is written; nil when there is nothing to write.
    var encoded: Value? { get }

    /// The value with everything in it as a map has it; nil when it is left out.
    func mapped(by map: any ValueMap, in field: FieldShape) -> Self?
}

extension FieldValue {
    public static var absent: Self? { nil }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    public static var shape: Shape { Wrapped.shape }
    public static var absent: Wrapped?? { .some(nil) }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Wrapped?? {
        Wrapped.decode(node, &decoding).map(Optional.some)
    }

    public var encoded: Value? { flatMap(\.encoded) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Wrapped?? {
        .some(flatMap { $0.mapped(by: map, in: field) })
    }
}

extension Array: FieldValue where Element: FieldValue {
    public static var shape: Shape { .list(Element.shape) }
    public static var absent: [Element]? { [] }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> [Element]? {
        guard node.kind == .sequence else {
            decoding.reportWrongType(node, expected: shape)
            return nil
        }
        var result: [Element] = []
        result.reserveCapacity(node.itemCount)
        let key = decoding.key
        node.forEachItem { item, isBlank in
            if isBlank {
                decoding.report(
                    Diagnostic(
                        .emptyItem, "this item of the list is empty", at: item.location,
                        notes: ["fill it in, or delete the '-'"]))
                return
            }
            // The item before may have had keys of its own.
            decoding.key = key
            decoding.isInList = true
            if let element = Element.decode(item, &decoding) { result.append(element) }
        }
        return result
    }

    public var encoded: Value? {
        isEmpty ? nil : .list(compactMap(\.encoded))
    }

    /// References come in the order of their new ids, since the old order would tell of the old.
    public func mapped(by map: any ValueMap, in field: FieldShape) -> [Element]? {
        let elements = compactMap { $0.mapped(by: map, in: field) }
        guard case .reference = Element.shape else { return elements }
        let keys = elements.map { if case .text(let id) = $0.encoded { id } else { "" } }
        return elements.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { elements[$0] }
    }
}

extension String: FieldValue {
    public static var shape: Shape { .text }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> String? {
        decoding.scalar(node, expected: shape)
    }

    public var encoded: Value? { .text(self) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> String? {
        map.text(self, in: field)
    }
}

extension Bool: FieldValue {
    public static var shape: Shape { .boolean }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Bool? {
        guard let text = decoding.scalar(node, expected: shape) else { return nil }
        switch text.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            decoding.report(
                Diagnostic(
                    .invalidValue, "'\(text)' is neither true nor false", at: node.location,
                    notes: ["write true or false"]))
            return nil
        }
    }

    public var encoded: Value? { .plain(self ? "true" : "false") }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Bool? { self }
}

extension Int: FieldValue {
    /// What a number is kept to that no field says more about.
    static let any = 0...1_000_000

    public static var shape: Shape { .integer(any) }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Int? {
        decode(node, in: any, &decoding)
    }

    static func decode(
        _ node: Node, in range: ClosedRange<Int>, _ decoding: inout Decoding
    ) -> Int? {
        guard let text = decoding.scalar(node, expected: .integer(range)) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            decoding.report(
                Diagnostic(
                    .invalidValue,
                    "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)",
                    at: node.location, notes: ["write the number alone, in digits"]))
            return nil
        }
        return number
    }

    public var encoded: Value? { .plain(String(self)) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Int? { self }
}
