import Testing

@testable import CopAnalysis

struct ArgumentsRuleTests {
    static let last = SoundCommunity.path(of: "2026-07-02")

    @Test func tellsOfADecisionWithout() throws {
        let said = try SoundCommunity.says(
            .arguments, in: Self.last, [", arguments: [It helps]": ""])
        #expect(said == ["\(Self.last):14: a decision of 'Visit 5' has no arguments"])
    }

    /// The latest first: there the reasons can still be remembered.
    @Test func countsSeveral() throws {
        var changes: [String: String?] = [:]
        for date in SoundCommunity.dates.dropLast() {
            let path = SoundCommunity.path(of: date)
            changes[path] = try SoundCommunity.file(path, [", arguments: [It helps]": ""])
        }
        let advice = try SoundCommunity.advice(changes).filter { $0.code == .arguments }
        #expect(advice.map(\.headline) == ["5 decisions have no arguments"])
        #expect(advice.first?.place.file.path == Self.last)
        #expect(advice.first?.related.count == 2)
        #expect(advice.first?.notes == ["and 2 more"])
    }

    @Test func isSilentWhenTheyAreThere() throws {
        #expect(try SoundCommunity.says(.arguments) == [])
    }
}
