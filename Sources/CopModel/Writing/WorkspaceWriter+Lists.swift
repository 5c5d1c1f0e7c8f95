import CopYAML

/// Items of the lists in files.
extension WorkspaceWriter {
    /// Appends a record to the list it belongs to.
    ///
    /// A record without an id gets one made from `title`, with a number behind it if it is taken.
    public func append<Item: Record>(
        _ record: Item, to list: RecordList<Item>, titled title: String
    ) throws -> Written {
        try store.locked { files in try append(record, list, titled: title, in: files) }
    }

    func append<Item: Record>(
        _ record: Item, _ list: RecordList<Item>, titled title: String,
        in files: borrowing LockedFileStore
    ) throws -> Written {
        var record = record
        if let kind = list.kind, let path = list.id?() {
            record[keyPath: path] = try freeID(record[keyPath: path], title, kind)
        }
        try validate(record)
        let edit = Edit.append([.key(list.key)], record.encoded ?? .mapping([]), order: list.order)
        var note: String?
        try change(list.file, in: files) { tree in
            note = try self.note(on: record, in: list, titled: title, of: tree)
            return [edit]
        }
        return Written(list.file, id: list.id.map { record[keyPath: $0()] }, note: note)
    }

    /// What to say when an item of the same title is there, as after a command given twice.
    ///
    /// Throws for a list whose items have no title, where one item is exactly like another.
    func note<Item: Record>(
        on record: Item, in list: RecordList<Item>, titled title: String, of tree: Tree
    ) throws -> String? {
        let items = tree.root?.resolved[list.key]?.resolved.items.map(\.resolved) ?? []
        if let key = list.titleKey {
            return items.first { $0[key]?.resolved.text.hasWords(of: title) == true }
                .map { Self.note(on: title, $0["id"]?.text) }
        }
        let value = record.encoded
        for item in items {
            var decoding = Decoding()
            guard Item.decode(item, &decoding)?.encoded == value else { continue }
            throw Refusal(
                .duplicateID, "\(list.file.path) says exactly this already",
                notes: ["say what is different, for example since when"])
        }
        return nil
    }

    /// The first file whose record has a title, which stands behind a key.
    func note(
        on title: String, _ key: String, among files: [WorkspaceFile]
    ) -> String? {
        for file in files {
            guard let bytes = try? readFile("\(root)/\(file.path)") else { continue }
            let tree = Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree
            if tree.root?.resolved[key]?.resolved.text.hasWords(of: title) == true {
                return Self.note(on: title, file.id)
            }
        }
        return nil
    }

    static func note(on title: String, _ id: String?) -> String {
        "there is already '\(title)'\(id.map { " (\($0))" } ?? ""); this is another"
    }

    /// Changes an item of a list in place.
    ///
    /// - Parameter edits: gives the edits for the item at a path; throws to refuse.
    public func update<Item: Record>(
        _ id: String, in list: RecordList<Item>,
        _ edits: (Item, [PathStep]) throws -> [Edit]
    ) throws -> Written {
        try change(list.file) { tree in
            let (item, index) = try find(id, in: list, of: tree)
            return try edits(item, [.key(list.key), .index(index)])
        }
        return Written(list.file, id: id)
    }

    func find<Item: Record>(
        _ id: String, in list: RecordList<Item>, of tree: Tree
    ) throws -> (item: Item, index: Int) {
        try RecordAddress(id, in: list).requireOne(in: tree)
        let items = tree.root?.resolved[list.key]?.resolved.items.map(\.resolved) ?? []
        guard let index = items.firstIndex(where: { $0["id"]?.text == id }) else {
            throw missing(id, list.kind ?? .question, among: items.compactMap { $0["id"]?.text })
        }
        var decoding = Decoding()
        guard let item = Item.decode(items[index], &decoding) else {
            throw Refusal(decoding.diagnostics)
        }
        return (item, index)
    }
}
