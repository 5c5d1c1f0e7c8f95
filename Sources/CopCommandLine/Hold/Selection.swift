import CopModel
import CopYAML

/// Reads which records of a list someone means: `all`, `all but 3 7`, `1-5 8`, ids or names, with
/// commas or spaces between them.
struct Selection {
    let kind: RecordKind
    let index: NameIndex
    /// What `all` stands for.
    var all: [String] = []
    /// What the numbers stand for, from 1; none where no list was shown.
    var numbered: [String] = []

    /// The ids in the order in which they are named, each once; what is wrong, at its place.
    func read(_ piece: Piece) -> (ids: [String], problems: [Diagnostic]) {
        var reading = Reading()
        for part in piece.split(at: ",") where !part.isEmpty { read(part, &reading) }
        let excluded = Set(reading.excluded)
        var seen: Set<String> = []
        let ids = reading.included.filter { !excluded.contains($0) && seen.insert($0).inserted }
        return (ids, reading.problems)
    }

    /// The one that a text means as a whole, by its number or its name.
    func readOne(_ piece: Piece) -> (id: String?, problems: [Diagnostic]) {
        let id = id(piece)
        return (id, id == nil ? [problem(piece)] : [])
    }

    private struct Reading {
        var included: [String] = []
        var excluded: [String] = []
        var problems: [Diagnostic] = []
        /// Whether `but` was read: what follows is left out.
        var isExcluding = false

        mutating func add(_ ids: [String]) {
            if isExcluding { excluded += ids } else { included += ids }
        }
    }

    private static let everybody: Set = ["all", "everyone", "everybody", "iedereen", "allen"]
    private static let but: Set = ["but", "except", "behalve"]
    private static let joints: Set = ["and", "en", "&", "+"]
    /// As many words as a name has.
    private static let longestName = 8

    private func read(_ part: Piece, _ reading: inout Reading) {
        let isAll = Self.everybody.contains(part.text.lowercased())
        if !isAll, let id = id(part) { return reading.add([id]) }
        let words = part.words
        var unknown: [Diagnostic] = []
        var position = 0
        while position < words.count {
            let word = words[position].text.lowercased()
            position += 1
            if Self.everybody.contains(word) {
                if all.isEmpty { reading.problems.append(nobody(words[position - 1])) }
                reading.add(all)
            } else if Self.but.contains(word) {
                reading.isExcluding = true
            } else if let ids = numbers(word) {
                reading.add(ids)
            } else if let (id, end) = name(words[(position - 1)...]) {
                reading.add([id])
                position = end
            } else if !Self.joints.contains(word) {
                unknown.append(problem(words[position - 1]))
            }
        }
        // Of a name of several words the whole is wrong, and not each of them.
        let isOneName = !unknown.isEmpty && (unknown.count == words.count || suggests(part))
        reading.problems += isOneName ? [problem(part)] : unknown
    }

    private func id(_ piece: Piece) -> String? {
        let ids = numbers(piece.text) ?? index.ids(of: piece.text)
        return ids.count == 1 ? ids[0] : nil
    }

    /// The ids of `3` or `1-5`; nil for other words, and for numbers that are not in the list.
    private func numbers(_ word: String) -> [String]? {
        let bounds = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(bounds.count), let first = bounds[0], let last = bounds.last ?? nil,
            first >= 1, first <= last, last <= numbered.count
        else { return nil }
        return Array(numbered[(first - 1)...(last - 1)])
    }

    /// The longest name that words begin with, and the position after it.
    private func name(_ words: ArraySlice<Piece>) -> (id: String, end: Int)? {
        for count in (1...min(words.count, Self.longestName)).reversed() {
            let end = words.startIndex + count
            if let id = id(words[words.startIndex].through(words[end - 1])) { return (id, end) }
        }
        return nil
    }

    private func suggests(_ part: Piece) -> Bool {
        switch index.meaning(of: part.text) {
        case .one: false
        case .several: true
        case .none(let suggestions): !suggestions.isEmpty
        }
    }

    private func problem(_ piece: Piece) -> Diagnostic {
        if !numbered.isEmpty, piece.text.allSatisfy({ $0.isNumber || $0 == "-" }) {
            return Diagnostic(
                .unknownReference, "'\(piece.text)' is not in the list", at: piece.place,
                notes: ["its numbers go from 1 to \(numbered.count)"])
        }
        let problem = index.meaning(of: piece.text).problem(with: piece.text, kind)
        return Diagnostic(
            .unknownReference, problem?.headline ?? "no \(kind.rawValue) '\(piece.text)'",
            at: piece.place, label: problem?.hint ?? "")
    }

    private func nobody(_ piece: Piece) -> Diagnostic {
        Diagnostic(
            .unknownReference, "there is no \(kind.rawValue) that '\(piece.text)' stands for",
            at: piece.place,
            notes: ["it stands for those who take part on the day; name them instead"])
    }
}
