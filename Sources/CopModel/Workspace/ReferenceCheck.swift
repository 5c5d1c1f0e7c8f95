import CopYAML

/// Checks that every id is given once and that every reference leads somewhere.
struct ReferenceCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private var definitions: [RecordKind: [String: SourceRange]] = [:]

    init(_ decodings: [Decoding]) {
        for decoding in decodings {
            for definition in decoding.definitions { add(definition) }
        }
        for decoding in decodings {
            diagnostics += decoding.mentions.compactMap(problem)
        }
    }

    /// Ties run between people, organisations and coalitions: they share one set of ids.
    private static let parties: [RecordKind] = [.person, .organisation, .coalition]

    static func kindsSharingIDs(with kind: RecordKind) -> [RecordKind] {
        parties.contains(kind) ? parties : [kind]
    }

    private mutating func add(_ definition: Decoding.Definition) {
        for kind in Self.kindsSharingIDs(with: definition.kind) {
            if let first = definitions[kind]?[definition.id] {
                diagnostics.append(
                    Diagnostic(
                        .duplicateID,
                        "the id '\(definition.id)' is taken by another \(kind.rawValue)",
                        at: definition.location, related: [Label(first, "the first is here")]))
                return
            }
        }
        definitions[definition.kind, default: [:]][definition.id] = definition.location
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
        return "'cop \(kinds[0].rawValue) list' shows those there are"
    }

    private func problem(with mention: Decoding.Mention) -> Diagnostic? {
        for kind in mention.kinds where definitions[kind]?[mention.id] != nil { return nil }
        if mention.kinds == TieKind.kinds, TieKind.builtIn.contains(mention.id) { return nil }
        var places: [String: SourceRange] = [:]
        for kind in mention.kinds { places.merge(definitions[kind] ?? [:]) { first, _ in first } }
        let builtIn = mention.kinds == TieKind.kinds ? TieKind.builtIn : []
        let suggestion = closest(to: mention.id, in: places.keys.sorted() + builtIn)
        var related: [Label] = []
        if let suggestion, let place = places[suggestion] {
            related = [Label(place, "'\(suggestion)' is here")]
        }
        return Diagnostic(
            .unknownReference, "no \(Self.describe(mention.kinds)) '\(mention.id)'",
            at: mention.location, label: suggestion.map { "did you mean '\($0)'?" } ?? "",
            related: related, notes: suggestion == nil ? [Self.hint(for: mention.kinds)] : [],
            fix: suggestion.map { Fix("write '\($0)'", [TextEdit(mention.location.bytes, $0)]) })
    }
}
