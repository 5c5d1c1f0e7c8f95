import Testing

@testable import CopAnalysis

struct EvidenceRuleTests {
    @Test func tellsOfWhatNothingShows() throws {
        let said = try SoundCommunity.says(
            .evidence, in: "embedding.yaml", ["evidence: Page 3, ": ""])
        #expect(
            said == ["embedding.yaml:2: 'manual' is called embedded, and nothing shows it"])
    }

    @Test(arguments: ["idea", "agreed", "under-way", "stopped"])
    func isSilentAboutWhatIsNotEmbedded(status: String) throws {
        let said = try SoundCommunity.says(
            .evidence, in: "embedding.yaml",
            ["status: embedded, evidence: Page 3": "status: \(status)"])
        #expect(said == [])
    }

    @Test func isSilentAboutWhatIsEmbeddedLater() throws {
        let said = try SoundCommunity.says(
            .evidence, in: "embedding.yaml", ["evidence: Page 3": "since: 2026-08-01"])
        #expect(said == [])
    }

    @Test func isSilentWhenItShows() throws { #expect(try SoundCommunity.says(.evidence) == []) }
}
