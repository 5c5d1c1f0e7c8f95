import Testing

@testable import CopAnalysis

struct CarryThroughRuleTests {
    @Test func tellsOfOrganisationsWithoutManager() throws {
        let said = try SoundCommunity.says(
            .carryThrough, in: "embedding.yaml", ["  - { organisation: ben-works }\n": ""])
        #expect(said == ["organisations.yaml:3: no manager of ben works is involved"])
    }

    @Test func aManagerOfLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .carryThrough, in: "embedding.yaml",
            [
                "{ organisation: ben-works }":
                    "{ organisation: ben-works, involved_since: 2026-08-01 }"
            ]
        )
        #expect(said.count == 1)
    }

    @Test func isSilentAboutOrganisationsThatTakeNoPart() throws {
        let changes = [
            "organisations.yaml": try SoundCommunity.file(
                "organisations.yaml",
                ["organisations:\n": "organisations:\n  - { id: far, name: Far }\n"])
        ]
        #expect(try SoundCommunity.says(.carryThrough, changes) == [])
    }

    @Test func tellsOfResultsWithoutDestination() throws {
        let said = try SoundCommunity.says(
            .carryThrough, in: "results.yaml", [", destination: Manual": ""])
        #expect(said == ["results.yaml:2: the result 'key' is on its way nowhere"])
    }

    /// The ledger knows where it goes.
    @Test func isSilentAboutAResultThatIsCarried() throws {
        let changes = [
            "results.yaml": try SoundCommunity.file(
                "results.yaml", [", destination: Manual": ""]),
            "embedding.yaml": try SoundCommunity.file(
                "embedding.yaml", ["result: key": "result: key, destination: manual"]),
        ]
        #expect(try SoundCommunity.says(.carryThrough, changes) == [])
    }

    /// What one person learned to do goes nowhere.
    @Test func isSilentAboutACompetence() throws {
        let said = try SoundCommunity.says(
            .carryThrough, in: "results.yaml", ["destination: Manual": "competence: true"])
        #expect(said == [])
    }

    @Test func isSilentWhenAllIsCarried() throws {
        #expect(try SoundCommunity.says(.carryThrough) == [])
    }
}
