import CopYAML

/// Checks that every id is given once and that every reference leads somewhere.
struct ReferenceCheck {
    private var problems = Problems()
    var diagnostics: [Diagnostic] { problems.list }
    /// By their ids; `others` has those whose id a record of another kind has as well.
    private var definitions: [String: Decoding.Definition] = [:]
    private var others: [String: [Decoding.Definition]] = [:]
    /// Kinds of which a file could not be read: a reference to one may well be right.
    private let lostKinds: Set<RecordKind>
    private var spellings: [[RecordKind]: Spelling] = [:]
    private var suggestions: [Wanted: [String]] = [:]

    /// Each search looks at every id there is; beyond so many looks, which take a second, the reader
    /// has other worries.
    private static let maximumLooks = 1_000_000
    private var looks = 0

    private struct Wanted: Hashable {
        let id: String
        let kinds: [RecordKind]
    }

    init(_ decodings: [Decoding]) {
        lostKinds = Set(decodings.flatMap(\.lostKinds))
        definitions.reserveCapacity(decodings.reduce(0) { $0 + $1.definitions.count })
        for decoding in decodings {
            for definition in decoding.definitions { add(definition) }
        }
        let known = self
        let unresolved = decodings.map(\.mentions).concurrentMap { mentions in
            mentions.filter { known.definition($0.id, of: $0.kinds) == nil }
        }
        for mention in unresolved.joined() { report(mention) }
    }

    /// Ties run between people, organisations and coalitions: they share one set of ids.
    private static let parties: [RecordKind] = [.person, .organisation, .coalition]

    static func kindsSharingIDs(with kind: RecordKind) -> [RecordKind] {
        parties.contains(kind) ? parties : [kind]
    }

    private mutating func add(_ definition: Decoding.Definition) {
        // One look for nearly all, whose id nobody else has.
        guard let same = definitions.updateValue(definition, forKey: definition.id) else { return }
        definitions[definition.id] = same
        let kinds = Self.kindsSharingIDs(with: definition.kind)
        guard let first = self.definition(definition.id, of: kinds) else {
            others[definition.id, default: []].append(definition)
            return
        }
        problems.append(
            Diagnostic(
                .duplicateID,
                "the id '\(definition.id)' is taken by "
                    + Self.owner(first.kind, of: definition.kind),
                at: definition.location, related: [Label(first.location, "the first is here")],
                notes: ["rename one of the two, and the references that mean it"]))
    }

    /// The record of one of these kinds that has an id.
    private func definition(_ id: String, of kinds: [RecordKind]) -> Decoding.Definition? {
        guard let definition = definitions[id] else { return nil }
        if kinds.contains(definition.kind) { return definition }
        return others[id]?.first { kinds.contains($0.kind) }
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

    private mutating func spelling(of kinds: [RecordKind]) -> Spelling {
        if let spelling = spellings[kinds] { return spelling }
        let builtIn = kinds == TieKind.kinds ? TieKind.builtIn : []
        let spelling = Spelling(
            definitions.keys.filter { definition($0, of: kinds) != nil }.sorted() + builtIn)
        spellings[kinds] = spelling
        return spelling
    }
}
