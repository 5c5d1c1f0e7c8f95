import CopYAML

/// Checks that every id is given once and that every reference leads somewhere.
struct ReferenceCheck {
    private var problems = Problems()
    private let files: [LoadedFile]
    /// By their ids; `others` has those whose id a record of another kind has as well.
    private var definitions: [String: Place] = [:]
    private var others: [String: [Place]] = [:]
    private var entries = EntryIndex()
    /// Kinds of which a file could not be read: a reference to one may well be right.
    private let lostKinds: Set<RecordKind>
    private var spellings: [[RecordKind]: Spelling] = [:]
    private var suggestions: [Wanted: [String]] = [:]

    /// Each search looks at every id there is; beyond so many looks, which take a second, the reader
    /// has other worries.
    private static let maximumLooks = 1_000_000
    private var looks = 0

    /// Where a definition is among those of all files: small, since there are tens of thousands; and
    /// with its kind, so that a look need not go there.
    private struct Place {
        let file: UInt32
        let index: UInt32
        let kind: RecordKind
    }

    private struct Wanted: Hashable {
        let id: String
        let kinds: [RecordKind]
    }

    /// Collects every id, which no other core can help with.
    ///
    /// - Parameter lost: kinds of which files may be missing.
    init(_ files: [LoadedFile], lost: [RecordKind] = []) {
        self.files = files
        lostKinds = Set(files.flatMap(\.decoding.lostKinds) + lost)
        definitions.reserveCapacity(files.reduce(0) { $0 + $1.decoding.records.count })
        for file in files.indices {
            let records = files[file].decoding.records
            for index in records.indices {
                add(Place(file: UInt32(file), index: UInt32(index), kind: records[index].kind))
            }
            entries.add(files[file].decoding)
        }
    }

    /// Every id that is given twice and every reference that leads nowhere.
    var diagnostics: [Diagnostic] {
        let unresolved = files.concurrentMap { file in
            // By their places: to go through the references themselves copies each.
            let references = file.decoding.references
            let unknown = references.indices.filter {
                !isKnown(references[$0].id, as: references[$0].kind)
            }
            return unknown.map { file.decoding.mention(references[$0]) }
        }
        var check = self
        for (entry, first) in entries.duplicates { check.reportDuplicate(entry, first) }
        for mention in unresolved.joined() { check.report(mention) }
        return check.problems.list
    }

    /// Ties run between people, organisations and coalitions: they share one set of ids.
    private static let parties: [RecordKind] = [.person, .organisation, .coalition]

    static func kindsSharingIDs(with kind: RecordKind) -> [RecordKind] {
        parties.contains(kind) ? parties : [kind]
    }

    private mutating func add(_ place: Place) {
        // One look for nearly all, whose id nobody else has.
        let id = files[Int(place.file)].decoding.records[Int(place.index)].id
        guard let same = definitions.updateValue(place, forKey: id) else { return }
        definitions[id] = same
        let definition = self[place]
        let kinds = Self.kindsSharingIDs(with: definition.kind)
        guard let first = self.definition(definition.id, of: kinds) else {
            others[definition.id, default: []].append(place)
            return
        }
        reportDuplicate(definition, first)
    }

    private mutating func reportDuplicate(
        _ definition: Decoding.Definition, _ first: Decoding.Definition
    ) {
        problems.append(
            Diagnostic(
                .duplicateID,
                "the id '\(definition.id)' is taken by "
                    + Self.owner(first.kind, of: definition.kind),
                at: definition.location, related: [Label(first.location, "the first is here")],
                notes: ["rename one of the two, and the references that mean it"]))
    }

    private subscript(place: Place) -> Decoding.Definition {
        let decoding = files[Int(place.file)].decoding
        return decoding.definition(decoding.records[Int(place.index)])
    }

    private func place(of id: String, as kinds: [RecordKind]) -> Place? {
        guard let place = definitions[id] else { return nil }
        if kinds.contains(place.kind) { return place }
        return others[id]?.first { kinds.contains($0.kind) }
    }

    private func isKnown(_ id: String, as kinds: [RecordKind]) -> Bool {
        place(of: id, as: kinds) != nil || kinds.contains(.entry) && entries.entry(id) != nil
    }

    /// The record of one of these kinds that has an id.
    private func definition(_ id: String, of kinds: [RecordKind]) -> Decoding.Definition? {
        place(of: id, as: kinds).map { self[$0] }
            ?? (kinds.contains(.entry) ? entries.entry(id) : nil)
    }

    /// What a message calls a record of one of these kinds.
    static func describe(_ kinds: [RecordKind]) -> String {
        kinds.count > 2 ? "record" : kinds.map(\.rawValue).joined(separator: " or ")
    }

    /// How to find the ids that there are.
    static func hint(for kinds: [RecordKind]) -> String {
        if kinds.count > 2 {
            return "give the id of a session, question, signal, person, organisation or coalition"
        }
        if kinds == TieKind.kinds {
            let builtIn = TieKind.builtIn.joined(separator: ", ")
            return "the kinds are \(builtIn), and those under 'kinds:' in network.yaml"
        }
        return "'cop \(kinds[0].word) list' shows those there are"
    }

    /// Who has an id that a record of another kind, or of the same, was to have.
    private static func owner(_ kind: RecordKind, of other: RecordKind) -> String {
        kind == other ? "another \(kind.rawValue)" : kind.withArticle
    }

    /// Says of a reference that leads nowhere what may have been meant.
    private mutating func report(_ mention: Decoding.Mention) {
        let kinds = mention.kinds
        if kinds.contains(where: lostKinds.contains) { return }
        if kinds == TieKind.kinds, TieKind.builtIn.contains(mention.id) { return }
        let suggestions = suggestions(for: mention)
        let suggestion = suggestions.count == 1 ? suggestions[0] : nil
        var related: [Label] = []
        if let suggestion, let meant = definition(suggestion, of: kinds) {
            related = [Label(meant.location, "'\(suggestion)' is here")]
        }
        problems.append(
            Diagnostic(
                .unknownReference, "no \(Self.describe(kinds)) '\(mention.id)'",
                at: mention.location, label: didYouMean(suggestions) ?? "",
                related: related, notes: suggestions.isEmpty ? [Self.hint(for: kinds)] : [],
                fix: suggestion.map { Fix("write '\($0)'", [TextEdit(mention.location.bytes, $0)]) }
            ))
    }

    private mutating func suggestions(for mention: Decoding.Mention) -> [String] {
        let wanted = Wanted(id: mention.id, kinds: mention.kinds)
        if let found = suggestions[wanted] { return found }
        guard looks < Self.maximumLooks else { return [] }
        let spelling = spelling(of: mention.kinds)
        looks += spelling.count
        let meant = spelling.meant(by: mention.id)
        suggestions[wanted] = meant
        return meant
    }

    private func ids(of kinds: [RecordKind]) -> [String] {
        definitions.keys.filter { place(of: $0, as: kinds) != nil }
            + (kinds.contains(.entry) ? entries.ids : [])
    }

    private mutating func spelling(of kinds: [RecordKind]) -> Spelling {
        if let spelling = spellings[kinds] { return spelling }
        let builtIn = kinds == TieKind.kinds ? TieKind.builtIn : []
        let spelling = Spelling(
            ids(of: kinds).sorted() + builtIn)
        spellings[kinds] = spelling
        return spelling
    }
}
