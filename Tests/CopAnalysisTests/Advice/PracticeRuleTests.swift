import Testing

@testable import CopAnalysis

struct PracticeRuleTests {
    @Test func tellsThatItIsNotDescribed() throws {
        let said = try SoundCommunity.says(
            .practice, in: "domain.yaml", ["description: We read meters.": "functions: [reader]"])
        #expect(said == ["domain.yaml:3: the practice that people share is not described"])
    }

    @Test func isSilentWhenItIs() throws { #expect(try SoundCommunity.says(.practice) == []) }
}
