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
        return record.kind == .scalar && withTextBytes { Self.isNull($0, record.style) }
    }

    /// Whether nothing is filled in: no value, or a text without a word.
    public var isBlank: Bool {
        let record = record
        return record.kind == .scalar && withTextBytes { Self.isBlank($0, record.style) }
    }

    private static func isNull(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, _ style: NodeStyle
    ) -> Bool {
        guard style == .plain else { return false }
        return switch text.count {
        case 0: true
        case 1: text.elementsEqual("~".utf8)
        case 4: text.elementsEqual("null".utf8)
        default: false
        }
    }

    private static func isBlank(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, _ style: NodeStyle
    ) -> Bool {
        isNull(text, style) || text.allSatisfy { $0 == .space || (0x09...0x0D).contains($0) }
    }

    /// The node that an alias stands for; every other node is its own.
    public var resolved: Node {
        kind == .alias ? Node(tree: tree, index: Int(record.textStart)) : self
    }

    /// The items of a sequence; empty for others.
    public var items: Children { Children(of: self, if: .sequence) }

    /// The keys and values of a mapping, in the order of the file; empty for others.
    public var entries: Entries { Entries(children: Children(of: self, if: .mapping)) }

    /// Calls `body` with each entry of a mapping: the bytes of its key, the key, and its value without
    /// aliases, which is nil where nothing is filled in.
    ///
    /// For the hundred thousands of fields of a large workspace: it takes a third of the time of
    /// `entries`, whose nodes each keep the tree in memory.
    public func forEachEntry(
        _ body: (_ text: Slice<UnsafeBufferPointer<UInt8>>, _ key: () -> Node, _ value: Node?) ->
            Void
    ) {
        guard kind == .mapping else { return }
        tree.nodes.withUnsafeBufferPointer { nodes in
            tree.decoded.withUnsafeBufferPointer { decoded in
                tree.file.bytes.withUnsafeBufferPointer { bytes in
                    func text(of record: NodeRecord) -> Slice<UnsafeBufferPointer<UInt8>> {
                        (record.isDecoded ? decoded : bytes)[
                            Int(record.textStart)..<Int(record.textEnd)]
                    }
                    var key = index + 1
                    let end = Int(nodes[index].next)
                    while key < end {
                        var value = Int(nodes[key].next)
                        let next = Int(nodes[value].next)
                        if nodes[value].kind == .alias { value = Int(nodes[value].textStart) }
                        let record = nodes[value]
                        let isBlank =
                            record.kind == .scalar && Self.isBlank(text(of: record), record.style)
                        body(
                            text(of: nodes[key]), { Node(tree: tree, index: key) },
                            isBlank ? nil : Node(tree: tree, index: value))
                        key = next
                    }
                }
            }
        }
    }

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
