import CopYAML

/// Other ids for records that are there.
extension WorkspaceWriter {
    /// Gives a record another id, and every reference to it.
    ///
    /// - Parameter edits: further changes of the record, with paths that begin there.
    public func rename(
        _ kind: RecordKind, from old: String, to new: String, _ edits: [Edit] = []
    ) throws -> Renamed {
        guard Slug.isSlug(new) else { throw noID(new) }
        let id = NewID(kind: kind, old: old, new: new)
        return try store.locked { files in
            var written: [WorkspaceFile: Int] = [:]
            var unconfirmed: FileError?
            let renamed: Renamed
            do {
                renamed = try undisturbed {
                    let index = try WorkspaceIndex(root: root)
                    guard new != old else { return try revise(id, edits, index, in: files) }
                    let renaming = try Renaming(id, edits, in: index)
                    try renaming.requireFiles(in: files)
                    unconfirmed = try renaming.carryOut(in: files, &written)
                    return renaming.report(written)
                }
            } catch {
                let isMade = (error as? FileError)?.kind == .unconfirmed
                throw written.isEmpty && !isMade ? error : UnfinishedRenaming(cause: error)
            }
            if let unconfirmed { throw unconfirmed }
            return renamed
        }
    }

    /// Changes a record that keeps its id.
    private func revise(
        _ id: NewID, _ edits: [Edit], _ index: WorkspaceIndex, in files: borrowing LockedFileStore
    ) throws -> Renamed {
        let (home, definition) = try index.only(id.kind, id.old)
        let path = Tree.parse(home.source).tree.itemPath(of: definition) ?? []
        let change = try Renaming.Change(id, home, edits, at: path)
        try files.replace(path: change.file.path, holding: change.old, with: change.new)
        return Renamed(
            id: id.new,
            files: [Renamed.File(path: change.file.path, oldPath: nil, references: 0)])
    }
}

extension Renaming {
    /// Throws `Refusal` for a symbolic link that would have to get another name.
    fileprivate func requireFiles(in files: borrowing LockedFileStore) throws {
        for change in named where try files.isLink(path: change.file.path) {
            throw Refusal(
                .uncertainEdit, "\(change.file.path) is a link to a file elsewhere",
                notes: ["put the file itself in its place, then try again"])
        }
    }

    /// Writes what is planned: the new before the references, and those before the old goes.
    ///
    /// - Parameter written: how many references were changed in each file, by what it is called
    ///   now; what an earlier attempt wrote is in it already.
    /// - Returns: what to tell when all is done, and only the disk did not confirm the end of it.
    fileprivate func carryOut(
        in files: borrowing LockedFileStore, _ written: inout [WorkspaceFile: Int]
    ) throws(FileError) -> FileError? {
        for change in named where present[change.newFile] != change.new {
            let path = change.newFile.path
            if let present = present[change.newFile] {
                try files.replace(path: path, holding: present, with: change.new)
            } else {
                try files.create(path: path, bytes: change.new, like: change.file.path)
            }
            written[change.newFile] = change.references
        }
        if let list, list.both != list.present {
            try files.replace(
                path: list.change.file.path, holding: list.present, with: list.both)
            written[list.change.file] = 0
        }
        for change in others {
            try files.replace(path: change.file.path, holding: change.old, with: change.new)
            written[change.file, default: 0] += change.references
        }
        // From here on nothing has to wait until the disk confirms what was done before.
        var unconfirmed: FileError?
        if let list {
            let change = list.change
            do throws(FileError) {
                try files.replace(path: change.file.path, holding: list.both, with: change.new)
            } catch {
                guard error.kind == .unconfirmed else { throw error }
                unconfirmed = error
            }
            written[change.file] = change.references
        }
        for change in named.reversed() {
            do throws(FileError) {
                try files.remove(path: change.file.path, holding: change.old)
            } catch {
                guard error.kind == .unconfirmed else { throw error }
                unconfirmed = error
            }
            written[change.newFile] = change.references
        }
        return unconfirmed
    }

    fileprivate func report(_ written: [WorkspaceFile: Int]) -> Renamed {
        let own = named + (list.map { [$0.change] } ?? [])
        let oldPaths = Dictionary(uniqueKeysWithValues: named.map { ($0.newFile, $0.file.path) })
        let rest = written.keys.filter { file in !own.contains { $0.newFile == file } }
        let files = own.map(\.newFile) + rest.sorted { $0.path < $1.path }
        return Renamed(
            id: id.new,
            files: files.map { file in
                Renamed.File(
                    path: file.path, oldPath: oldPaths[file], references: written[file] ?? 0)
            })
    }
}
