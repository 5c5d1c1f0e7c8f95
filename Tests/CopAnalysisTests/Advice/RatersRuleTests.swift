import TestSupport
import Testing

@testable import CopAnalysis

struct RatersRuleTests {
    static let path = "system.yaml"

    @Test(arguments: [
        (", { by: ben, score: 4 }", ""), ("by: ben", "by: anna"), ("by: ben, ", ""),
    ])
    func tellsOfOneRater(part: String, replacement: String) throws {
        let said = try SoundCommunity.says(.raters, in: Self.path, [part: replacement])
        #expect(
            said == [
                "\(Self.path):2: the function 'legitimacy' was not scored by two people or more"
            ])
    }

    @Test func aScoreOfLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .raters, in: Self.path, ["by: ben": "date: 2026-07-31, by: ben"])
        #expect(said.count == 1)
    }

    @Test(arguments: [("2026-07-22", 0), ("2026-07-23", 1)])
    func tellsHalfWayThatNobodyScored(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(.raters, [Self.path: nil], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == [
                    "\(Self.path):1: nobody scored the functions of the field, half-way through the run"
                ])
        }
    }

    @Test func isSilentAboutTwoRaters() throws { #expect(try SoundCommunity.says(.raters) == []) }
}
