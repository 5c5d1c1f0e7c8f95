import CopYAML

/// Fields of records that are there.
extension WorkspaceWriter {
    /// Changes fields of a record, one after the other.
    ///
    /// Refused when the file would hold an error that it does not hold now, or would lack a record
    /// that others can refer to.
    ///
    /// - Parameter changes: the fields by their dotted keys, and what to do to each.
    public func change(
        _ address: RecordAddress, _ changes: [(key: String, change: FieldChange)]
    ) throws -> Written {
        let shape = address.shape
        let changes = try changes.map { (key: try FieldKey($0.key, in: shape), change: $0.change) }
        if address.file.id != nil, !fileExists("\(root)/\(address.file.path)") {
            throw try missing(address)
        }
        var isSo = false
        try store.locked { files in
            try rewrite(address.file, in: files) { tree in
                let changed = try changes.reduce(tree) {
                    try change($1.key, of: address, $1.change, in: $0)
                }
                isSo = changed.file.bytes == tree.file.bytes
                guard !isSo else { return tree.file.bytes }
                try Consequences(of: tree, becoming: changed, address.file).check(with: lookup)
                return changed.file.bytes
            }
        }
        return Written(address.file, id: address.id, note: isSo ? "it is so already" : nil)
    }

    private func change(
        _ key: FieldKey, of address: RecordAddress, _ change: FieldChange, in tree: Tree
    ) throws -> Tree {
        guard let (document, path) = address.find(in: tree) else { throw try missing(address) }
        try address.requireOne(in: tree)
        let root = tree.documents.isEmpty ? nil : tree.root(of: tree.documents[document])?.resolved
        let edits = try FieldEditor(key, of: path, in: root).edits(for: change)
        let bytes = try tree.applying(edits, document: document)
        return Tree.parse(SourceFile(path: tree.file.path, bytes: bytes)).tree
    }

    /// Gives a part of a record other fields: those that are given, and no others.
    public func replace<Part: Record>(
        _ key: String, of address: RecordAddress, with part: Part
    ) throws -> Written {
        try change(
            address,
            Part.fields.list.map { field in
                ("\(key).\(field.key)", field.encode(part).map(FieldChange.set) ?? .clear)
            })
    }

    /// A record as it is now; nil if it is not there, or cannot be read.
    public func record<R: Record>(at address: RecordAddress, as type: R.Type) -> R? {
        guard let bytes = try? readFile("\(root)/\(address.file.path)") else { return nil }
        let tree = Tree.parse(SourceFile(path: address.file.path, bytes: bytes)).tree
        guard let (document, path) = address.find(in: tree), !tree.documents.isEmpty,
            let node = tree.root(of: tree.documents[document])?.resolved[path]?.resolved
        else { return nil }
        var decoding = Decoding(fileID: address.file.id)
        return R.decode(node, &decoding)
    }

    private func missing(_ address: RecordAddress) throws -> Refusal {
        guard let kind = address.kind, let id = address.id else {
            try lookup.requireFolders()
            return Refusal(.unknownReference, "there is no \(address.file.path)")
        }
        return missing(id, kind, among: try lookup.ids(of: kind))
    }
}
