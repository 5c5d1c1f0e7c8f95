import CopYAML

/// Where a record stands that a command changes: what a file holds, or an item in it.
public struct RecordAddress: Hashable, Sendable {
    public let file: WorkspaceFile
    let place: Place

    enum Place: Hashable, Sendable {
        /// All that the file holds.
        case whole
        /// The item with an id in the list of its kind.
        case item(RecordKind, id: String)
        /// The document of a diary with an id.
        case entry(id: String)
    }

    /// What a file holds.
    public init(_ file: WorkspaceFile) {
        self.file = file
        place = .whole
    }

    /// The item with an id in the list of its kind; nil for a kind whose records are no items.
    public init?(_ id: String, _ kind: RecordKind) {
        guard let list = kind.list else { return nil }
        file = list.file
        place = .item(kind, id: id)
    }

    /// An entry of a diary.
    init(entry id: String, of diary: WorkspaceFile) {
        file = diary
        place = .entry(id: id)
    }

    /// The id by which other commands know it; nil for a file of lists.
    var id: String? {
        switch place {
        case .whole: file.id
        case .item(_, let id): id
        case .entry(let id): file.id.map { "\($0)/\(id)" }
        }
    }

    /// The fields that it has.
    public var shape: RecordShape {
        let shape = RecordShape(of: file)
        guard case .item(let kind, _) = place,
            let list = shape.fields.first(where: { $0.key == kind.list?.key }),
            case .list(.record(let item)) = list.shape
        else { return shape }
        return item
    }

    /// The document and the path at which it stands in a tree; nil if it is not there.
    func find(in tree: Tree) -> (document: Int, path: [PathStep])? {
        switch place {
        case .whole: return (0, [])
        case .item(let kind, let id):
            guard let key = kind.list?.key,
                let index = tree.root?.resolved[key]?.resolved.index(ofItem: id)
            else { return nil }
            return (0, [.key(key), .index(index)])
        case .entry(let id):
            return tree.documents.firstIndex { tree.root(of: $0)?.resolved["id"]?.text == id }
                .map { ($0, []) }
        }
    }
}

extension RecordShape {
    /// The fields of what a file holds.
    init(of file: WorkspaceFile) {
        let name = String(file.path.prefix { $0 != "/" })
        guard case .record(let shape) = WorkspaceSchema.shape(of: name) else {
            self.init(name: name, fields: [])
            return
        }
        self = shape
    }
}

extension Node {
    /// The position of the item that has an id.
    func index(ofItem id: String) -> Int? {
        items.enumerated().first { $0.element.resolved["id"]?.resolved.text == id }?.offset
    }
}
