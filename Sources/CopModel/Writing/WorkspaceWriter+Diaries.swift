import CopYAML

/// Learning diaries: streams of entries, one behind the other.
extension WorkspaceWriter {
    /// Appends an entry to a person's diary.
    ///
    /// The file is copied, which is quick, and not parsed: the entries before need not be in
    /// order. A file that cannot be read as a whole is refused.
    public func append(_ entry: DiaryEntry, of person: String, heading: SourceFile) throws
        -> Written
    {
        var entry = entry
        if entry.id.isEmpty { entry.id = "\(entry.date)-\(TimeStamp.now())" }
        let file: WorkspaceFile =
            entry.visibility == .private ? .privateDiary(person) : .diary(person)
        try require(person, .person)
        try validate(entry)
        try store.locked { files in
            try append(entry, to: file, heading: heading, in: files)
        }
        return Written(file, id: "\(person)/\(entry.id)")
    }

    func append(
        _ entry: DiaryEntry, to file: WorkspaceFile, heading: SourceFile,
        in files: borrowing LockedFileStore
    ) throws {
        let value = entry.encoded ?? .mapping([])
        try undisturbed {
            do {
                let (bytes, snapshot) = try files.read(path: file.path)
                let longer = appendingDocument(value, to: bytes, mark: entry.id)
                let source = SourceFile(path: file.path, bytes: longer)
                let problems =
                    Tree.refusal(of: source).map { [$0] } ?? Tree.conflicts(in: source)
                guard problems.isEmpty else { throw Refusal(problems) }
                try keepFromGit(file, in: files)
                try files.replace(path: file.path, expecting: snapshot, with: longer)
            } catch let error as FileError where error.kind == .notFound {
                try keepFromGit(file, in: files)
                let first = appendingDocument(value, to: heading.bytes, mark: entry.id)
                _ = try create(file, first, in: files)
            }
        }
    }

    /// Sees to it that git ignores private entries, whatever the root's `.gitignore` says.
    func keepFromGit(
        _ file: WorkspaceFile, in files: borrowing LockedFileStore
    ) throws(FileError) {
        guard case .privateDiary = file else { return }
        do throws(FileError) {
            try files.create(path: "diaries/private/.gitignore", bytes: Array("*\n".utf8))
        } catch {
            guard error.kind == .alreadyExists else { throw error }
        }
    }
}
