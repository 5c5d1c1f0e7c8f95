import CopYAML

/// What is to be done to a file so that it says what came of a session, with nothing said twice.
struct Telling {
    var edits: [Edit] = []
    /// The ids of the records that are new.
    var ids: [String] = []
    /// What stands already, or is not as it was told; a line each.
    var notes: [String] = []
}

/// The items of a list that stand in a file already, by what makes two of them the same.
struct Standing {
    private var places: [String: (item: Node?, index: Int)] = [:]
    private var count = 0

    init(_ list: Node?, _ identity: (Node) -> String?) {
        for item in list?.resolved.items.map(\.resolved) ?? [] {
            if let key = identity(item) { add(key, item) } else { count += 1 }
        }
    }

    /// Where the like of an item stands; nil for one that is new, which from now on stands too.
    ///
    /// Of one that was new a moment ago there is a place, but no item yet.
    mutating func place(of key: String) -> (item: Node?, index: Int)? {
        if let place = places[key] { return place }
        add(key, nil)
        return nil
    }

    private mutating func add(_ key: String, _ item: Node?) {
        if places[key] == nil { places[key] = (item, count) }
        count += 1
    }
}

extension String {
    /// The same text whatever the white space in it.
    var wordsAlone: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// What stands between blank lines.
    private var paragraphs: [String] {
        split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.joined(separator: " ").wordsAlone }
    }

    /// The text with another as a paragraph below it; nil if it is there already.
    func adding(paragraph text: String) -> String? {
        let (old, new) = (paragraphs, text.paragraphs)
        guard !new.isEmpty, !old.indices.contains(where: { old[$0...].starts(with: new) }) else {
            return nil
        }
        guard !old.isEmpty else { return text }
        let kept = String(reversed().drop(while: \.isNewline).reversed())
        return "\(kept)\n\n\(text)" + (last?.isNewline == true ? "\n" : "")
    }
}
