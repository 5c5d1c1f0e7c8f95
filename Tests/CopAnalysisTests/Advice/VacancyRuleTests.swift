import TestSupport
import Testing

@testable import CopAnalysis

struct VacancyRuleTests {
    static let roles = "  content_facilitator: [cleo]\n  process_facilitator: [fay]\n"

    @Test func tellsThatNobodyFacilitates() throws {
        let said = try SoundCommunity.says(.vacancy, in: "cop.yaml", [Self.roles: ""])
        #expect(said == ["cop.yaml:7: nobody facilitates or moderates this community"])
    }

    @Test func isSilentAboutOneInTheirOwnFile() throws {
        let changes = [
            "cop.yaml": try SoundCommunity.file("cop.yaml", [Self.roles: ""]),
            "people/fay.yaml": "name: Fay\nroles: [facilitator]\n",
        ]
        #expect(try SoundCommunity.says(.vacancy, changes) == [])
    }

    @Test func isSilentAboutOne() throws {
        let said = try SoundCommunity.says(
            .vacancy, in: "cop.yaml", ["  content_facilitator: [cleo]\n": ""])
        #expect(said == [])
    }
}
