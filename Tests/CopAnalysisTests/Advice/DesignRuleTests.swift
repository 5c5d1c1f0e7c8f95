import TestSupport
import Testing

@testable import CopAnalysis

struct DesignRuleTests {
    @Test(arguments: [("2026-11-25", 0), ("2026-11-26", 1)])
    func tellsNearTheEndThatNothingIsNoted(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(.design, ["design.yaml": nil], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == [
                    "design.yaml:1: nobody noted what a community of one's own looks like, near the end"
                ])
        }
    }

    @Test func isSilentWhenThereIsAChoice() throws {
        #expect(try SoundCommunity.says(.design, asOf: day("2026-12-01")) == [])
    }
}
