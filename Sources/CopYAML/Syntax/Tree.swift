/// The trees of all documents of one YAML file, in flat arrays.
///
/// Nodes stand in the order of the text: a collection, then its children, each with the whole
/// of its own subtree. Text that equals its source bytes, as most text does, is not copied.
public final class Tree: Sendable {
    public let file: SourceFile
    /// The whole file.
    let bytes: [UInt8]
    let nodes: [NodeRecord]
    /// Text that differs from its source: escapes, folded lines, block scalars.
    let decoded: [UInt8]
    /// The documents in the order of the file, broken ones included.
    public let documents: [Document]

    init(
        file: SourceFile, bytes: [UInt8], nodes: [NodeRecord], decoded: [UInt8],
        documents: [Document]
    ) {
        self.file = file
        self.bytes = bytes
        self.nodes = nodes
        self.decoded = decoded
        self.documents = documents
    }

    /// The beginning of the file, for what concerns it as a whole.
    public var start: SourceRange {
        let start = byteOrderMarkLength(of: bytes)
        return SourceRange(file, start..<start)
    }

    /// The root node of a document; nil where it is empty or could not be parsed.
    public func root(of document: Document) -> Node? {
        document.root.map { Node(tree: self, index: $0) }
    }

    /// The root node of the first document.
    public var root: Node? { documents.first.flatMap(root(of:)) }
}

/// One document of a YAML stream.
public struct Document: Sendable, Equatable {
    /// From its `---`, or its first content, to where the next document begins, or to its `...`;
    /// a broken document has all bytes between its neighbours.
    public let range: Range<Int>
    /// Whether it could not be parsed; a diagnostic says why.
    public let isBroken: Bool
    let root: Int?
}

/// One node in the flat array of a tree; 32-bit offsets keep a large workspace small.
struct NodeRecord: Equatable {
    /// The content in the file: quotes and brackets included, anchors and tags left out.
    var start: UInt32
    var end: UInt32
    /// The index just past this node's subtree.
    var next: UInt32
    /// Where the text of a scalar is, in the file or in `decoded`; for an alias, `textStart` is
    /// the index of the node it stands for.
    var textStart: UInt32
    var textEnd: UInt32
    var kind: NodeKind
    var style: NodeStyle
    var isDecoded: Bool
    /// Whether an anchor or a tag stands before the content.
    var hasProperties: Bool
}
