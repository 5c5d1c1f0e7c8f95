import Testing

@testable import CopAnalysis

struct FacilitatorsRuleTests {
    @Test(arguments: [
        ("  content_facilitator: [cleo]\n", "a facilitator minds the group, and none the subject"),
        ("  process_facilitator: [fay]\n", "a facilitator minds the subject, and none the group"),
    ])
    func tellsWhatNobodyMinds(part: String, headline: String) throws {
        let said = try SoundCommunity.says(.facilitators, in: "cop.yaml", [part: ""])
        #expect(said == ["cop.yaml:7: \(headline)"])
    }

    @Test func tellsOfOneForBoth() throws {
        let said = try SoundCommunity.says(.facilitators, in: "cop.yaml", ["[cleo]": "[fay]"])
        #expect(said == ["cop.yaml:7: Fay minds both the subject and the group"])
    }

    @Test func tellsThatNobodySaidWhoMindsWhat() throws {
        let changes = [
            "cop.yaml": try SoundCommunity.file(
                "cop.yaml",
                ["  content_facilitator: [cleo]\n  process_facilitator: [fay]\n": ""]),
            "people/fay.yaml": "name: Fay\nroles: [facilitator]\n",
        ]
        #expect(
            try SoundCommunity.says(.facilitators, changes) == [
                "cop.yaml:7: nobody said which facilitator minds the subject, and which the group"
            ])
    }

    /// Two who share both tasks complement each other as they see fit.
    @Test func isSilentAboutTwoWhoDoBoth() throws {
        let said = try SoundCommunity.says(
            .facilitators, in: "cop.yaml", ["[cleo]": "[cleo, fay]", "[fay]": "[fay, cleo]"])
        #expect(said == [])
    }

    /// Then `vacancy` speaks.
    @Test func isSilentWhereThereIsNone() throws {
        let said = try SoundCommunity.says(
            .facilitators, in: "cop.yaml",
            ["  content_facilitator: [cleo]\n  process_facilitator: [fay]\n": ""])
        #expect(said == [])
    }

    @Test func isSilentAboutTwo() throws { #expect(try SoundCommunity.says(.facilitators) == []) }
}
