import TestSupport
import Testing

@testable import CopAnalysis

struct ResultsRuleTests {
    static let path = "results.yaml"

    @Test(arguments: [("2026-07-22", 0), ("2026-07-23", 1)])
    func tellsHalfWayThatNothingIsNamed(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .results, [Self.path: nil, "embedding.yaml": nil], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 {
            #expect(said == ["\(Self.path):1: no result is named, half-way through the run"])
        }
    }

    @Test func whatIsNamedLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .results, in: Self.path, ["date: 2026-05-01": "date: 2026-07-31"])
        #expect(said == ["\(Self.path):1: no result is named, half-way through the run"])
    }

    @Test(arguments: [("2026-07-30", 1), ("2026-07-31", 0)])
    func tellsOfAStoryToLookBackOn(lookBack: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .results, in: Self.path,
            ["look_back: 2026-06-01": "look_back: \(lookBack)", "    looked_back: It was.\n": ""])
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == ["\(Self.path):4: the day to look back on the story 'night' was 2026-07-30"]
            )
        }
    }

    @Test(arguments: [("public", 1), ("group", 0), ("facilitators", 0)])
    func tellsOfACompetenceThatIsPublic(visibility: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .results, in: Self.path,
            ["destination: Manual": "competence: true, visibility: \(visibility)"])
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == ["\(Self.path):2: the individual competence 'key' is marked public"])
        }
    }

    @Test func isSilentAboutAnyOtherPublicResult() throws {
        let said = try SoundCommunity.says(
            .results, in: Self.path, ["destination: Manual": "visibility: public"])
        #expect(said == [])
    }

    @Test func isSilentWhenAllIsWell() throws { #expect(try SoundCommunity.says(.results) == []) }
}
