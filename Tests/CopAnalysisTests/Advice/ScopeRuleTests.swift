import Testing

@testable import CopAnalysis

struct ScopeRuleTests {
    @Test func tellsOfAMissingQuestion() throws {
        let said = try SoundCommunity.says(
            .scope, in: "domain.yaml", ["question: What can we know?\n": ""])
        #expect(said == ["domain.yaml:1: no question is written down"])
    }

    @Test func tellsOfALevelWithoutChallenge() throws {
        let said = try SoundCommunity.says(
            .scope, in: "domain.yaml", [", individual: [c] }": " }"])
        #expect(
            said == ["domain.yaml:2: no challenge is named at the level of individual"])
    }

    @Test func tellsOfABeneficiaryWithoutYield() throws {
        let said = try SoundCommunity.says(
            .scope, in: "domain.yaml", [", field: [c], initiator: [d] }": " }"])
        #expect(said == ["domain.yaml:7: no yield is named for the field or initiator"])
    }

    /// One advice, however much is blank.
    @Test func tellsOfABlankFileOnce() throws {
        let advice = try SoundCommunity.advice(["domain.yaml": ""]).filter { $0.code == .scope }
        #expect(advice.map(\.headline) == ["no question is written down"])
        #expect(
            advice.first?.notes == [
                "no challenge is named at the level of field, organisation or individual",
                "no yield is named for the individual, organisation, field or initiator",
            ])
    }

    @Test func isSilentWhenAllIsNamed() throws { #expect(try SoundCommunity.says(.scope) == []) }
}
