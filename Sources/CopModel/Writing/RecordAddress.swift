import CopYAML

/// Where a record stands that a command changes: what a file holds, or an item in it.
public struct RecordAddress: Hashable, Sendable {
    public let file: WorkspaceFile
    private let place: Place

    private enum Place: Hashable {
        /// All that the file holds.
        case whole
        /// The item with an id in the list of its kind.
        case item(RecordKind, id: String)
        /// The document of a diary with an id.
        case entry(id: String)
    }

    private init(_ file: WorkspaceFile, _ place: Place) {
        self.file = file
        self.place = place
    }

    /// What a file holds.
    public init(_ file: WorkspaceFile) { self.init(file, .whole) }

    /// The record of a kind that has an id; nil for an entry, which may be in two diaries.
    public init?(_ kind: RecordKind, _ id: String) {
        if let file = kind.file(named: id) {
            self.init(file)
        } else if let list = kind.list {
            self.init(list.file, .item(kind, id: id))
        } else {
            return nil
        }
    }

    /// The item of a list that has an id.
    public init<Item>(_ id: String, in list: RecordList<Item>) {
        self.init(list.file, list.kind.map { .item($0, id: id) } ?? .whole)
    }

    /// An entry of a diary.
    init(entry id: String, of diary: WorkspaceFile) { self.init(diary, .entry(id: id)) }

    /// Whether it is all that the file holds.
    var isWhole: Bool { place == .whole }

    /// The id by which other commands know it; nil for a file of lists.
    var id: String? {
        switch place {
        case .whole: file.id
        case .item(_, let id): id
        case .entry(let id): file.id.map { "\($0)/\(id)" }
        }
    }

    /// The kind of record that it is, where it is one that others refer to.
    var kind: RecordKind? {
        switch place {
        case .whole: RecordKind.allCases.first { $0.file(named: file.id ?? "") == file }
        case .item(let kind, _): kind
        case .entry: .entry
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
                let items = tree.root?.resolved[key]?.resolved.items.map(\.resolved),
                let index = items.firstIndex(where: { $0["id"]?.resolved.text == id })
            else { return nil }
            return (0, [.key(key), .index(index)])
        case .entry(let id):
            return tree.documents.firstIndex { tree.root(of: $0)?.resolved["id"]?.text == id }
                .map { ($0, []) }
        }
    }

    /// Throws `Refusal` where several items have the id, as after a merge of two branches: nobody
    /// can tell which is meant.
    func requireOne(in tree: Tree) throws {
        guard case .item(let kind, let id) = place, let key = kind.list?.key else { return }
        let found =
            tree.root?.resolved[key]?.resolved.items
            .compactMap { $0.resolved["id"]?.resolved }.filter { $0.text == id } ?? []
        guard found.count > 1 else { return }
        throw Refusal(twoOf: id, found[1].location, first: found[0].location)
    }
}

extension RecordShape {
    /// The fields of what a file holds.
    fileprivate init(of file: WorkspaceFile) {
        let name = String(file.path.prefix { $0 != "/" })
        guard case .record(let shape) = WorkspaceSchema.shape(of: name) else {
            self.init(name: name, fields: [])
            return
        }
        self = shape
    }
}
