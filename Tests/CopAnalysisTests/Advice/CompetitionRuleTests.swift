import Testing

@testable import CopAnalysis

struct CompetitionRuleTests {
    @Test func tellsOfTwoOfOneSector() throws {
        let advice = try SoundCommunity.advice([
            "organisations.yaml": try SoundCommunity.file(
                "organisations.yaml", ["sector: ben }": "sector: anna }"])
        ]).filter { $0.code == .competition }
        #expect(
            advice.map(\.headline) == [
                "anna works and ben works are both in 'anna', where one per sector was chosen"
            ])
        #expect(advice.first?.related.count == 1)
    }

    @Test func isSilentWhereCompetitorsWereChosen() throws {
        let changes = [
            "organisations.yaml": try SoundCommunity.file(
                "organisations.yaml", ["sector: ben }": "sector: anna }"]),
            "cop.yaml": try SoundCommunity.file("cop.yaml", ["one-per-sector": "competitors"]),
        ]
        #expect(try SoundCommunity.says(.competition, changes) == [])
    }

    @Test func isSilentAboutWhoLeft() throws {
        let changes = [
            "organisations.yaml": try SoundCommunity.file(
                "organisations.yaml", ["sector: ben }": "sector: anna }"]),
            "people/ben.yaml": try SoundCommunity.file(
                "people/ben.yaml", ["joined: 2026-01-15": "left: 2026-07-29"]),
        ]
        #expect(try SoundCommunity.says(.competition, changes) == [])
    }

    /// Two people of one organisation are no competitors.
    @Test func isSilentAboutColleagues() throws {
        let said = try SoundCommunity.says(
            .competition, in: "people/ben.yaml", ["ben-works": "anna-works"])
        #expect(said == [])
    }

    @Test func isSilentAboutOnePerSector() throws {
        #expect(try SoundCommunity.says(.competition) == [])
    }
}
