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

    /// Where its first line ends, so that a caret need not underline a whole block.
    public var firstLineEnd: Int {
        tree.bytes[range].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
            ?? range.upperBound
    }

    /// The end of the first key of a mapping: where to point at when all of it is meant.
    public var headEnd: Int {
        let hasKey = kind == .mapping && record.next > index + 1
        return Int(tree.nodes[hasKey ? index + 1 : index].end)
    }

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
            : tree.bytes.withUnsafeBufferPointer { body($0[range]) }
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

    /// Calls `body` with each item of a sequence without aliases, and whether anything is filled in.
    ///
    /// For the hundred thousands of items of a large workspace, as `forEachEntry`.
    public func forEachItem(_ body: (_ item: Node, _ isBlank: Bool) -> Void) {
        guard kind == .sequence else { return }
        withNodes { nodes, text in
            var index = index + 1
            let end = Int(nodes[self.index].next)
            while index < end {
                let item =
                    nodes[index].kind == .alias ? Int(nodes[index].textStart) : index
                body(Node(tree: tree, index: item), Self.isBlank(nodes[item], text))
                index = Int(nodes[index].next)
            }
        }
    }

    /// How many items a sequence has.
    public var itemCount: Int {
        tree.nodes.withUnsafeBufferPointer { nodes in
            guard nodes[index].kind == .sequence else { return 0 }
            var count = 0
            var item = index + 1
            while item < nodes[index].next {
                item = Int(nodes[item].next)
                count += 1
            }
            return count
        }
    }

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
        withNodes { nodes, text in
            var key = index + 1
            let end = Int(nodes[index].next)
            while key < end {
                var value = Int(nodes[key].next)
                let next = Int(nodes[value].next)
                if nodes[value].kind == .alias { value = Int(nodes[value].textStart) }
                body(
                    text(nodes[key]), { Node(tree: tree, index: key) },
                    Self.isBlank(nodes[value], text) ? nil : Node(tree: tree, index: value))
                key = next
            }
        }
    }

    private typealias Text = (NodeRecord) -> Slice<UnsafeBufferPointer<UInt8>>

    /// Calls `body` with all nodes of the tree and what gives the text of one.
    private func withNodes(_ body: (UnsafeBufferPointer<NodeRecord>, Text) -> Void) {
        tree.nodes.withUnsafeBufferPointer { nodes in
            tree.decoded.withUnsafeBufferPointer { decoded in
                tree.bytes.withUnsafeBufferPointer { bytes in
                    body(nodes) {
                        ($0.isDecoded ? decoded : bytes)[Int($0.textStart)..<Int($0.textEnd)]
                    }
                }
            }
        }
    }

    private static func isBlank(_ record: NodeRecord, _ text: Text) -> Bool {
        record.kind == .scalar && isBlank(text(record), record.style)
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
