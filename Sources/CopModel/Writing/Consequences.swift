import CopYAML

/// What a change of a file would bring about beside what it is for.
struct Consequences {
    private let before: LoadedFile
    private let after: LoadedFile

    init(of tree: Tree, becoming changed: Tree, _ file: WorkspaceFile) {
        before = LoadedFile(file, tree.file)
        after = LoadedFile(file, changed.file)
    }

    /// Throws `Refusal` for errors that the file does not have yet, references that lead nowhere,
    /// ids that are taken, and records that would be gone.
    func check(with lookup: ReferenceLookup) throws {
        let ids = Set(after.decoding.definitions.map(\.name))
        // A signed contract may change; that it did is for 'cop check' to tell.
        let errors = new(\.diagnostics, by: \.name).filter {
            $0.severity == .error && $0.code != .changedAfterSigning
        }
        let mentions = new(\.decoding.mentions, by: \.name).filter { mention in
            !mention.kinds.contains { ids.contains($0.name(of: mention.id)) }
        }
        let problems = errors + (try mentions.compactMap(lookup.problem))
        guard problems.isEmpty else { throw Refusal(problems.map(\.withoutPlace)) }
        for definition in new(\.decoding.definitions, by: \.name)
        where try lookup.isTaken(definition.id, for: definition.kind) {
            throw Refusal(.duplicateID, "the id '\(definition.id)' is taken")
        }
        if let gone = before.decoding.definitions.first(where: { !ids.contains($0.name) }) {
            throw Refusal(
                .nothingToEdit, "the \(gone.kind.rawValue) '\(gone.id)' would be gone with it",
                notes: ["'cop remove \(gone.id)' removes it, unless something refers to it"])
        }
    }

    /// What the file holds more often after the change than before.
    private func new<Item>(_ items: (LoadedFile) -> [Item], by name: (Item) -> String) -> [Item] {
        var known: [String: Int] = [:]
        for item in items(before) { known[name(item), default: 0] += 1 }
        return items(after).filter { item in
            let left = known[name(item), default: 0] - 1
            known[name(item)] = left
            return left < 0
        }
    }
}

extension Diagnostic {
    /// What it says, wherever that is.
    fileprivate var name: String { "\(code.id) \(headline)" }
}

extension RecordKind {
    fileprivate func name(of id: String) -> String { "\(rawValue)/\(id)" }
}

extension Decoding.Definition {
    fileprivate var name: String { kind.name(of: id) }
}

extension Decoding.Mention {
    fileprivate var name: String { "\(kinds.map(\.rawValue).joined(separator: "|"))/\(id)" }
}
