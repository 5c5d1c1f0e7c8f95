import CopYAML

/// Fields of records that are there.
extension WorkspaceWriter {
    /// Changes fields of a record.
    ///
    /// Refused when the file would hold an error that it does not hold now, or would lack a record
    /// that others can refer to.
    ///
    /// - Parameter changes: the fields by their dotted keys, and what to do to each.
    public func change(
        _ address: RecordAddress, _ changes: [(key: String, change: FieldChange)]
    ) throws -> Written {
        let shape = address.shape
        let changes = try changes.map { (try FieldKey($0.key, in: shape), $0.change) }
        var isSo = false
        try store.locked { files in
            try rewrite(address.file, in: files) { tree in
                guard let (document, path) = address.find(in: tree) else { throw missing(address) }
                let root = tree.documents.isEmpty ? nil : tree.root(of: tree.documents[document])
                let editor = FieldEditor(root: root, record: path)
                let edits = try changes.flatMap { try editor.edits(for: $0.1, of: $0.0) }
                isSo = edits.isEmpty
                guard !isSo else { return tree.file.bytes }
                let bytes = try tree.applying(edits, document: document)
                try Consequences(of: tree, becoming: bytes, address.file).check(with: lookup)
                return bytes
            }
        }
        return Written(
            address.file, id: address.id, note: isSo ? "it says so already; nothing changed" : nil)
    }

    private func missing(_ address: RecordAddress) -> Refusal {
        guard case .item(let kind, let id) = address.place else {
            return missing(address.id ?? "", .entry, among: [])
        }
        return missing(id, kind, among: lookup.ids(of: kind))
    }
}

/// What a change of a file would bring about beside what it is for.
struct Consequences {
    private let before: LoadedFile
    private let after: LoadedFile

    init(of tree: Tree, becoming bytes: [UInt8], _ file: WorkspaceFile) {
        before = LoadedFile(file, tree.file)
        after = LoadedFile(file, SourceFile(path: file.path, bytes: bytes))
    }

    /// Throws `Refusal` for errors that the file does not have yet, references that lead nowhere,
    /// ids that are taken, and records that would be gone.
    func check(with lookup: ReferenceLookup) throws {
        let ids = Set(after.decoding.definitions.map(\.name))
        let mentions = new(\.decoding.mentions, by: \.name).filter { mention in
            !mention.kinds.contains { ids.contains($0.name(of: mention.id)) }
        }
        let problems =
            new(\.diagnostics) { "\($0.code.id) \($0.headline)" }.filter { $0.severity == .error }
            + mentions.compactMap(lookup.problem)
        guard problems.isEmpty else { throw Refusal(problems.map(\.withoutPlace)) }
        for definition in new(\.decoding.definitions, by: \.name)
        where lookup.isTaken(definition.id, for: definition.kind) {
            throw Refusal(.duplicateID, "the id '\(definition.id)' is taken")
        }
        if let gone = before.decoding.definitions.first(where: { !ids.contains($0.name) }) {
            throw Refusal(
                .nothingToEdit, "the \(gone.kind.rawValue) '\(gone.id)' would be gone with it",
                notes: ["'cop remove \(gone.id)' removes it, unless something refers to it"])
        }
    }

    /// What the file holds after the change more often than before.
    private func new<Item>(
        _ items: (LoadedFile) -> [Item], by name: (Item) -> String
    ) -> [Item] {
        var known: [String: Int] = [:]
        for item in items(before) { known[name(item), default: 0] += 1 }
        return items(after).filter { item in
            let left = known[name(item), default: 0] - 1
            known[name(item)] = left
            return left < 0
        }
    }
}

extension RecordKind {
    fileprivate func name(of id: String) -> String { "\(rawValue)/\(id)" }
}

extension Decoding.Definition {
    fileprivate var name: String { kind.name(of: id) }
}

extension Decoding.Mention {
    fileprivate var name: String { "\(kinds.map(\.rawValue).joined(separator: "|"))/\(id)" }
}
