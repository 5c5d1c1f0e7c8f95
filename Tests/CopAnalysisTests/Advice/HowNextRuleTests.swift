import Testing

@testable import CopAnalysis

struct HowNextRuleTests {
    static let last = SoundCommunity.path(of: "2026-07-02")

    @Test func tellsOfASessionWithout() throws {
        let said = try SoundCommunity.says(
            .howNext, in: Self.last, ["how_next: At the harbour": ""])
        #expect(said == ["\(Self.last):1: 'Visit 5' closed without the question how to go on"])
    }

    @Test func isSilentWhenItIsThere() throws { #expect(try SoundCommunity.says(.howNext) == []) }
}
