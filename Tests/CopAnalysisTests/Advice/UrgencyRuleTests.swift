import Testing

@testable import CopAnalysis

struct UrgencyRuleTests {
    static let path = "signals.yaml"

    @Test func tellsOfNoSignal() throws {
        #expect(
            try SoundCommunity.says(.urgency, [Self.path: ""]) == [
                "signals.yaml:1: no signal of urgency is noted"
            ])
    }

    @Test(arguments: [
        ("lasting: true", "lasting"), ("confirmed_by: [Report]", "confirmed_by"),
        ("seen_by: [ben]", "seen_by"),
    ])
    func tellsWhatTheSignalLacks(part: String, key: String) throws {
        let signals = try SoundCommunity.file(
            Self.path, [part: key == "lasting" ? "lasting: false" : "\(key): []"])
        let advice = try SoundCommunity.advice([Self.path: signals]).filter { $0.code == .urgency }
        #expect(
            advice.map(\.headline) == [
                "the one signal is not lasting, confirmed and seen by others"
            ])
        #expect(advice.first?.label == "lacks \(key)")
    }

    /// Three signals that each have one of the three make no pattern.
    @Test func oneOfThemHasAllThree() throws {
        let said = try SoundCommunity.says(
            .urgency, in: Self.path,
            [
                "  - { id: leaks, text: Leaks, lasting: true, confirmed_by: [Report], seen_by: [ben] }\n":
                    """
                  - { id: a, text: A }
                  - { id: b, text: B, lasting: true, seen_by: [ben] }
                  - { id: c, text: C, confirmed_by: [Report] }

                """
            ])
        #expect(
            said == [
                "signals.yaml:3: none of 3 signals is lasting, confirmed and seen by others"
            ])
    }

    @Test func whatIsNoticedLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .urgency, in: Self.path, ["lasting: true": "noticed: 2026-08-01, lasting: true"])
        #expect(said.count == 1)
    }

    @Test func isSilentAboutAPattern() throws { #expect(try SoundCommunity.says(.urgency) == []) }
}
