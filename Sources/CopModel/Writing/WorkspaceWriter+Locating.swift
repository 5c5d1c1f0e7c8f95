import CopYAML

/// Records by the names that a command line gives them.
extension WorkspaceWriter {
    /// The record that is meant by a file's name, an id, `KIND/ID`, or `PERSON/ENTRY` for an entry
    /// of a diary.
    ///
    /// Reads only files that can hold it. Throws `Refusal` when there is none, or several.
    public func locate(_ name: String) throws -> RecordAddress {
        let name = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        if let file = WorkspaceFile.single.first(where: { $0.path == "\(name).yaml" }) {
            return RecordAddress(file)
        }
        if let slash = name.firstIndex(of: "/") {
            return try locate(String(name[name.index(after: slash)...]), of: String(name[..<slash]))
        }
        let found = try lookup.kinds(of: name)
        guard found.count == 1, let address = RecordAddress(found[0], name) else {
            try lookup.requireFolders()
            throw found.isEmpty ? unknown(name) : Self.ambiguous(name, found)
        }
        return address
    }

    /// The ids of the records of a kind, for completion: none where they cannot be read.
    public func ids(of kind: RecordKind) -> [String] { (try? lookup.ownIDs(of: kind)) ?? [] }

    /// The names that `locate` knows, for completion: files and ids, or those of one kind.
    ///
    /// - Parameter beginning: what is typed already; with a slash, ids come with their kind.
    public func names(for beginning: String) -> [String] {
        guard let slash = beginning.firstIndex(of: "/") else {
            let files = WorkspaceFile.single.map { String($0.path.dropLast(5)) }
            return files + lookup.allIDs
        }
        let word = String(beginning[..<slash])
        let ids =
            Self.folder(called: word).map { (try? lookup.names(in: $0.name)) ?? [] }
            ?? Self.kind(called: word).map(ids) ?? []
        return ids.map { "\(word)/\($0)" }
    }

    private func locate(_ id: String, of word: String) throws -> RecordAddress {
        if let folder = Self.folder(called: word) {
            let names = try lookup.names(in: folder.name)
            guard names.contains(id) else { throw Self.missing(id, word, among: names) }
            return RecordAddress(folder.file(id))
        }
        if let kind = Self.kind(called: word), let address = RecordAddress(kind, id) {
            let ids = try lookup.ownIDs(of: kind)
            guard ids.contains(id) else { throw Self.missing(id, word, among: ids) }
            return address
        }
        if let diary = try lookup.diary(ofEntry: "\(word)/\(id)") {
            return RecordAddress(entry: id, of: diary)
        }
        guard try !lookup.exists(word, as: .person) else {
            throw Self.missing("\(word)/\(id)", RecordKind.entry.rawValue, among: [])
        }
        let words = RecordKind.allCases.map(\.word) + ["intake", "contract"]
        throw Refusal(
            .unknownReference, "no kind of record is called '\(word)'",
            notes: [didYouMean(word, in: words) ?? "the kinds are \(words.joined(separator: ", "))"]
        )
    }

    /// The folder of records that a word stands for, as it is called or in the singular.
    private static func folder(
        called word: String
    ) -> (name: String, file: @Sendable (String) -> WorkspaceFile)? {
        let plural = RecordKind.allCases.first { $0.word == word }?.folder ?? "\(word)s"
        return WorkspaceFile.folders.first { folder in
            !folder.name.hasPrefix("diaries") && [word, plural].contains(folder.name)
        }
    }

    private static func kind(called word: String) -> RecordKind? {
        RecordKind.allCases.first { $0.word == word && $0.list != nil }
    }

    private func unknown(_ name: String) -> Refusal {
        Refusal(
            .unknownReference, "nothing here is called '\(name)'",
            notes: [
                didYouMean(name, in: names(for: "").sorted())
                    ?? "give the name of a file, as domain, or the id of a record"
            ])
    }

    private static func ambiguous(_ name: String, _ kinds: [RecordKind]) -> Refusal {
        Refusal(
            .unknownReference,
            "'\(name)' is the id of \(kinds.map(\.withArticle).joined(separator: " and of "))",
            notes: ["say which: \(kinds.map { "\($0.word)/\(name)" }.joined(separator: " or "))"])
    }

    private static func missing(_ id: String, _ word: String, among ids: [String]) -> Refusal {
        Refusal(
            .unknownReference, "no \(word) '\(id)'",
            notes: [
                didYouMean(id, in: ids.sorted()) ?? "'cop \(word) list' shows those there are"
            ])
    }
}
