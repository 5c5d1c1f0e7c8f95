import TestSupport
import Testing

@testable import CopAnalysis

struct MapRuleTests {
    static let path = "network.yaml"
    static let second = "  - { date: 2026-07-20, asked: [anna, ben], answered: [anna, ben] }\n"

    @Test func tellsThatNobodyAsked() throws {
        #expect(
            try SoundCommunity.says(.map, [Self.path: nil]) == [
                "\(Self.path):1: nobody asked yet who has to do with whom"
            ])
    }

    @Test func isSilentBeforeTheFirstSession() throws {
        #expect(try SoundCommunity.says(.map, [Self.path: nil], asOf: day("2026-01-14")) == [])
    }

    /// The run ends on 28 January 2027: its last sixth begins on 26 November 2026.
    @Test(arguments: [("2026-11-25", 0), ("2026-11-26", 1)])
    func tellsNearTheEndOfAskingOnce(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .map, in: Self.path, [Self.second: ""], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == [
                    "\(Self.path):1: who has to do with whom was asked once, so that no change shows"
                ])
        }
    }

    /// Seven of ten are enough.
    @Test(arguments: [(6, 1), (7, 0)])
    func tellsOfTooFewAnswers(answered: Int, count: Int) throws {
        let people = SoundCommunity.participants
        let survey =
            "  - { date: 2026-07-20, asked: [\(people.prefix(10).joined(separator: ", "))], answered: [\(people.prefix(answered).joined(separator: ", "))] }\n"
        let said = try SoundCommunity.says(.map, in: Self.path, [Self.second: survey])
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == [
                    "\(Self.path):3: 6 of 10 answered the survey of 2026-07-20: too few for a map to trust"
                ])
        }
    }

    @Test func isSilentAboutTwoThatWereAnswered() throws {
        #expect(try SoundCommunity.says(.map) == [])
    }
}
