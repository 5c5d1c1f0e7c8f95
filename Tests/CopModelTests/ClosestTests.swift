import Randomness
import TestSupport
import Testing

@testable import CopModel

/// What someone most likely meant.
struct ClosestTests {
    static let keys = ["title", "date", "from", "until", "host", "case_bringers", "how_next"]

    @Test(
        arguments: [
            ("tilte", "title"), ("Title", "title"), ("titel", "title"), ("dat", "date"),
            ("form", "from"), ("untill", "until"), ("case_bringer", "case_bringers"),
            ("casebringers", "case_bringers"), ("how-next", "how_next"), ("hots", "host"),
        ])
    func slipsAreRecognised(typed: String, meant: String) {
        #expect(closest(to: typed, in: Self.keys) == meant)
    }

    @Test(arguments: ["", "x", "remarks", "dots and lines", "t", "tidal-wave"])
    func otherWordsAreNot(typed: String) {
        #expect(closest(to: typed, in: Self.keys) == nil)
    }

    @Test func ofTwoAsNearTheFirstInTheAlphabet() {
        #expect(closest(to: "ban", in: ["bat", "bar", "can"]) == "bar")
        #expect(closest(to: "ban", in: ["can", "bar", "bat"]) == "bar")
        #expect(closest(to: "x", in: [String]()) == nil)
    }

    static let ids = [
        "2026-01-15-kick-off", "2026-01-16-visit", "jan-de-boer", "anna-de-vries", "zoe-muller",
        "welke-verliezen-eerst", "reports/timeline.md", "reports/map.md", "bo-smit", "bo-bakker",
        "bo-visser", "bo-de-wit",
    ]

    /// A part of an id, its beginning, or the name that it was made of.
    @Test(
        arguments: [
            ("kick-off", "2026-01-15-kick-off"), ("2026-01-15", "2026-01-15-kick-off"),
            ("jan", "jan-de-boer"), ("welke-verliezen", "welke-verliezen-eerst"),
            ("welke-verl", "welke-verliezen-eerst"), ("timeline", "reports/timeline.md"),
            ("timeline.md", "reports/timeline.md"), ("JAN", "jan-de-boer"),
            ("Jan-de-Boer", "jan-de-boer"), ("Anna de Vries", "anna-de-vries"),
            ("Zoë Müller", "zoe-muller"),
        ])
    func partsAreRecognised(typed: String, meant: String) {
        #expect(closest(to: typed, in: Self.ids) == meant)
    }

    @Test(arguments: ["an", "ick-off", "de-b", "-", "."])
    func piecesOfWordsAreNoParts(typed: String) {
        #expect(closest(to: typed, in: Self.ids) == nil)
    }

    @Test func ofSeveralUpToThreeAreNamed() {
        #expect(closest(to: "bo", in: Self.ids) == nil)
        #expect(
            didYouMean("bo", in: Self.ids)
                == "did you mean 'bo-bakker', 'bo-de-wit' or 'bo-smit'?")
        #expect(
            didYouMean("reports", in: Self.ids)
                == "did you mean 'reports/map.md' or 'reports/timeline.md'?")
        #expect(didYouMean("tilte", in: Self.keys) == "did you mean 'title'?")
        #expect(didYouMean("zzzz", in: Self.ids) == nil)
    }

    /// The search that gives up early finds what the whole table of distances gives.
    @Test func agreesWithThePlainAlgorithm() {
        var random = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0...UInt64.max, using: &random)
        var generator = SplitMix(state: seed)
        func word() -> String {
            String(
                (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                    "abc".randomElement(using: &generator)!
                })
        }
        for _ in 0..<2000 {
            let wanted = word()
            let words = (0..<6).map { _ in word() }
            let expected = words.map { (distance(wanted, $0), $0) }
                .filter { $0.0 <= max(1, max(wanted.count, $0.1.count) / 3) }
                .min { $0 < $1 }?.1
            #expect(
                Spelling(words).nearest(to: wanted)?.word == expected,
                "seed \(seed): \(wanted) in \(words)")
        }
    }

    /// Optimal string alignment distance, by its definition.
    private func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left), Array(right))
        var table = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
        for i in 0...a.count {
            table[i][0] = i
            for j in 0...b.count where i > 0 && j > 0 {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                table[i][j] = min(
                    table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
                }
            }
        }
        return table[a.count][b.count]
    }
}
