import CopYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds out whether an id exists by looking only where it would be: nothing reads the whole
/// workspace to add one record.
///
/// Throws `FileError` for what is there and cannot be read: it may hold the id.
struct ReferenceLookup {
    let root: String

    /// The ids of the records of a kind, with the files that are read for it as few as can be.
    func ids(of kind: RecordKind) throws -> [String] {
        try (kind == .tieKind ? TieKind.builtIn : []) + ownIDs(of: kind)
    }

    /// The same without what every workspace has.
    func ownIDs(of kind: RecordKind) throws -> [String] {
        if let folder = kind.folder { return try names(in: folder) }
        guard let list = kind.list else { return [] }
        return try ids(in: list.file, list.key)
    }

    /// The ids of all records but diary entries, as far as files can be read.
    var allIDs: [String] { RecordKind.allCases.flatMap { (try? ownIDs(of: $0)) ?? [] } }

    /// The kinds of which a record has an id, with no file parsed that does not name it.
    func kinds(of id: String) throws -> [RecordKind] {
        guard Slug.isSlug(id) else { return [] }
        let named = RecordKind.allCases.filter { $0.file(named: id).map(isFile) ?? false }
        return try named
            + WorkspaceFile.single.flatMap { file -> [RecordKind] in
                let kinds = file.listedKinds
                guard !kinds.isEmpty, let bytes = try bytes(of: file), Self.contains(id, bytes)
                else { return [] }
                let (tree, problems) = Tree.parse(SourceFile(path: file.path, bytes: bytes))
                let found = kinds.filter {
                    $0.list.map { tree.ids(in: $0.key).contains(id) } ?? false
                }
                try requireReadable(tree, problems, unless: !found.isEmpty)
                return found
            }
    }

    func exists(_ id: String, as kind: RecordKind) throws -> Bool {
        switch kind {
        case .person: Slug.isSlug(id) && isFile(.person(id))
        case .session: Slug.isSlug(id) && isFile(.session(id))
        case .pattern: Slug.isSlug(id) && isFile(.pattern(id))
        case .tieKind where TieKind.builtIn.contains(id): true
        case .entry: try diary(ofEntry: id) != nil
        default: try kind.list.map { try holds(id, in: $0.file, $0.key) } ?? false
        }
    }

    private func holds(_ id: String, in file: WorkspaceFile, _ key: String) throws -> Bool {
        guard let bytes = try bytes(of: file), Self.contains(id, bytes) else { return false }
        let (tree, problems) = Tree.parse(SourceFile(path: file.path, bytes: bytes))
        let isThere = tree.ids(in: key).contains(id)
        try requireReadable(tree, problems, unless: isThere)
        return isThere
    }

    /// Throws `Refusal` for a file that names an id and in which nobody can tell whether a record
    /// has it.
    private func requireReadable(
        _ tree: Tree, _ problems: [Diagnostic], unless isFound: Bool
    ) throws {
        guard !isFound, tree.documents.contains(where: \.isBroken) else { return }
        throw Refusal(problems)
    }

    /// Whether the id is taken by anything that shares the set of ids of this kind.
    func isTaken(_ id: String, for kind: RecordKind) throws -> Bool {
        let kinds = ReferenceCheck.kindsSharingIDs(with: kind)
        return try kinds.contains { try exists(id, as: $0) }
    }

    /// Whether another file of the workspace names an id, in a reference or in a text; a file that
    /// cannot be read may. Reads everything, which is for rare cases.
    func isNamed(_ id: String, outside own: WorkspaceFile) throws -> Bool {
        let inFolders = try WorkspaceFile.folders.flatMap { folder, file in
            try names(in: folder).map(file)
        }
        return (WorkspaceFile.single + inFolders).contains { file in
            let path = "\(root)/\(file.path)"
            guard file != own, fileExists(path) else { return false }
            guard let bytes = try? readFile(path) else { return true }
            return Self.contains(id, bytes)
        }
    }

    /// Whether an id stands in a text, and not as the beginning of a longer one.
    private static func contains(_ id: String, _ bytes: [UInt8]) -> Bool {
        let id = Array(id.utf8)
        return bytes.withUnsafeBytes { text in
            guard let base = text.baseAddress, text.count >= id.count else { return false }
            var start = 0
            while let found = memchr(base + start, Int32(id[0]), text.count - start) {
                start = UnsafeRawPointer(found) - base
                let end = start + id.count
                guard end <= text.count else { return false }
                if memcmp(base + start, id, id.count) == 0,
                    end == text.count || !isPartOfID(text[end])
                {
                    return true
                }
                start += 1
            }
            return false
        }
    }

    private static func isPartOfID(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    /// What is wrong with the references of a record that is about to be written, at their place.
    func problems(in decoding: Decoding) throws -> [Diagnostic] {
        try decoding.mentions.compactMap(problem)
    }

    /// What is wrong with a reference; nil when it leads somewhere.
    func problem(with mention: Decoding.Mention) throws -> Diagnostic? {
        guard try !mention.kinds.contains(where: { try exists(mention.id, as: $0) }) else {
            return nil
        }
        let suggestion = closest(
            to: mention.id, in: try mention.kinds.flatMap { try ids(of: $0) }.sorted())
        return Diagnostic(
            .unknownReference,
            "no \(ReferenceCheck.describe(mention.kinds)) '\(mention.id)'",
            at: mention.location,
            notes: suggestion.map { ["did you mean '\($0)'?"] } ?? [
                ReferenceCheck.hint(for: mention.kinds)
            ])
    }

    private func isFile(_ file: WorkspaceFile) -> Bool {
        fileExists("\(root)/\(file.path)")
    }

    func names(in folder: String) throws -> [String] {
        do {
            return try readFolder("\(root)/\(folder)")
                .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
                .map { String($0.dropLast(5)) }
        } catch {
            guard error.kind == .notFound else { throw error }
            return []
        }
    }

    /// Throws where a folder is there and cannot be read: it may hold what was not found.
    func requireFolders() throws {
        for folder in WorkspaceFile.folders { _ = try names(in: folder.name) }
    }

    /// What a file holds; nil where there is none.
    private func bytes(of file: WorkspaceFile) throws -> [UInt8]? {
        do {
            return try readFile("\(root)/\(file.path)")
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }

    private func ids(in file: WorkspaceFile, _ key: String) throws -> [String] {
        guard let bytes = try bytes(of: file) else { return [] }
        return Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree.ids(in: key)
    }

    /// The diary that holds an entry, which is named `PERSON/ENTRY`.
    func diary(ofEntry name: String) throws -> WorkspaceFile? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, Slug.isSlug(parts[0]) else { return nil }
        return try [WorkspaceFile.diary(parts[0]), .privateDiary(parts[0])].first { file in
            guard let bytes = try bytes(of: file) else { return false }
            let tree = Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree
            return tree.documents.contains { tree.root(of: $0)?.resolved["id"]?.text == parts[1] }
        }
    }
}

extension Tree {
    /// The ids of the items of a list.
    fileprivate func ids(in key: String) -> [String] {
        root?.resolved[key]?.resolved.items.compactMap { $0.resolved["id"]?.text } ?? []
    }
}
