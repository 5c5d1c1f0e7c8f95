import TestSupport
import Testing

@testable import CopAnalysis

struct CompositionRuleTests {
    @Test func tellsOfChoicesNotMade() throws {
        let said = try SoundCommunity.says(
            .composition, in: "cop.yaml",
            ["  stance: mixed\n": "", "  background: diverse\n": ""])
        #expect(
            said == [
                "cop.yaml:15: the composition of the group leaves 'background' and 'stance' unchosen"
            ])
    }

    @Test(arguments: [
        "background: diverse", "competition: one-per-sector", "per_organisation: one",
        "stance: mixed",
    ])
    func tellsOfEach(choice: String) throws {
        let said = try SoundCommunity.says(.composition, in: "cop.yaml", ["  \(choice)\n": ""])
        #expect(said.count == 1)
    }

    @Test func tellsThatNoneIsMade() throws {
        let said = try SoundCommunity.says(
            .composition, in: "cop.yaml",
            [
                "  background: diverse\n": "", "  competition: one-per-sector\n": "",
                "  per_organisation: one\n": "", "stance: mixed": "stance:",
            ])
        #expect(said == ["cop.yaml:15: none of the four choices of composition is made"])
    }

    @Test func isSilentBeforeAnybodyIsInvited() throws {
        let empty = try workspace([
            "people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n",
        ])
        #expect(!empty.advice(asOf: day("2026-01-01")).contains { $0.code == .composition })
    }

    @Test func isSilentWhenAllAreMade() throws {
        #expect(try SoundCommunity.says(.composition) == [])
    }
}
