import TestSupport
import Testing

@testable import CopAnalysis

struct ReflectionRuleTests {
    static let path = "reflections.yaml"

    @Test func tellsOfASessionThatNobodyFromOutsideLookedAt() throws {
        let said = try SoundCommunity.says(
            .reflection, in: Self.path,
            ["  - { id: r-2026-07-02, text: I see, by: olga, on: 2026-07-02-visit }\n": ""])
        #expect(
            said == [
                "\(SoundCommunity.path(of: "2026-07-02")):1: 'Visit 5' got no reflection from outside yet"
            ])
    }

    /// One from within is not the eye of an outsider.
    @Test func aReflectionFromWithinIsNone() throws {
        let said = try SoundCommunity.says(.reflection, in: Self.path, ["by: olga": "by: anna"])
        #expect(
            said == [
                "\(SoundCommunity.path(of: "2026-07-02")):1: 5 sessions got no reflection from outside yet"
            ])
    }

    @Test func isSilentBeforeTheFirstSession() throws {
        #expect(
            try SoundCommunity.says(.reflection, [Self.path: nil], asOf: day("2026-01-14")) == [])
    }

    @Test func isSilentWhenAllWasSeen() throws {
        #expect(try SoundCommunity.says(.reflection) == [])
    }
}
