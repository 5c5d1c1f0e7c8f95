import TestSupport
import Testing

@testable import CopAnalysis

struct VarietyRuleTests {
    static let ahead = SoundCommunity.path(of: "2026-08-13")

    /// The community with the same change in every session that was held.
    private func held(_ part: String, _ replacement: String) throws -> [String: String?] {
        var changes: [String: String?] = [:]
        for date in SoundCommunity.dates.dropLast() {
            let path = SoundCommunity.path(of: date)
            changes[path] = try SoundCommunity.file(path, [part: replacement])
        }
        return changes
    }

    @Test func tellsOfASessionThatIsPlenary() throws {
        let said = try SoundCommunity.says(.variety, in: Self.ahead, ["pairs": "plenary"])
        #expect(said == ["\(Self.ahead):10: every block of 'Visit 6' is plenary"])
    }

    @Test func tellsOfASessionThatAppealsToReason() throws {
        let said = try SoundCommunity.says(.variety, in: Self.ahead, ["body": "reason"])
        #expect(said == ["\(Self.ahead):10: every block of 'Visit 6' appeals to reason"])
    }

    /// What a block does not say is not known, and may be the change that is needed.
    @Test func isSilentAboutBlocksThatSayNothing() throws {
        let said = try SoundCommunity.says(.variety, in: Self.ahead, ["grouping: pairs, ": ""])
        #expect(said == [])
    }

    @Test func tellsOfARunThatIsPlenary() throws {
        let said = try SoundCommunity.says(.variety, try held("pairs", "plenary"))
        let path = SoundCommunity.path(of: "2026-07-02")
        #expect(said == ["\(path):1: every block of the 5 sessions so far is plenary"])
    }

    @Test func tellsOfARunThatAppealsToReason() throws {
        let said = try SoundCommunity.says(.variety, try held("body", "reason"))
        let path = SoundCommunity.path(of: "2026-07-02")
        #expect(said == ["\(path):1: every block of the 5 sessions so far appeals to reason"])
    }

    @Test(arguments: ["individual", "surroundings"])
    func tellsWhatTheRunNeverLookedAt(focus: String) throws {
        let said = try SoundCommunity.says(.variety, try held(focus, "content"))
        let path = SoundCommunity.path(of: "2026-07-02")
        #expect(said == ["\(path):1: no block so far is about the \(focus)"])
    }

    /// Two sessions are no run yet.
    @Test func isSilentAboutTheFirstSessions() throws {
        let said = try SoundCommunity.says(
            .variety, try held("surroundings", "content"), asOf: day("2026-03-01"))
        #expect(said == [])
    }

    @Test func isSilentAboutAMix() throws { #expect(try SoundCommunity.says(.variety) == []) }
}
