import Testing

@testable import CopAnalysis

struct OverloadRuleTests {
    @Test func tellsOfAModeratorOfThree() throws {
        let said = try SoundCommunity.says(
            .overload, ["people/fay.yaml": "name: Fay\nmoderates: [Leaks, Meters]\n"])
        #expect(said == ["people/fay.yaml:1: Fay moderates 3 communities"])
    }

    @Test func namesSeveral() throws {
        let said = try SoundCommunity.says(
            .overload,
            [
                "people/fay.yaml": "name: Fay\nmoderates: [Leaks, Meters]\n",
                "people/cleo.yaml": "name: Cleo\nmoderates: [Leaks, Meters, Maps]\n",
            ])
        #expect(
            said == ["people/cleo.yaml:1: Cleo and Fay each moderate three communities or more"])
    }

    @Test func isSilentAboutTwo() throws {
        let said = try SoundCommunity.says(
            .overload, ["people/fay.yaml": "name: Fay\nmoderates: [Leaks]\n"])
        #expect(said == [])
    }

    /// Whoever does not facilitate here has this community not to carry.
    @Test func isSilentAboutOthers() throws {
        let said = try SoundCommunity.says(
            .overload, ["people/olga.yaml": "name: Olga\nmoderates: [Leaks, Meters, Maps]\n"])
        #expect(said == [])
    }
}
