import TestSupport
import Testing

@testable import CopAnalysis

struct VisionRuleTests {
    @Test func tellsThatNobodyDescribedIt() throws {
        let said = try SoundCommunity.says(.vision, in: "domain.yaml", ["  see: A lamp.\n": ""])
        #expect(said == ["domain.yaml:5: nobody described what success looks like"])
    }

    @Test func tellsThatItWasNeverRetold() throws {
        let said = try SoundCommunity.says(
            .vision, in: "domain.yaml", ["{ date: 2026-01-15, to: the group }": ""])
        #expect(said == ["domain.yaml:5: the picture of success was never retold to anybody"])
    }

    /// A telling of later does not count yet; one of the day does, and one without a day.
    @Test(arguments: [
        ("date: 2026-07-31, to: all", 1), ("date: 2026-07-30, to: all", 0), ("to: all", 0),
    ])
    func countsTellingsUpToTheDay(telling: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .vision, in: "domain.yaml", ["date: 2026-01-15, to: the group": telling])
        #expect(said.count == count)
    }

    @Test(arguments: ["see", "hear", "feel", "who_does_what"])
    func isSilentAboutAPictureInOneSense(sense: String) throws {
        let said = try SoundCommunity.says(.vision, in: "domain.yaml", ["see:": "\(sense):"])
        #expect(said == [])
    }
}
