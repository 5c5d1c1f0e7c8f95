import CopYAML

/// Gives a record another id in every file: planned as a whole before anything is written.
///
/// Carried out, it leaves the record there under both ids until nothing refers to the old one:
/// killed at any moment, no reference leads nowhere. The same renaming, planned anew, goes on from
/// what a killed one left.
struct Renaming {
    /// A file, and what it shall hold.
    struct Change {
        let file: WorkspaceFile
        /// What the file shall be called.
        let newFile: WorkspaceFile
        let old: [UInt8]
        let new: [UInt8]
        /// How many references in it lead to the record.
        let references: Int
    }

    let id: NewID
    /// The files that are named after the record, that of the record itself first.
    private(set) var named: [Change] = []
    /// What those of `named` hold that have their new name already beside the old.
    private(set) var present: [WorkspaceFile: [UInt8]] = [:]
    /// The list that the record is an item of, for one without a file of its own.
    private(set) var list: ListRenaming?
    /// All other files that refer to it, by their path.
    private(set) var others: [Change] = []

    /// - Parameter edits: further changes of the record, with paths that begin there.
    /// - Throws: `Refusal` or `EditError` for what stands in the way.
    init(_ id: NewID, _ edits: [Edit], in workspace: WorkspaceIndex) throws {
        self.id = id
        var index = workspace
        let (home, definition) = try index.only(id.kind, id.old)
        if home.file.namedAfter == nil {
            let list = try ListRenaming(id, home, edits, in: &index)
            others = try Self.others(than: [home.file], id, in: index)
            self.list = others.isEmpty ? list.alone : list
        } else {
            guard home.file.id == id.old else {
                throw Refusal([
                    Diagnostic(
                        .idMismatch, "'\(id.old)' stands in a file of another name",
                        at: definition.location, notes: ["rename the file first, or correct the id"]
                    )
                ])
            }
            let own = index.files.filter { $0.file.namedAfter == id.kind && $0.file.id == id.old }
            for file in [home] + own.filter({ $0.file != home.file }) {
                let edits = file.file == home.file ? edits : []
                named.append(try Change(id, file, edits, at: []))
            }
            present = try presentFiles(in: index)
            others = try Self.others(than: named.flatMap { [$0.file, $0.newFile] }, id, in: index)
        }
        try requireFree(in: index)
        try index.requireVisible(id.old)
    }

    private static func others(
        than own: [WorkspaceFile], _ id: NewID, in index: WorkspaceIndex
    ) throws -> [Change] {
        try index.files.filter { !own.contains($0.file) && !id.texts(in: $0).texts.isEmpty }
            .map { try Change(id, $0, [], at: []) }
    }

    // MARK: What stands in the way

    /// The files that have their new name already. Throws `Refusal` for one that was not written
    /// by the same renaming.
    private func presentFiles(in index: WorkspaceIndex) throws -> [WorkspaceFile: [UInt8]] {
        let there = index.files.filter { $0.file.namedAfter == id.kind && $0.file.id == id.new }
        let home = named[0].newFile
        let hasBegun = there.contains { $0.file == home }
        for file in there {
            if hasBegun, isOfThisRenaming(file) { continue }
            throw Refusal([
                Diagnostic(
                    .duplicateID,
                    file.file == home
                        ? "the id '\(id.new)' is taken by \(id.kind.withArticle)"
                        : "\(file.file.path) is there already",
                    at: SourceRange(startOf: file.source),
                    notes: [
                        "choose another id, or move that file away",
                        "if this goes on with what was interrupted, give the very same options",
                    ])
            ])
        }
        return Dictionary(uniqueKeysWithValues: there.map { ($0.file, $0.source.bytes) })
    }

    /// Whether a file of the new name is what this renaming makes, or made before it was killed.
    private func isOfThisRenaming(_ file: LoadedFile) -> Bool {
        // The old file may be gone already.
        guard let change = named.first(where: { $0.newFile == file.file }) else { return true }
        switch file.file {
        // Somebody may have written in the diary since, under the old name.
        case .diary, .privateDiary: return change.new.starts(with: file.source.bytes)
        default: return change.new == file.source.bytes
        }
    }

