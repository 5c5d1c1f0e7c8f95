/// Words that someone may have meant, made ready for many searches.
struct Spelling {
    private struct Word {
        let text: String
        let letters: [UInt8]
    }

    private let words: [Word]

    init(_ words: some Sequence<String>) {
        self.words = words.map { Word(text: $0, letters: Self.letters(of: $0)) }
    }

    var count: Int { words.count }

    /// As many words as a question can name.
    private static let maximum = 3

    /// The words that someone who typed `text` most likely meant, at most three; none when none is
    /// likely.
    ///
    /// A slip of one letter comes first, then the words that `text` is a part of or begins, as
    /// `kick-off` is of `2026-01-15-kick-off`, then the nearest word.
    func meant(by text: String) -> [String] {
        let near = nearest(to: text)
        if let near, near.distance <= 1 { return [near.word] }
        let wholes = words(withPart: text)
        if !wholes.isEmpty { return Array(wholes.prefix(Self.maximum)) }
        return near.map { [$0.word] } ?? []
    }

    /// The words that have a text as a part between hyphens, dots or slashes, or begin with it; a
    /// name counts as the id that is made of it.
    private func words(withPart text: String) -> [String] {
        let slug = Slug(from: text)?.text ?? text
        let part = Self.letters(of: slug).map(Self.joint)
        guard part.count >= 2 else { return [] }
        return words.filter { Self.isPart(part, of: $0.letters.map(Self.joint)) }.map(\.text)
            .sorted()
    }

    private static func isPart(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        let hyphen = UInt8(ascii: "-")
        // Two letters begin too many words to tell which was meant.
        if part.count >= 3, whole.starts(with: part) { return true }
        guard whole.count >= part.count else { return false }
        return (0...whole.count - part.count).contains { start in
            let end = start + part.count
            return (start == 0 || whole[start - 1] == hyphen)
                && (end == whole.count || whole[end] == hyphen)
                && whole[start..<end].elementsEqual(part)
        }
    }

    /// What joins the parts of a word, as a hyphen.
    private static func joint(_ byte: UInt8) -> UInt8 {
        "_./ ".utf8.contains(byte) ? UInt8(ascii: "-") : byte
    }

    /// The word that is nearest to `text`, and how far it is; nil when none is near.
    ///
    /// Near means: at most a third of the longer word differs, measured by the number of
    /// insertions, deletions, replacements and swaps of neighbours (optimal string alignment
    /// distance). Of words that are equally near, the first in the alphabet.
    func nearest(to text: String) -> (word: String, distance: Int)? {
        let wanted = Self.letters(of: text)
        var best: (word: String, distance: Int)?
        for word in words {
            var limit = max(1, max(wanted.count, word.letters.count) / 3)
            if let best { limit = min(limit, best.distance) }
            guard let distance = Self.distance(wanted, word.letters, limit: limit) else { continue }
            if best == nil || (distance, word.text) < (best!.distance, best!.word) {
                best = (word.text, distance)
            }
        }
        return best
    }

    /// What counts in a comparison: not the case, and not what lies beyond any sensible length.
    private static func letters(of text: String) -> [UInt8] {
        Array(text.lowercased().utf8.prefix(64))
    }

    /// The distance of two words; nil as soon as it is known to exceed the limit.
    private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var current = [i + 1]
            var least = i + 1
            for (j, b) in right.enumerated() {
                var cost = min(previous[j] + (a == b ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
                    cost = min(cost, beforePrevious[j - 1] + 1)
                }
                current.append(cost)
                least = min(least, cost)
            }
            // A swap reaches back two rows, and costs one more than what it finds there.
            guard min(least, (beforePrevious.min() ?? limit) + 1) <= limit else { return nil }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
