/// Finds the record that someone means who types its id, its name, or a part of the name that no
/// other has: people know a participant as Anna, not as `anna-de-vries`.
public struct NameIndex: Sendable {
    /// What a text stands for.
    public enum Meaning: Sendable, Equatable {
        case one(String)
        /// Several, in the order of their ids; none of them more likely than the others.
        case several([String])
        /// Nothing; at most three ids of which it may be a slip.
        case none(suggestions: [String])
    }

    /// From what people type to ids. A level counts only where those before it know nothing: ids,
    /// whole names as they are written, whole names without accents, and parts of names.
    private var levels: [[String: [String]]] = [[:], [:], [:], [:]]

    /// - Parameter names: of each id, the names it goes by, the usual one first.
    public init(_ names: some Sequence<(id: String, names: [String])>) {
        for (id, names) in names {
            add(id, to: id, at: 0)
            add(id, to: id, at: 2)
            for name in names {
                add(Self.folded(name), to: id, at: 1)
                if let slug = Slug(from: name)?.text { add(slug, to: id, at: 2) }
            }
            let words = names.first?.split(whereSeparator: \.isWhitespace) ?? []
            for part in Self.parts(words) + Self.parts(id.split(separator: "-")) {
                add(part, to: id, at: 3)
            }
        }
    }

    /// - Parameter others: ids of people whose files cannot be read: they are there all the same.
    public init(_ people: [Person], and others: [String] = []) {
        let known = Set(people.map(\.id))
        self.init(
            people.map { ($0.id, [$0.name] + $0.alsoKnownAs) }
                + others.filter { !known.contains($0) }.map { ($0, []) })
    }

    public func meaning(of text: String) -> Meaning {
        let ids = ids(of: text)
        switch ids.count {
        case 0: return .none(suggestions: suggestions(for: text))
        case 1: return .one(ids[0])
        default: return .several(ids)
        }
    }

    /// Everyone that a text can stand for, in the order of their ids.
    public func ids(of text: String) -> [String] {
        let folded = Self.folded(text)
        let slug = Slug(from: text)?.text ?? folded
        for (level, keys) in [[text], [folded], [slug], [folded, slug]].enumerated() {
            if let ids = keys.compactMap({ levels[level][$0] }).first { return ids.sorted() }
        }
        return []
    }

    /// The ids of the words that are nearest to a text.
    private func suggestions(for text: String) -> [String] {
        let words = Set(levels.flatMap(\.keys))
        let meant = Spelling(words.sorted()).meant(by: text)
        let ids = Set(meant.flatMap { word in levels.compactMap { $0[word] }.joined() })
        return Array(ids.sorted().prefix(3))
    }

    private mutating func add(_ word: String, to id: String, at level: Int) {
        // One letter says too little, unless it is a word of Chinese.
        guard word.utf8.count > 1, levels[level][word]?.last != id else { return }
        levels[level][word, default: []].append(id)
    }

    /// The first word of a name, the last, and all but the first: as they are, and without accents.
    private static func parts(_ words: [Substring]) -> [String] {
        guard words.count > 1 else { return [] }
        let rest = words.dropFirst().joined(separator: " ")
        return [String(words[0]), String(words[words.count - 1]), rest].flatMap {
            [folded($0), Slug(from: $0)?.text ?? ""]
        }
    }

    /// What counts of a name: not the case, and not the width of its spaces.
    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension NameIndex.Meaning {
    /// As many as a message can name.
    private static let maximum = 5

    /// Why a text does not stand for one record, and what to do about it; nil where it does.
    public func problem(
        with text: String, _ kind: RecordKind
    ) -> (headline: String, hint: String)? {
        switch self {
        case .one: nil
        case .several(let ids) where ids.count > Self.maximum:
            (
                "'\(text)' could be any of \(ids.count), such as \(ids[0]) and \(ids[1])",
                "write the id, or more of the name"
            )
        case .several(let ids):
            ("'\(text)' could be \(alternatives(ids))", "write the id, or more of the name")
        case .none(let suggestions):
            (
                "no \(kind.rawValue) '\(text)'",
                didYouMean(suggestions) ?? ReferenceCheck.hint(for: [kind])
            )
        }
    }
}
