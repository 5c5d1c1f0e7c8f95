import CopYAML

extension Record {
    /// The keys in which another record says something else than this one; what the other leaves
    /// open, its id, its date and its number do not count, and neither does white space.
    func differences(from other: Self) -> [String] {
        guard case .mapping(let told) = other.encoded else { return [] }
        var own: [String: Value] = [:]
        if case .mapping(let entries) = encoded {
            for entry in entries { own[entry.key] = entry.value }
        }
        let ignored = ["id", "date", "submission"]
        return told.filter { entry in
            !ignored.contains(entry.key) && own[entry.key]?.words != entry.value.words
        }.map(\.key)
    }
}

extension Value {
    /// The words of the texts in it.
    fileprivate var words: [[Substring]] {
        switch self {
        case .null: []
        case .text(let text), .plain(let text): [text.split(whereSeparator: \.isWhitespace)]
        case .list(let values): values.flatMap(\.words)
        case .mapping(let entries): entries.flatMap(\.value.words)
        }
    }
}
