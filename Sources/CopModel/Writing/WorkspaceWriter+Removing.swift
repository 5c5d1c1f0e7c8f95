import CopYAML

/// Records that go.
extension WorkspaceWriter {
    /// What a name stands for that can be removed: as `locate` has it, or `diary/PERSON` for both
    /// diaries of a person.
    public func removable(_ name: String) throws -> [RecordAddress] {
        try diaries(called: name)?.map { RecordAddress($0) } ?? [locate(name)]
    }

    /// Removes records: their files, their items with the comments that belong to them, or their
    /// entries in a diary.
    ///
    /// Throws `Refusal` while something refers to one of them, with the place of every reference.
    ///
    /// - Returns: what was removed, in that order.
    public func remove(_ addresses: [RecordAddress]) throws -> [Written] {
        try store.locked { files in
            var left = addresses
            try undisturbed {
                let removal = try Removal(of: left, in: WorkspaceIndex(root: root))
                for change in removal.changes {
                    let path = change.address.file.path
                    if let new = change.new {
                        try files.replace(path: path, holding: change.old, with: new)
                    } else {
                        try files.remove(path: path, holding: change.old)
                    }
                    left.removeFirst()
                }
            }
            return addresses.map { Written($0.file, id: $0.id) }
        }
    }
}
