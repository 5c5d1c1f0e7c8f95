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
                "\(SoundCommunity.path(of: "2026-07-02")):1: 1 session got no reflection from outside yet"
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

    /// Of the session somebody looked at another moment.
    @Test func tellsOfAMomentThatNobodyLookedAt() throws {
        let said = try SoundCommunity.says(
            .reflection, in: Self.path,
            [
                "olga, on: 2026-01-15-visit": "olga, on: m-high",
                "moments:":
                    "moments:\n  - { id: m-two, kind: low, text: l, session: 2026-01-15-visit }",
            ])
        #expect(said == ["reflections.yaml:9: 1 moment got no reflection from outside yet"])
    }

    @Test func isSilentBeforeTheFirstSession() throws {
        #expect(
            try SoundCommunity.says(.reflection, [Self.path: nil], asOf: day("2026-01-14")) == [])
    }

    @Test func isSilentWhenAllWasSeen() throws {
        #expect(try SoundCommunity.says(.reflection) == [])
    }
}
