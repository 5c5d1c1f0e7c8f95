import Testing

@testable import CopAnalysis

struct ContractRuleTests {
    @Test func tellsWhoHasNone() throws {
        let said = try SoundCommunity.says(.contract, ["contracts/ben.yaml": nil])
        #expect(said == ["people/ben.yaml:1: no contract with Ben"])
    }

    @Test(arguments: [
        ("  - { by: participant, on: 2026-01-10 }\n", "participant"),
        ("  - { by: initiator, on: 2026-01-12 }\n", "initiator"),
    ])
    func tellsWhichSideIsMissing(signature: String, side: String) throws {
        let said = try SoundCommunity.says(.contract, in: "contracts/ben.yaml", [signature: ""])
        #expect(
            said == ["contracts/ben.yaml:1: the contract with Ben is not signed by the \(side)"])
    }

    @Test func countsSeveral() throws {
        let blank = "gives: [Data]\n"
        let said = try SoundCommunity.says(
            .contract, ["contracts/ben.yaml": blank, "contracts/p3.yaml": blank])
        #expect(
            said == [
                "contracts/ben.yaml:1: the contracts with Ben and P3 are not signed by both sides"
            ])
    }

    @Test(arguments: [("2026-07-31", 1), ("2026-07-30", 0)])
    func aSignatureOfLaterDoesNotCount(date: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .contract, in: "contracts/ben.yaml", ["2026-01-12": date])
        #expect(said.count == count)
    }

    @Test func isSilentWhenAllAreSigned() throws {
        #expect(try SoundCommunity.says(.contract) == [])
    }
}
