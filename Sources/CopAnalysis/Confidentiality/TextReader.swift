import Synchronization

/// Reads texts for what tells of anybody, and keeps what it found: whom a text tells of is the same in
/// all reports, though in each somebody else stands for them.
final class TextReader: Sendable {
    private let search: NameSearch
    /// Words that the workspace writes small somewhere.
    private let small: Set<String>
    private let known = Mutex<[Letters: Reading]>([:])

    /// What a text tells.
    enum Reading: Sendable {
        /// Nothing of anybody, though some of its words may be names of what no file knows.
        case harmless(doubtful: [String])
        /// Something of somebody, in one of its sentences or across them.
        case telling([Sentence])
    }

    struct Sentence: Sendable {
        let body: String
        /// The white space behind it.
        let white: Substring
        /// Whom it tells of, and where; nil where it tells of nobody.
        let hits: [NameSearch.Hit]?
        /// Words that may be names of what no file knows.
        let doubtful: [String]
    }

    init(_ search: NameSearch, small: Set<String>) {
        self.search = search
        self.small = small
    }

    /// What a text tells. Two threads that ask at once both read it, and find the same.
    func reading(of text: String) -> Reading {
        let letters = Letters(text: text)
        if let reading = known.withLock({ $0[letters] }) { return reading }
        let reading = read(text)
        known.withLock { $0[letters] = reading }
        return reading
    }

    /// A text by its very bytes: Swift takes two forms of an accent for the same, of which a report
    /// shows the one that was written.
    private struct Letters: Hashable {
        let text: String

        static func == (left: Letters, right: Letters) -> Bool {
            left.text.utf8.elementsEqual(right.text.utf8)
        }
    }

    /// Whether a text tells of anybody, or how to reach them.
    func isTelling(_ text: String) -> Bool {
        text.contains("@") || text.contains("&#") || text.contains("://") || text.contains("www.")
            || search.finds(in: text)
    }

    private func read(_ text: String) -> Reading {
        let all = sentences(of: text)
        guard isTelling(text) else {
            return .harmless(doubtful: all.flatMap { doubtful(in: String($0)) })
        }
        return .telling(
            all.map { sentence in
                let white = sentence.reversed().prefix { $0.isWhitespace }.count
                let body = String(sentence.dropLast(white))
                let isTelling = isTelling(body)
                return Sentence(
                    body: body, white: sentence.suffix(white),
                    hits: isTelling ? search.hits(in: body) : nil,
                    doubtful: isTelling ? [] : doubtful(in: body))
            })
    }

    /// What in a sentence looks like a name: words with a capital within it.
    private func doubtful(in sentence: String) -> [String] {
        Word.words(of: sentence).dropFirst().filter { word in
            guard word.text.count > 2, word.text.first?.isUppercase == true else { return false }
            let before = sentence[..<word.range.lowerBound].last
            let isBeginning = before.map { "\"'“‘(:-".contains($0) } ?? true
            return !isBeginning && !small.contains(word.folded)
                && !Self.calendar.contains(word.folded)
        }.map { String($0.text) }
    }

    /// What English writes with a capital though it is nobody's name.
    private static let calendar: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "cop", "cops",
    ]
}
