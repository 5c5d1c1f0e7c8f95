import TestSupport
import Testing

@testable import CopAnalysis

struct FitnessRuleTests {
    @Test func tellsOfANo() throws {
        let said = try SoundCommunity.says(
            .fitness, in: "cop.yaml",
            ["room_to_act: true": "room_to_act: false", "outcome_unknown: true": ""])
        #expect(said == ["cop.yaml:20: the fitness check answers no to 'room_to_act'"])
        let advice = try SoundCommunity.advice([
            "cop.yaml": try SoundCommunity.file(
                "cop.yaml",
                ["room_to_act: true": "room_to_act: false", "outcome_unknown: true": ""])
        ])
        #expect(advice.first?.notes == ["the fitness check leaves 'outcome_unknown' open"])
    }

    @Test func tellsOfAQuestionLeftOpen() throws {
        let said = try SoundCommunity.says(
            .fitness, in: "cop.yaml", ["several_disciplines: true": "several_disciplines:"])
        #expect(said == ["cop.yaml:20: the fitness check leaves 'several_disciplines' open"])
    }

    @Test func tellsThatNobodyChecked() throws {
        let cop = try #require(SoundCommunity.files["cop.yaml"])
        let start = try #require(cop.firstRange(of: "fitness:")).lowerBound
        let said = try SoundCommunity.says(.fitness, ["cop.yaml": String(cop[..<start])])
        #expect(
            said == [
                "cop.yaml:1: nobody checked whether a community of practice is the right form"
            ])
    }

    @Test func isSilentWhenAllIsYes() throws { #expect(try SoundCommunity.says(.fitness) == []) }
}
