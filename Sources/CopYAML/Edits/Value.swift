/// A value to be written as YAML, in the order in which it shall stand.
public indirect enum Value: Sendable, Hashable {
    /// No value: nothing after the colon.
    case null
    /// Text, quoted where any reader of YAML would take it for something else.
    case text(String)
    /// A number, a boolean or a date: never quoted. The caller vouches that it needs no quotes.
    case plain(String)
    case list([Value])
    case mapping([Entry])

    /// A key of a mapping and its value.
    public struct Entry: Sendable, Hashable {
        public let key: String
        public let value: Value

        public init(_ key: String, _ value: Value) {
            self.key = key
            self.value = value
        }
    }
}

extension Value {
    /// Whether a node holds this value: the same structure and the same text, however written.
    public func matches(_ node: Node) -> Bool {
        let node = node.resolved
        switch self {
        case .null:
            return node.isNull
        case .text(let text), .plain(let text):
            return node.kind == .scalar && !node.isNull && node.text == text
        case .list(let values):
            let items = Array(node.items)
            return node.kind == .sequence && items.count == values.count
                && zip(values, items).allSatisfy { $0.matches($1) }
        case .mapping(let expected):
            let entries = Array(node.entries)
            return node.kind == .mapping && entries.count == expected.count
                && zip(expected, entries).allSatisfy {
                    $0.key == $1.key.text && $0.value.matches($1.value)
                }
        }
    }

    /// The value that a node holds; aliases are followed.
    public init(_ node: Node) {
        let node = node.resolved
        switch node.kind {
        case .scalar, .alias: self = node.isNull ? .null : .text(node.text)
        case .sequence: self = .list(node.items.map(Value.init))
        case .mapping: self = .mapping(node.entries.map { Entry($0.key.text, Value($0.value)) })
        }
    }
}
