import CopModel
import Testing

@testable import CopAnalysis

@Suite struct MapComparisonTests {
    /// Two days; between them the fixture changes on 2026-03-01.
    static let comparison: MapComparison = {
        var fixture = MapFixture()
        for id in ["a", "b", "c", "d", "e"] { fixture.person(id) }
        fixture.person("left", left: "2026-02-28")
        fixture.person("new", joined: "2026-03-01")
        func before(_ from: String, _ to: String, _ kind: String, _ strength: Int?, _ mutual: Bool)
        {
            fixture.tie(
                from, to, kind, mutual: mutual, strength: strength, until: "2026-02-28")
        }
        func after(_ from: String, _ to: String, _ kind: String, _ strength: Int?, _ mutual: Bool) {
            fixture.tie(
                from, to, kind, mutual: mutual, strength: strength, since: "2026-03-01")
        }
        fixture.tie("a", "c", "advises", strength: 3)
        before("a", "b", "knows", 2, true)
        after("a", "b", "knows", 4, true)
        before("a", "d", "knows", 4, true)
        after("a", "d", "knows", 1, true)
        before("a", "e", "knows", 4, true)
        after("b", "c", "mentors", nil, false)
        before("b", "d", "knows", 2, true)
        after("b", "d", "collaborates", 5, true)
        before("b", "e", "advises", nil, false)
        after("e", "b", "advises", nil, false)
        before("c", "d", "knows", nil, true)
        after("c", "d", "knows", 5, true)
        fixture.coalition("old", ["a"], until: "2026-02-28")
        fixture.coalition("young", ["a"], since: "2026-03-01")
        fixture.coalition("lasting", ["a"])
        let days = ["2026-02-01", "2026-04-01"].map { Day($0)! }
        let maps = days.map { SocialMap(fixture.workspace, on: $0) }
        return MapComparison(from: maps[0], to: maps[1])
    }()

    @Test func pairsThatChanged() {
        let changes = Self.comparison.pairs.map { "\($0.pair.first)\($0.pair.second) \($0.change)" }
        #expect(
            changes == [
                "ab stronger", "ad weaker", "ae ended", "bc new", "bd different", "be different",
            ])
    }

    @Test func changesOfSingleTies() {
        let comparison = Self.comparison
        let changes = (comparison.earlier.ties + comparison.later.ties).map {
            "\($0.from)\($0.to) \($0.kind) "
                + (comparison.change(of: $0).map(\.rawValue) ?? "same")
        }
        #expect(
            Set(changes) == [
                "ab knows stronger", "ad knows weaker", "ae knows ended", "bd knows ended",
                "cd knows same", "ac advises same", "be advises ended", "bc mentors new",
                "bd collaborates new", "eb advises new",
            ])
    }

    @Test func whoCameAndWent() {
        #expect(Self.comparison.newcomers.map(\.id) == ["new"])
        #expect(Self.comparison.leavers.map(\.id) == ["left"])
        #expect(Self.comparison.foundedCoalitions.map(\.id) == ["young"])
        #expect(Self.comparison.endedCoalitions.map(\.id) == ["old"])
    }

    @Test func comparedWithItselfNothingChanged() {
        let map = Self.comparison.later
        let none = MapComparison(from: map, to: map)
        #expect(none.pairs.isEmpty && none.newcomers.isEmpty && none.leavers.isEmpty)
    }
}