    /// Throws `Refusal` when a record has the new id, or references would become ambiguous.
    private func requireFree(in index: WorkspaceIndex) throws {
        for kind in ReferenceCheck.kindsSharingIDs(with: id.kind) {
            for (file, definition) in index.definitions(kind, id.new)
            where present[file.file] == nil {
                throw Refusal([
                    Diagnostic(
                        .duplicateID, "the id '\(id.new)' is taken by \(kind.withArticle)",
                        at: definition.location, notes: ["choose another"])
                ])
            }
        }
        let unclear = index.files.flatMap(\.decoding.mentions).compactMap { mention in
            rival(of: mention, in: index).map { (mention, $0) }
        }
        guard unclear.isEmpty else {
            throw Refusal(
                unclear.map { mention, rival in
                    Diagnostic(
                        .duplicateID,
                        "this could mean \(id.kind.withArticle) as well as \(rival.kind.withArticle)",
                        at: mention.location,
                        related: [Label(rival.location, "\(rival.kind.withArticle) of that id")],
                        notes: ["choose another id, or give the other record one first"])
                })
        }
    }

    /// A record of another kind that a reference could lead to as well, now or afterwards.
    private func rival(
        of mention: Decoding.Mention, in index: WorkspaceIndex
    ) -> Decoding.Definition? {
        guard mention.kinds.count > 1, mention.kinds.contains(id.kind) else { return nil }
        let ids = [id.old: [id.old, id.new], id.new: [id.new]][mention.id] ?? []
        return mention.kinds.filter { $0 != id.kind }.lazy.flatMap { kind in
            ids.flatMap { index.definitions(kind, $0) }
        }.first?.1
    }
}

extension Renaming.Change {
    /// - Parameters:
    ///   - edits: further changes of the record.
    ///   - path: where the record stands.
    init(_ id: NewID, _ file: LoadedFile, _ edits: [Edit], at path: [PathStep]) throws {
        self.file = file.file
        newFile =
            file.file.namedAfter == id.kind && file.file.id == id.old
            ? file.file.named(id.new) : file.file
        old = file.source.bytes
        let (texts, references) = id.texts(in: file)
        self.references = references
        let renamed = SourceFile(
            path: newFile.path, bytes: try Tree.parse(file.source).tree.replacingTexts(texts))
        guard !edits.isEmpty else {
            new = renamed.bytes
            return
        }
        new = try Tree.parse(renamed).tree.applying(edits.map { $0.inside(path) })
        let after = LoadedFile(newFile, SourceFile(path: newFile.path, bytes: new))
        let known = Set(file.diagnostics.map(\.headline))
        let problems = after.diagnostics.filter {
            $0.severity == .error && !known.contains($0.headline)
        }
        guard problems.isEmpty else { throw Refusal(problems) }
    }
}

extension WorkspaceIndex {
    /// The record that has an id; throws `Refusal` if none has, or several.
    func only(_ kind: RecordKind, _ id: String) throws -> (LoadedFile, Definition) {
        let found = definitions(kind, id)
        guard let first = found.first else {
            throw Refusal(missing: id, kind, among: ids(of: kind))
        }
        guard found.count == 1 else {
            throw Refusal(twoOf: id, found[1].1.location, first: first.1.location)
        }
        return first
    }
}

extension Edit {
    /// The same edit of what stands at a path.
    fileprivate func inside(_ outer: [PathStep]) -> Edit {
        switch self {
        case .set(let path, let value, let order): .set(outer + path, value, order: order)
        case .appendAll(let path, let values, let order):
            .appendAll(outer + path, values, order: order)
        case .insert(let path, let value): .insert(outer + path, value)
        case .remove(let path): .remove(outer + path)
        }
    }
}
