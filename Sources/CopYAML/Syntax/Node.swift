/// A node of a YAML tree: a scalar, a sequence, a mapping or an alias, with its exact place.
public struct Node: Sendable {
    public let tree: Tree
    let index: Int

    var record: NodeRecord { tree.nodes[index] }

    public var kind: NodeKind { record.kind }
    public var style: NodeStyle { record.style }
    /// Whether an anchor (`&name`) or a tag (`!name`) stands before the content.
    public var hasProperties: Bool { record.hasProperties }

    /// The bytes of the content: quotes and brackets included; without anchor and tag, and
    /// without the comments and blank lines that follow a block.
    public var range: Range<Int> { Int(record.start)..<Int(record.end) }

    /// The same range with its file, for diagnostics.
    public var location: SourceRange { SourceRange(tree.file, range) }

    /// The text of a scalar, as written: never a number, a boolean or null. Empty for others.
    public var text: String {
        withTextBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls `body` with the UTF-8 bytes of the text of a scalar.
    public func withTextBytes<Result>(_ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result)
        -> Result
    {
        let record = record
        guard record.kind == .scalar else {
            return body(Slice(base: .init(start: nil, count: 0), bounds: 0..<0))
        }
        let range = Int(record.textStart)..<Int(record.textEnd)
        return record.isDecoded
            ? tree.decoded.withUnsafeBufferPointer { body($0[range]) }
            : tree.file.bytes.withUnsafeBufferPointer { body($0[range]) }
    }

    /// Whether this stands for "no value": an empty plain scalar, `~` or `null`.
    public var isNull: Bool {
        let record = record
        guard record.kind == .scalar, record.style == .plain else { return false }
        switch record.textEnd - record.textStart {
        case 0: return true
        case 1: return withTextBytes { $0.elementsEqual("~".utf8) }
        case 4: return withTextBytes { $0.elementsEqual("null".utf8) }
        default: return false
        }
    }

    /// The node that an alias stands for; every other node is its own.
    public var resolved: Node {
        kind == .alias ? Node(tree: tree, index: Int(record.textStart)) : self
    }

    /// The items of a sequence; empty for others.
    public var items: Children { Children(of: self, if: .sequence) }

    /// The keys and values of a mapping, in the order of the file; empty for others.
    public var entries: Entries { Entries(children: Children(of: self, if: .mapping)) }

    /// The value of a key of a mapping.
    public subscript(key: String) -> Node? {
        entries.first { $0.key.text == key }?.value
    }

    /// The node at a path from this one, through aliases.
    public subscript(path: [PathStep]) -> Node? {
        path.reduce(self as Node?) { node, step in
            guard let node = node?.resolved else { return nil }
            switch step {
            case .key(let key): return node[key]
            case .index(let index): return node.items.dropFirst(index).first { _ in true }
            }
        }
    }

    /// The children of a collection, one after the other.
    public struct Children: Sequence, IteratorProtocol {
        private let tree: Tree
        private var index: Int
        private let end: Int

        fileprivate init(of node: Node, if kind: NodeKind) {
            tree = node.tree
            index = node.index + 1
            end = node.kind == kind ? Int(node.record.next) : index
        }

        public mutating func next() -> Node? {
            guard index < end else { return nil }
            defer { index = Int(tree.nodes[index].next) }
            return Node(tree: tree, index: index)
        }
    }

    /// The entries of a mapping, one after the other.
    public struct Entries: Sequence, IteratorProtocol {
        fileprivate var children: Children

        public mutating func next() -> (key: Node, value: Node)? {
            guard let key = children.next(), let value = children.next() else { return nil }
            return (key, value)
        }
    }
}

/// One step from a node to one of its children.
public enum PathStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case index(Int)

    public init(stringLiteral key: String) { self = .key(key) }
    public init(integerLiteral index: Int) { self = .index(index) }
}
