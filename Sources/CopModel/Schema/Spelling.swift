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

    /// The word that someone who typed `text` most likely meant; nil when none is near.
    ///
    /// Near means: at most a third of the longer word differs, measured by the number of
    /// insertions, deletions, replacements and swaps of neighbours (optimal string alignment
    /// distance). Of words that are equally near, the first in the alphabet.
    func closest(to text: String) -> String? {
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
        return best?.word
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
