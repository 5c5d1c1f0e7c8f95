import Testing

@testable import CopAnalysis

struct StarsRuleTests {
    static let path = "patterns/bench.yaml"

    @Test(arguments: [
        ("[]", 2, "2 stars, 0 cases"), ("[c-anna]", 2, "2 stars, 1 case"),
        ("[c-anna, c-anna]", 2, "2 stars, 1 case"), ("[]", 1, "1 star, 0 cases"),
    ])
    func tellsOfMoreStarsThanCases(cases: String, stars: Int, words: String) throws {
        let said = try SoundCommunity.says(
            .stars, in: Self.path,
            ["[c-anna, c-ben]": cases, "confidence: 2": "confidence: \(stars)"]
        )
        #expect(said == ["\(Self.path):1: the pattern 'bench' has \(words)"])
    }

    @Test(arguments: [("[]", 0), ("[c-anna]", 1), ("[c-anna, c-ben]", 1)])
    func isSilentAboutStarsThatAreEarned(cases: String, stars: Int) throws {
        let said = try SoundCommunity.says(
            .stars, in: Self.path,
            ["[c-anna, c-ben]": cases, "confidence: 2": "confidence: \(stars)"]
        )
        #expect(said == [])
    }

    @Test func isSilentAboutAPatternOfLater() throws {
        let said = try SoundCommunity.says(
            .stars, in: Self.path, ["[c-anna, c-ben]": "[]\ndate: 2026-08-01"])
        #expect(said == [])
    }
}
