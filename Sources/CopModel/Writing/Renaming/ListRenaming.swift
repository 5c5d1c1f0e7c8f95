import CopYAML

/// The renaming of an item of a list: the file holds it under both ids for a while.
struct ListRenaming {
    let change: Renaming.Change
    /// What the file holds now: it may be what a killed run left.
    let present: [UInt8]
    /// With a copy of the item before it, under the new id.
    let both: [UInt8]

    /// The same in one step, for when no other file refers to the item.
    var alone: ListRenaming { ListRenaming(change: change, present: present, both: present) }

    private init(change: Renaming.Change, present: [UInt8], both: [UInt8]) {
        self.change = change
        self.present = present
        self.both = both
    }

    /// - Parameter index: shows the file afterwards as it was before any run.
    init(
        _ id: NewID, _ home: LoadedFile, _ edits: [Edit], in index: inout WorkspaceIndex
    ) throws {
        present = home.source.bytes
        if let bytes = Self.withoutCopy(id, home) { index.replace(home.file, with: bytes) }
        let (file, definition) = try index.only(id.kind, id.old)
        let tree = Tree.parse(file.source).tree
        guard let path = tree.itemPath(of: definition), let item = tree.root?[path] else {
            throw Refusal([
                Diagnostic(
                    .uncertainEdit, "this is written in a way that cannot be changed safely",
                    at: definition.location, notes: ["edit the file by hand"])
            ])
        }
        change = try Renaming.Change(id, file, edits, at: path)
        both = try tree.applying([.insert(path, Value(item).with(id: id.new))])
    }

    /// The file as it was before a killed run put the copy in; nil if none did.
    private static func withoutCopy(_ id: NewID, _ file: LoadedFile) -> [UInt8]? {
        let definitions = file.decoding.definitions.filter { $0.kind == id.kind }
        let tree = Tree.parse(file.source).tree
        guard let old = definitions.first(where: { $0.id == id.old }).flatMap(tree.itemPath),
            let new = definitions.first(where: { $0.id == id.new }).flatMap(tree.itemPath),
            let (item, copy) = tree.root.flatMap({ root in
                root[old].flatMap { item in root[new].map { (item, $0) } }
            }),
            Value(item).with(id: id.new) == Value(copy)
        else { return nil }
        return tree.undoingInsertion(at: new)
    }
}

extension Tree {
    /// The path to the item of a list that has an id of its own.
    func itemPath(of definition: Decoding.Definition) -> [PathStep]? {
        guard let (document, path) = path(to: definition.location.bytes), document == 0,
            case .index = path.dropLast().last
        else { return nil }
        return path.dropLast()
    }
}

extension Value {
    /// The same record under another id.
    fileprivate func with(id: String) -> Value {
        guard case .mapping(let entries) = self else { return self }
        return .mapping(entries.map { $0.key == "id" ? Entry("id", .text(id)) : $0 })
    }
}
