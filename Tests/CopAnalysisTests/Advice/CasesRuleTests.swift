import TestSupport
import Testing

@testable import CopAnalysis

struct CasesRuleTests {
    static let path = "cases.yaml"

    @Test(arguments: [("2026-07-22", 0), ("2026-07-23", 1)])
    func tellsHalfWayWhoHasNone(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .cases, in: Self.path, ["person: [ben]": "person: [anna]"], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 { #expect(said == ["people/ben.yaml:1: Ben has no case of their own"]) }
    }

    @Test func tellsOfACaseThatNeverHadATurn() throws {
        let cases = SoundCommunity.files[Self.path]?.replacing(
            "person: [ben]\n    turns: [{ session: 2026-02-26-visit }]\n", with: "person: [ben]\n")
        let said = try SoundCommunity.says(.cases, [Self.path: cases])
        #expect(said == ["cases.yaml:7: the case 'c-ben' was never on the table"])
    }

    /// A turn that is planned is none yet.
    @Test func aTurnAheadDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .cases, in: Self.path, ["2026-02-26-visit": "2026-08-13-visit"])
        #expect(said == ["cases.yaml:2: 12 cases were never on the table"])
    }

    @Test func isSilentAboutAClosedCase() throws {
        let cases = SoundCommunity.files[Self.path]?.replacing(
            "person: [ben]\n    turns: [{ session: 2026-02-26-visit }]\n",
            with: "person: [ben]\n    status: closed\n")
        #expect(try SoundCommunity.says(.cases, [Self.path: cases]) == [])
    }

    @Test func isSilentWhenAllHaveOne() throws { #expect(try SoundCommunity.says(.cases) == []) }
}
