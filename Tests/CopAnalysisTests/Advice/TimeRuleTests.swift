import Testing

@testable import CopAnalysis

struct TimeRuleTests {
    static let ahead = SoundCommunity.path(of: "2026-08-13")

    @Test(arguments: [("11:59", 179), ("11:00", 120)])
    func tellsOfBlocksThatDoNotFit(until: String, room: Int) throws {
        let said = try SoundCommunity.says(.time, in: Self.ahead, ["12:00": until])
        #expect(
            said == [
                "\(Self.ahead):1: the blocks of 'Visit 6' take 180 minutes, where there are \(room)"
            ])
    }

    @Test(arguments: [(40, 0), (41, 1)])
    func tellsOfMoreThanTwoHoursWithoutABreak(minutes: Int, count: Int) throws {
        let said = try SoundCommunity.says(
            .time, in: Self.ahead,
            [
                "Break, minutes: 20": "Tale, minutes: 0",
                "Walk, minutes: 80": "Walk, minutes: \(minutes)",
            ])
        #expect(said.count == count)
        if count > 0 {
            #expect(said == ["\(Self.ahead):1: 'Visit 6' goes on for 121 minutes without a break"])
        }
    }

    /// The one that comes first is named first.
    @Test func countsSeveral() throws {
        let later = SoundCommunity.path(of: "2026-09-24")
        let text = try SoundCommunity.file(Self.ahead, ["Break, minutes: 20": "Tale, minutes: 40"])
        let said = try SoundCommunity.says(
            .time,
            [Self.ahead: text, later: text.replacing("2026-08-13", with: "2026-09-24")])
        #expect(
            said
                == [
                    "\(Self.ahead):1: the blocks of 2 sessions take more time than there is",
                    "\(Self.ahead):1: 2 sessions go on for more than two hours without a break",
                ].sorted())
    }

    /// What is over cannot be planned anew.
    @Test func isSilentAboutWhatIsOver() throws {
        let said = try SoundCommunity.says(
            .time, in: SoundCommunity.path(of: "2026-07-02"), ["12:00": "10:00"])
        #expect(said == [])
    }

    @Test func isSilentAboutACancelledSession() throws {
        let said = try SoundCommunity.says(
            .time, in: Self.ahead, ["12:00": "10:00", "planned": "cancelled"])
        #expect(said == [])
    }

    @Test func isSilentWhenItFits() throws { #expect(try SoundCommunity.says(.time) == []) }
}
