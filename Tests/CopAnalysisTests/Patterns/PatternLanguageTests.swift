import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct PatternLanguageTests {
    /// A language of patterns that are larger than others.
    private func language(
        _ links: KeyValuePairs<String, [String]>, asOf: String = "2026-06-01"
    ) throws -> PatternLanguage {
        var files: [String: String] = [:]
        for (id, smaller) in links {
            files["patterns/\(id).yaml"] =
                "name: \(id.uppercased())\nsmaller: [\(smaller.joined(separator: ", "))]\n"
        }
        return PatternLanguage(try workspace(files), asOf: day(asOf))
    }

    private func order(_ language: PatternLanguage) -> String {
        language.entries.map(\.pattern.id).joined(separator: " ")
    }

    private func rings(_ language: PatternLanguage) -> [String] {
        language.rings.map { $0.map(\.id).joined(separator: " ") }
    }

    @Test func largerPatternsComeFirst() throws {
        let language = try language([
            "a": [], "b": ["a", "c"], "c": ["a"], "d": [], "z": ["b"],
        ])
        #expect(order(language) == "d z b c a")
        #expect(language.rings.isEmpty && language.alone.map(\.pattern.id) == ["d"])
        let last = try #require(language.entries.last)
        #expect(last.larger.map(\.id) == ["b", "c"] && last.smaller.isEmpty)
    }

    @Test func aTieIsKnownFromEitherSide() throws {
        let workspace = try workspace([
            "patterns/a.yaml": "name: A\nlarger: [b, b, a]\n",
            "patterns/b.yaml": "name: B\nsmaller: [a]\n",
            "patterns/c.yaml": "name: C\nsmaller: [b]\n",
        ])
        let language = PatternLanguage(workspace, asOf: day("2026-06-01"))
        #expect(order(language) == "c b a" && language.rings.isEmpty)
        #expect(language.entries.map { $0.smaller.map(\.id) } == [["b"], ["a"], []])
    }

    @Test func aRingIsNamedAndTheRestIsInOrder() throws {
        let language = try language([
            "a": ["b"], "b": ["c"], "c": ["a", "x"], "x": [], "top": ["b"], "p": ["q"],
            "q": ["p"],
        ])
        #expect(rings(language) == ["a b c", "p q"])
        #expect(order(language) == "top a b c x p q")
    }

    /// A pattern that hangs below a ring is in none.
    @Test func whatHangsBelowARingIsNoPartOfIt() throws {
        let language = try language(["a": [], "b": ["a", "c"], "c": ["b"]])
        #expect(rings(language) == ["b c"] && order(language) == "b a c")
    }

    @Test(.timeLimit(.minutes(1)), arguments: [false, true])
    func aThousandPatternsTakeNoTime(isRing: Bool) throws {
        var patterns = (0..<1000).map { number -> Pattern in
            var pattern = Pattern()
            pattern.id = "p\(number)"
            pattern.name = pattern.id
            pattern.smaller = number < 999 ? [Reference("p\(number + 1)")] : []
            return pattern
        }
        if isRing { patterns[999].smaller = ["p0"] }
        let order = PatternOrder(patterns)
        #expect(order.places == Array(0..<1000))
        #expect(order.rings.map(\.count) == (isRing ? [1000] : []))
    }

    @Test func casesEarnStars() throws {
        let workspace = try workspace([
            "patterns/a.yaml": "name: A\nconfidence: 2\ncases: [one, one]\n",
            "patterns/b.yaml": "name: B\nconfidence: 1\ncases: [two, one]\n",
            "patterns/c.yaml": "name: C\n", "patterns/d.yaml": "name: D\ndate: 2026-07-01\n",
            "cases.yaml": "cases: [{ id: one, title: One }, { id: two, title: Another }]\n",
        ])
        let language = PatternLanguage(workspace, asOf: day("2026-06-01"))
        #expect(language.entries.map(\.pattern.unearnedStars) == [1, 0, 0])
        #expect(language.unearned.map(\.pattern.id) == ["a"])
        #expect(language.entries.map { $0.cases.map(\.id) } == [["one"], ["two", "one"], []])
    }
}
