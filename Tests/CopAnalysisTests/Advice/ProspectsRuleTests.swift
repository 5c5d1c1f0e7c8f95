import Testing

@testable import CopAnalysis

struct ProspectsRuleTests {
    @Test func tellsOfMoreInvitedThanTalkedWith() throws {
        let changes = ["people/dora.yaml": "name: Dora\nstatus: prospect\n"]
        let advice = try SoundCommunity.advice(changes).filter { $0.code == .prospects }
        #expect(advice.map(\.headline) == ["talks with 12 people, where 13 are invited"])
        #expect(advice.first?.notes == ["no talk yet with Dora"])
        #expect(advice.first?.place.file.path == "signals.yaml")
    }

    @Test func tellsOfNoTalkAtAll() throws {
        let said = try SoundCommunity.says(.prospects, ["signals.yaml": ""])
        #expect(said == ["signals.yaml:1: nobody talked with the 12 people who are invited"])
    }

    @Test func tellsOfOneByName() throws {
        var changes = ["signals.yaml": ""]
        for id in SoundCommunity.participants.dropFirst() {
            changes["people/\(id).yaml"] = "name: \(id)\n"
        }
        let said = try SoundCommunity.says(.prospects, changes)
        #expect(said == ["signals.yaml:1: nobody talked with Anna, who is invited"])
    }

    /// Two talks with the same person are talks with one.
    @Test func countsPeopleAndNotTalks() throws {
        let said = try SoundCommunity.says(
            .prospects, in: "signals.yaml", ["id: t-ben, person: ben": "id: t-ben, person: anna"])
        #expect(said == ["signals.yaml:1: talks with 11 people, where 12 are invited"])
    }

    @Test func aTalkOfLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .prospects, in: "signals.yaml", ["person: ben": "person: ben, date: 2026-08-01"])
        #expect(said.count == 1)
    }

    @Test(arguments: ["declined", "alumnus"])
    func isSilentAboutWhoDroppedOff(status: String) throws {
        let said = try SoundCommunity.says(
            .prospects, ["people/dora.yaml": "name: Dora\nstatus: \(status)\n"])
        #expect(said == [])
    }

    @Test func isSilentWhenThereAreAsManyTalks() throws {
        #expect(try SoundCommunity.says(.prospects) == [])
    }
}
