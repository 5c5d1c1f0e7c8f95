import CopYAML

/// Adds to a workspace and changes it, one record at a time.
///
/// Every write is locked and atomic, changes only the bytes that it must, and is refused when
/// the record is wrong, refers to what is not there, or the file cannot be parsed.
public struct WorkspaceWriter: Sendable {
    public let root: String
    let store: FileStore
    var lookup: ReferenceLookup { ReferenceLookup(root: root) }

    /// - Parameter onLeaving: as for `FileStore`.
    public init(
        root: String,
        onLeaving: @escaping @Sendable (_ path: String, _ place: String) -> Void = { _, _ in }
    ) {
        self.root = root
        store = FileStore(
            root: root, folders: WorkspaceFile.folders.map(\.name), onLeaving: onLeaving)
    }

    /// Throws unless a record of a kind is there: to ask before somebody writes a text about it.
    public func require(_ id: String, _ kind: RecordKind) throws {
        guard try lookup.exists(id, as: kind) else {
            throw missing(id, kind, among: try lookup.ids(of: kind))
        }
    }

    func change(_ file: WorkspaceFile, _ edits: (Tree) throws -> [Edit]) throws {
        try store.locked { files in try change(file, in: files, edits) }
    }

    /// Reads a file, edits it, and writes it; again if someone else changed it meanwhile.
    func change(
        _ file: WorkspaceFile, in files: borrowing LockedFileStore,
        _ edits: (Tree) throws -> [Edit]
    ) throws {
        try rewrite(file, in: files) { tree in try tree.applying(edits(tree)) }
    }

    /// Reads a file, makes other bytes of it, and writes those; again if someone else changed it
    /// meanwhile.
    func rewrite(
        _ file: WorkspaceFile, in files: borrowing LockedFileStore,
        _ bytes: (Tree) throws -> [UInt8]
    ) throws {
        try undisturbed {
            do {
                let (old, snapshot) = try files.read(path: file.path)
                let (tree, diagnostics) = Tree.parse(SourceFile(path: file.path, bytes: old))
                guard diagnostics.isEmpty else { throw Refusal(diagnostics) }
                let new = try bytes(tree)
                guard new != old else { return }
                try files.replace(path: file.path, expecting: snapshot, with: new)
            } catch let error as FileError where error.kind == .notFound && error.action == .read {
                let empty = Tree.parse(SourceFile(path: file.path, bytes: [])).tree
                let new = try bytes(empty)
                guard let last = new.last else { return }
                _ = try create(file, last == 0x0A ? new : new + [0x0A], in: files)
            }
        }
    }

    /// - Parameter confirming: whether it shall survive a power cut at once; else its folder is
    ///   confirmed later.
    func create(
        _ file: WorkspaceFile, _ bytes: [UInt8], in files: borrowing LockedFileStore,
        confirming: Bool = true
    ) throws -> Written {
        do throws(FileError) {
            try files.create(path: file.path, bytes: bytes, confirming: confirming)
        } catch {
            guard error.kind == .alreadyExists else { throw error }
            throw Refusal(
                .duplicateID, "\(file.path) is there already",
                notes: ["open it in an editor to change it"])
        }
        return Written(file, id: file.id)
    }

    /// Reads the record back as a file would give it, so that the command line knows no rule
    /// that the file does not.
    func validate<R: Record>(_ record: R, fileID: String? = nil) throws {
        let problems = try problems(in: record, fileID: fileID)
        guard problems.isEmpty else { throw Refusal(problems) }
    }

    func problems<R: Record>(in record: R, fileID: String? = nil) throws -> [Diagnostic] {
        guard let value = record.encoded else { return [] }
        let text = Emitter.document(value)
        let tree = Tree.parse(SourceFile(path: "", text: text)).tree
        var decoding = Decoding(fileID: fileID)
        if let root = tree.root { _ = R.decode(root, &decoding) }
        return try decoding.diagnostics.map(\.withoutPlace) + lookup.problems(in: decoding)
    }

    /// The id that was given, if it is free, or else the first free one made from a title.
    ///
    /// - Parameter others: ids of records that are not in their file yet.
    func freeID(
        _ given: String, _ title: String, _ kind: RecordKind, prefix: String = "",
        besides others: Set<String> = []
    ) throws -> String {
        if !given.isEmpty {
            guard Slug.isSlug(given) else { throw noID(given) }
            guard try !lookup.isTaken(given, for: kind) else {
                throw Refusal(.duplicateID, "the id '\(given)' is taken")
            }
            return given
        }
        guard let slug = Slug(from: title)?.text ?? kind.timedID else { throw noSlug(title) }
        let taken = Set(try ReferenceCheck.kindsSharingIDs(with: kind).flatMap(lookup.ids))
            .union(others)
        var number = 1
        var id = prefix + slug
        while taken.contains(id) {
            number += 1
            id = "\(prefix)\(slug)-\(number)"
        }
        return id
    }

    func noID(_ text: String) -> Refusal {
        Refusal(
            .invalidID, "'\(text)' is not an id",
            notes: ["use lower-case letters, digits and single hyphens"])
    }

    func noSlug(_ title: String) -> Refusal {
        Refusal(
            .invalidID, "no id can be made of '\(title)'",
            notes: ["give one with --id: lower-case letters, digits and single hyphens"])
    }

    func missing(_ id: String, _ kind: RecordKind, among ids: [String]) -> Refusal {
        Refusal(missing: id, kind, among: ids)
    }
}

extension RecordKind {
    /// An id for a text in a script that ids cannot be made of, another each time, lest two people
    /// in two clones give the same; nil for what has a name, which people should find back in its
    /// id.
    fileprivate var timedID: String? {
        switch self {
        case .signal, .question, .reflection, .session, .action: "\(rawValue)-\(TimeStamp.now())"
        default: nil
        }
    }
}

extension String {
    /// Whether it is the same text but for the white space.
    func hasWords(of other: String) -> Bool {
        split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
    }
}

extension Diagnostic {
    /// The same without a place, for a record that is in no file yet.
    var withoutPlace: Diagnostic {
        let label = primary.text.isEmpty ? [] : [primary.text]
        return Diagnostic(code, headline, at: .nowhere, notes: label + notes)
    }
}
