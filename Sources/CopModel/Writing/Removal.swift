import CopYAML

/// Takes records away to which nothing refers: planned as a whole before anything is written.
struct Removal {
    /// What becomes of a file.
    struct Change {
        let address: RecordAddress
        let old: [UInt8]
        /// What it shall hold; nil if it goes.
        let new: [UInt8]?
    }

    let changes: [Change]

    /// Throws `Refusal` when a record is not there, or in use.
    init(of addresses: [RecordAddress], in index: WorkspaceIndex) throws {
        let parts = try addresses.map { try RemovedPart($0, in: index) }
        let isGone = { (location: SourceRange) in parts.contains { $0.holds(location) } }
        let definitions = index.files.flatMap(\.decoding.definitions)
        // Of two records with one id, the other stays.
        let lost = Set(definitions.filter { isGone($0.location) }.map(RecordName.init))
            .subtracting(definitions.filter { !isGone($0.location) }.map(RecordName.init))
        for id in Set(lost.map(\.id)) { try index.requireVisible(id) }
        let uses = index.files.flatMap { file in
            file.decoding.mentions.filter { !isGone($0.location) }.compactMap { mention in
                mention.kinds.lazy.map { RecordName($0, mention.id) }.first(where: lost.contains)
                    .map { Self.use(of: $0, at: mention.location, in: file.file) }
            }
        }
        guard uses.isEmpty else { throw Self.refusal(addresses[0], uses) }
        changes = try parts.map { try $0.change() }
    }

    private static func refusal(_ address: RecordAddress, _ uses: [Diagnostic]) -> Refusal {
        let name = address.id ?? address.file.path
        let count = "\(uses.count) reference\(uses.count == 1 ? "" : "s")"
        return Refusal(
            [
                Diagnostic(
                    .stillInUse, "'\(name)' is still in use: \(count)", at: .nowhere,
                    notes: ["remove what refers to it, or let it refer to something else"])
            ] + uses)
    }

    private static func use(
        of record: RecordName, at place: SourceRange, in file: WorkspaceFile
    ) -> Diagnostic {
        let isOwn = file.namedAfter == record.kind && file.id == record.id
        return Diagnostic(
            .stillInUse,
            isOwn
                ? "this file belongs to the \(record.kind.rawValue) '\(record.id)'"
                : "this refers to the \(record.kind.rawValue) '\(record.id)'",
            at: place,
            notes: isOwn ? ["'cop remove \(file.path.dropLast(5))' removes it"] : [])
    }
}

/// A kind and an id.
private struct RecordName: Hashable {
    let kind: RecordKind
    let id: String

    init(_ kind: RecordKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    init(_ definition: Decoding.Definition) { self.init(definition.kind, definition.id) }
}

/// A record that is to go, and where it stands.
private struct RemovedPart {
    let address: RecordAddress
    let file: LoadedFile
    let tree: Tree
    /// Nil for all that the file holds.
    let place: (document: Int, path: [PathStep])?

    init(_ address: RecordAddress, in index: WorkspaceIndex) throws {
        guard let file = index.files.first(where: { $0.file == address.file }) else {
            throw Self.missing(address)
        }
        self.address = address
        self.file = file
        tree = Tree.parse(file.source).tree
        if address.isWhole {
            guard address.file.id != nil else {
                throw Refusal(
                    .nothingToEdit, "\(address.file.path) is a part of every workspace",
                    notes: ["name a record in it, or change it: cop edit \(address.file.path)"])
            }
            place = nil
        } else if let place = address.find(in: tree) {
            self.place = place
        } else {
            throw Self.missing(address)
        }
    }

    private static func missing(_ address: RecordAddress) -> Refusal {
        Refusal(.unknownReference, "'\(address.id ?? address.file.path)' is not there any more")
    }

    /// Whether a place goes with it.
    func holds(_ location: SourceRange) -> Bool {
        guard location.file.path == file.file.path else { return false }
        guard let place else { return true }
        let document = tree.documents[place.document]
        let range =
            place.path.isEmpty
            ? document.range : tree.root(of: document)?[place.path]?.range ?? 0..<0
        return range.lowerBound <= location.bytes.lowerBound
            && location.bytes.upperBound <= range.upperBound
    }

    func change() throws -> Removal.Change {
        let new: [UInt8]? =
            switch place {
            case nil: nil
            case (let document, let path)? where path.isEmpty: try tree.removing(document: document)
            case (let document, let path)?: try tree.applying([.remove(path)], document: document)
            }
        return Removal.Change(address: address, old: file.source.bytes, new: new)
    }
}
