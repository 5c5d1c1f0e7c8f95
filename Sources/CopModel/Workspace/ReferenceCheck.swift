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
            for mention in decoding.mentions { check(mention) }
        }
    }

    /// Ties run between people, organisations and coalitions: they share one set of ids.
    private static let parties: Set<RecordKind> = [.person, .organisation, .coalition]

    private mutating func add(_ definition: Decoding.Definition) {
        let kinds = Self.parties.contains(definition.kind) ? Self.parties : [definition.kind]
        for kind in kinds.sorted(by: { $0.rawValue < $1.rawValue }) {
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

    private mutating func check(_ mention: Decoding.Mention) {
        for kind in mention.kinds where definitions[kind]?[mention.id] != nil { return }
        if mention.kinds == TieKind.kinds, TieKind.builtIn.contains(mention.id) { return }
        var candidates = mention.kinds.flatMap { definitions[$0]?.keys.sorted() ?? [] }
        if mention.kinds == TieKind.kinds { candidates += TieKind.builtIn }
        let suggestion = closest(to: mention.id, in: candidates)
        let kindOfSuggestion = mention.kinds.first { definitions[$0]?[suggestion ?? ""] != nil }
        let defined = kindOfSuggestion.flatMap { definitions[$0]?[suggestion ?? ""] }
        let what =
            mention.kinds.count > 2
            ? "record" : mention.kinds.map(\.rawValue).joined(separator: " or ")
        diagnostics.append(
            Diagnostic(
                .unknownReference, "no \(what) '\(mention.id)'", at: mention.location,
                label: suggestion.map { "did you mean '\($0)'?" } ?? "",
                related: defined.map { [Label($0, "'\(suggestion!)' is here")] } ?? [],
                fix: suggestion.map {
                    Fix("write '\($0)'", [TextEdit(mention.location.bytes, $0)])
                }))
    }
}
