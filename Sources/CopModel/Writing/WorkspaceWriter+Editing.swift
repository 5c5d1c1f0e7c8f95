import CopYAML

/// Files that people edit by hand.
extension WorkspaceWriter {
    /// The file that holds what somebody names, and the line where it begins there.
    ///
    /// - Parameter name: as `locate` has it, or `diary/PERSON`.
    public func place(of name: String) throws -> (file: WorkspaceFile, line: Int) {
        if let diary = try diaries(called: name)?.first { return (diary, 1) }
        let address = try locate(name)
        let path = address.file.path
        let source = SourceFile(path: path, bytes: try readFile("\(root)/\(path)"))
        let tree = Tree.parse(source).tree
        guard !address.isWhole, let (document, steps) = address.find(in: tree),
            let node = tree.root(of: tree.documents[document])?[steps]
        else { return (address.file, 1) }
        return (address.file, LineIndex(source).position(of: node.range.lowerBound).line)
    }

    /// What keeps a file from being read as it is meant.
    public func problems(in file: WorkspaceFile) throws -> [Diagnostic] {
        let source = SourceFile(path: file.path, bytes: try readFile("\(root)/\(file.path)"))
        return LoadedFile(file, source).diagnostics.filter { $0.severity == .error }
    }

    /// The diaries of a person that are there, by a name such as `diary/anna`: the shared one and
    /// the private; nil for any other name.
    ///
    /// Throws `Refusal` when the person has none.
    func diaries(called name: String) throws -> [WorkspaceFile]? {
        var words = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard words.count > 1, ["diary", "diaries"].contains(words.removeFirst()) else {
            return nil
        }
        let isPrivate = words.count == 2 && words[0] == "private"
        let id = words[words.count - 1].replacing(/\.yaml$/, with: "")
        guard words.count == 1 || isPrivate else { return nil }
        let files = (isPrivate ? [] : [WorkspaceFile.diary(id)]) + [.privateDiary(id)]
        let there = files.filter { Slug.isSlug(id) && fileExists("\(root)/\($0.path)") }
        guard !there.isEmpty else {
            throw Refusal(
                .unknownReference, "there is no diary of '\(id)'",
                notes: [
                    didYouMean(id, in: try lookup.names(in: "diaries"))
                        ?? "'cop diary list' shows whose there are"
                ])
        }
        return there
    }

    /// Replaces a file that still holds what was read; `FileError` of kind `changedMeanwhile` if
    /// it holds something else.
    public func replace(
        _ file: WorkspaceFile, holding old: [UInt8], with new: [UInt8]
    ) throws -> Written {
        try store.locked { files in
            try files.replace(path: file.path, holding: old, with: new)
        }
        return Written(file, id: file.id)
    }
}
