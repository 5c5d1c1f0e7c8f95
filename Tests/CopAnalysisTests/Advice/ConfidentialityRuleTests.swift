import TestSupport
import Testing

@testable import CopAnalysis

struct ConfidentialityRuleTests {
    static let sharing = "sharing: { rule: open, decided_on: 2026-01-15 }"

    @Test(arguments: ["sharing: {}", "sharing: { decided_on: 2026-01-15 }"])
    func tellsOfNoRule(sharing: String) throws {
        let said = try SoundCommunity.says(
            .confidentiality, in: "cop.yaml", [Self.sharing: sharing])
        #expect(said == ["cop.yaml:13: the group has not decided how to treat what is shared"])
    }

    /// A rule of which nobody noted when the group chose it is the facilitator's.
    @Test(arguments: ["sharing: { rule: open }", "sharing: { rule: open, decided_on: 2026-07-31 }"])
    func tellsOfARuleThatTheGroupDidNotDecide(sharing: String) throws {
        let said = try SoundCommunity.says(
            .confidentiality, in: "cop.yaml", [Self.sharing: sharing])
        #expect(
            said == [
                "cop.yaml:13: there is a rule for what is shared, and no word of the group deciding on it"
            ])
    }

    @Test(arguments: ["decided_on: 2026-07-30", "decided_at: 2026-07-02-visit"])
    func isSilentWhenTheGroupDecided(when: String) throws {
        let said = try SoundCommunity.says(
            .confidentiality, in: "cop.yaml", ["decided_on: 2026-01-15": when])
        #expect(said == [])
    }

    @Test func isSilentBeforeTheFirstSession() throws {
        let said = try SoundCommunity.says(
            .confidentiality, in: "cop.yaml", [Self.sharing: "sharing: {}"],
            asOf: day("2026-01-14"))
        #expect(said == [])
    }
}
