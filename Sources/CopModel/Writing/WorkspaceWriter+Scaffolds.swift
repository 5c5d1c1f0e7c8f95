import CopYAML

/// Forms with comments, and the files of a new workspace.
extension WorkspaceWriter {
    /// Makes files, each unless it is there with the very same content. Throws `FileError` for one
    /// that is there with other content.
    public func createAll(_ contents: [(path: String, bytes: [UInt8])]) throws {
        try store.locked { files in
            for (path, bytes) in contents {
                do {
                    try files.create(path: path, bytes: bytes)
                } catch let error as FileError where error.kind == .alreadyExists {
                    guard try files.read(path: path).bytes == bytes else { throw error }
                }
            }
        }
    }

    /// Makes the files of a new workspace, in their order, unless it is one by now.
    ///
    /// Everything that is in the way is found before anything is written: `ScaffoldConflict` for
    /// it. A file that is there with the very same content stays, so that a run that was killed
    /// can be done again.
    ///
    /// - Returns: the paths of files that were kept although their content is another.
    public func scaffold(_ files: [ScaffoldFile]) throws -> [String] {
        try store.locked { store in
            if fileExists("\(root)/\(WorkspaceFile.cop.path)") {
                throw ScaffoldConflict.isWorkspace
            }
            var kept: [String] = []
            var longer: [(path: String, bytes: [UInt8], snapshot: FileSnapshot)] = []
            var new: [ScaffoldFile] = []
            for file in files {
                guard let (bytes, snapshot) = try content(of: file.path, in: store) else {
                    new.append(file)
                    continue
                }
                guard bytes != file.bytes else { continue }
                switch file.ifThere {
                case .refuse: throw ScaffoldConflict.otherContent(file.path)
                case .keep: kept.append(file.path)
                case .addLines:
                    let more = file.addingLines(to: bytes)
                    if more != bytes { longer.append((file.path, more, snapshot)) }
                }
            }
            for file in longer {
                try store.replace(path: file.path, expecting: file.snapshot, with: file.bytes)
            }
            for file in new { try store.create(path: file.path, bytes: file.bytes) }
            return kept
        }
    }

    /// The content of a file; nil if it is not there.
    func content(
        of path: String, in files: borrowing LockedFileStore
    ) throws(FileError) -> (bytes: [UInt8], snapshot: FileSnapshot)? {
        do throws(FileError) {
            return try files.read(path: path)
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }

    /// A form with its comments, filled in with what a record says.
    public func filledIn(_ form: SourceFile, with record: some Record) throws -> [UInt8] {
        guard case .mapping(let entries) = record.encoded,
            case .record(let shape) = type(of: record).shape
        else { return form.bytes }
        let tree = Tree.parse(form).tree
        return try tree.applying(filling(entries, shape, at: [], of: tree.root?.resolved))
    }

    /// What the form has keys for is filled in key by key, so that the comments between them stay.
    private func filling(
        _ entries: [Value.Entry], _ shape: RecordShape, at path: [PathStep], of form: Node?
    ) -> [Edit] {
        entries.flatMap { entry -> [Edit] in
            let place = path + [.key(entry.key)]
            if case .mapping(let parts) = entry.value,
                case .record(let part) = shape.fields.first(where: { $0.key == entry.key })?.shape,
                let node = form?[entry.key]?.resolved, node.kind == .mapping
            {
                return filling(parts, part, at: place, of: node)
            }
            return [.set(place, entry.value, order: shape.keys)]
        }
    }

    /// Reads a record from a text of its own, such as one that was finished in an editor, with
    /// everything that would keep it from being written.
    ///
    /// - Returns: no record and no diagnostics for a text without content.
    public func read<R: Record>(
        _ file: SourceFile, as type: R.Type
    ) throws -> (record: R?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding(fileID: "")
        let record = R.decode(root, &decoding)
        return (record, decoding.diagnostics + (try lookup.problems(in: decoding)))
    }
}
