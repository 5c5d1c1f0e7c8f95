import TestSupport
import Testing

@testable import CopAnalysis

struct UptakeRuleTests {
    static let path = "knowledge-agenda.yaml"
    static let update = "{ date: 2026-05-21, status: handed-over, handed_to: Institute }"

    /// 120 days after it was handed over, and a day more.
    @Test(arguments: [("2026-09-18", 0), ("2026-09-19", 1)])
    func countsDays(asOf: String, count: Int) throws {
        let advice = try SoundCommunity.advice(asOf: day(asOf)).filter { $0.code == .uptake }
        #expect(advice.count == count)
        if count > 0 {
            #expect(
                advice.map(\.headline) == [
                    "'given' was handed over 121 days ago, and is not known to be taken up"
                ])
            #expect(advice.first?.label == "with Institute for 121 days")
        }
    }

    /// That nothing changed is no news: it counts from when it was handed over.
    @Test func saidAgainIsNotHandedOverAnew() throws {
        let said = try SoundCommunity.says(
            .uptake, in: Self.path,
            [Self.update: "\(Self.update), { date: 2026-09-01, status: handed-over }"],
            asOf: day("2026-09-19"))
        #expect(said.count == 1)
    }

    @Test(arguments: ["taken-up", "answered", "open"])
    func isSilentAboutWhatBecameOfIt(status: String) throws {
        let said = try SoundCommunity.says(
            .uptake, in: Self.path,
            [Self.update: "\(Self.update), { date: 2026-09-01, status: \(status) }"],
            asOf: day("2026-09-19"))
        #expect(said == [])
    }
}
