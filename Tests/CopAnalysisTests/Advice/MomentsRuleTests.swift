import TestSupport
import Testing

@testable import CopAnalysis

struct MomentsRuleTests {
    static let path = "reflections.yaml"

    @Test(arguments: [
        ("kind: high", "kind: low", "high"), ("kind: low", "kind: high", "low"),
        ("kind: learning", "kind: low", "learning moment"),
    ])
    func tellsWhatIsNotMarked(kind: String, other: String, name: String) throws {
        let said = try SoundCommunity.says(.moments, in: Self.path, [kind: other])
        #expect(
            said == ["\(Self.path):1: no \(name) was marked, half-way through the run"])
    }

    @Test func tellsThatNothingIs() throws {
        let said = try SoundCommunity.says(.moments, [Self.path: nil])
        #expect(
            said == [
                "\(Self.path):1: no high, low or learning moment was marked, half-way through the run"
            ])
    }

    /// The run goes from 15 January 2026 to 28 January 2027: half-way is on 23 July.
    @Test(arguments: [("2026-07-22", 0), ("2026-07-23", 1)])
    func waitsUntilHalfWay(asOf: String, count: Int) throws {
        let said = try SoundCommunity.says(.moments, [Self.path: nil], asOf: day(asOf))
        #expect(said.count == count)
    }

    @Test func isSilentWhenEachIsMarked() throws {
        #expect(try SoundCommunity.says(.moments) == [])
    }
}
