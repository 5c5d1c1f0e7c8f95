import TestSupport
import Testing

@testable import CopAnalysis

struct TellingRuleTests {
    static let path = "results.yaml"
    static let poster = "  - { id: poster, title: Poster, date: 2026-06-01 }\n"

    @Test(arguments: [("2026-11-25", 0), ("2026-11-26", 1)])
    func tellsNearTheEndThatNothingWentOut(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .telling, in: Self.path, [Self.poster: ""], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == ["\(Self.path):1: nothing was told outside yet, near the end of the run"])
        }
    }

    @Test func whatComesOutLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .telling, in: Self.path, ["date: 2026-06-01 }": "date: 2026-12-02 }"],
            asOf: day("2026-12-01"))
        #expect(said.count == 1)
    }

    @Test func isSilentWhenSomethingDid() throws {
        #expect(try SoundCommunity.says(.telling, asOf: day("2026-12-01")) == [])
    }
}
