import CopModel
import Testing

@testable import CopAnalysis

@Suite struct SocialMapTests {
    /// a ⇄ b at x, b – c, c → d, c → y where c and d work; e is alone.
    static let small: MapFixture = {
        var fixture = MapFixture()
        fixture.organisation("x", sector: "water", level: .field)
        fixture.organisation("y", sector: "water", level: .organisation)
        fixture.organisation("unused")
        for (id, organisation) in [("a", "x"), ("b", "x"), ("c", "y"), ("d", "y"), ("e", nil)] {
            fixture.person(id, at: organisation)
        }
        fixture.person("prospect", at: "unused", status: .prospect)
        fixture.tie("a", "b", strength: 3)
        fixture.tie("b", "a")
        fixture.tie("c", "b", "collaborates", mutual: true)
        fixture.tie("c", "d", "mentors")
        fixture.tie("c", "y", "funds")
        fixture.coalition("team", ["d", "a", "x"])
        fixture.survey("2026-01-01", asked: ["a", "b", "c", "d"], answered: ["c", "a", "b"])
        fixture.survey("2025-01-01", asked: ["a"], answered: [])
        fixture.survey("2027-01-01", asked: ["a"], answered: [])
        return fixture
    }()

    @Test func figuresAreThoseCountedByHand() throws {
        let figures = SocialMap(Self.small.workspace, on: today).figures
        #expect(figures.peopleCount == 5)
        #expect(figures.organisationCount == 1)
        #expect(figures.pairCount == 4)
        let pair: Double = 1.0 / 15
        #expect(figures.density == 4 * pair)
        #expect(figures.directedTieCount == 4)
        #expect(figures.reciprocity == 0.5)
        #expect(figures.centralisation == 0.5)
        #expect(figures.components == [["a", "b", "c", "d", "y"], ["e"]])
        #expect(figures.betweenness["b"] == 0.3)
        #expect(figures.betweenness["c"] == 0.5)
        #expect(figures.brokers == ["b", "c"])
        #expect(figures.cutPoints.map(\.id) == ["b", "c"])
        #expect(figures.cutPoints.map(\.separated) == [["a"], ["d", "y"]])
        #expect(figures.core == ["c"])
        #expect(abs(try #require(figures.coreFit) - 25 / 2200.0.squareRoot()) < 1e-12)
        let borders = figures.borders
        #expect(borders.map(\.border) == [.organisation, .sector, .level])
        #expect(borders.map(\.index) == [-0.5, nil, -0.5])
        #expect(borders.map(\.groupCount) == [2, 1, 2])
        #expect(borders.map(\.ungroupedCount) == [1, 1, 1])
        #expect(borders[0].external == 1 && borders[0].inside == 3)
    }

    @Test func whoIsThereAndWhoCounts() {
        let map = SocialMap(Self.small.workspace, on: today)
        #expect(map.nodes.map(\.id) == ["a", "b", "c", "d", "e", "x", "y"])
        #expect(map.nodes.filter { !$0.isCounted }.map(\.id) == ["x"])
        #expect(map.withoutTies.map(\.id) == ["e"])
        #expect(map.node("a")?.level == .field)
        #expect(map.node("c")?.tieCount == 3)
        #expect(map.coalitions.map(\.members) == [["a", "d", "x"]])
    }

    @Test func layersAreNetworksOfTheirOwn() {
        let layers = SocialMap(Self.small.workspace, on: today).layers
        #expect(layers.map(\.kind) == ["advises", "collaborates", "mentors", "funds"])
        #expect(layers.map(\.tieCount) == [2, 1, 1, 1])
        #expect(layers.map(\.pairCount) == [1, 1, 1, 1])
        #expect(layers.map(\.partyCount) == [2, 2, 2, 2])
        let pair: Double = 1.0 / 15
        #expect(layers.map(\.density) == [pair, pair, pair, pair])
    }

    @Test func theLastSurveyByTheDayCounts() throws {
        let survey = try #require(SocialMap(Self.small.workspace, on: today).survey)
        #expect(survey.date == Day("2026-01-01"))
        #expect(survey.rate == 0.75)
        #expect(survey.silent == ["d"])
        let first = SocialMap(Self.small.workspace, on: Day("2025-01-01")!).survey
        #expect(first?.rate == 0)
        #expect(SocialMap(Self.small.workspace, on: Day("2024-12-31")!).survey == nil)
    }

    @Test func whoeverAnsweredWasAsked() {
        var fixture = MapFixture()
        fixture.survey("2026-01-01", asked: [], answered: [])
        #expect(SurveyResponse(lastOf: fixture.network.surveys, by: today)?.rate == nil)
        fixture.survey("2026-01-01", asked: ["a", "b", "a"], answered: ["c", "c"])
        let survey = SurveyResponse(lastOf: fixture.network.surveys, by: today)
        #expect(survey?.asked == ["a", "b", "c"])
        #expect(survey?.silent == ["a", "b"])
    }

    @Test(arguments: [
        ("2025-12-31", []), ("2026-01-01", ["a", "b"]), ("2026-02-01", ["a", "b"]),
        ("2026-02-02", []),
    ])
    func aTieIsThereFromItsFirstDayToItsLast(_ day: String, _ ids: [String]) {
        var fixture = MapFixture()
        fixture.person("a", status: nil)
        fixture.person("b", status: nil)
        fixture.tie("a", "b", since: "2026-01-01", until: "2026-02-01")
        fixture.coalition("c", ["a", "b"], since: "2026-01-01", until: "2026-02-01")
        let map = SocialMap(fixture.workspace, on: Day(day)!)
        #expect(map.nodes.map(\.id) == ids)
        #expect(map.ties.count == ids.count / 2)
        #expect(map.coalitions.count == ids.count / 2)
    }

    @Test(
        arguments: [
            (Person.Status?.some(.participant), nil, nil, true), (.alumnus, nil, nil, false),
            (.alumnus, "2025-01-01", "2026-06-01", true), (.alumnus, nil, "2026-05-31", false),
            (.participant, "2026-06-02", nil, false), (.participant, "2026-06-01", nil, true),
            (.candidate, nil, nil, false), (.declined, nil, nil, false), (nil, nil, nil, false),
        ] as [(Person.Status?, String?, String?, Bool)])
    func takesPart(_ status: Person.Status?, _ joined: String?, _ left: String?, _ does: Bool) {
        var fixture = MapFixture()
        fixture.person("a", status: status, joined: joined, left: left)
        #expect(SocialMap(fixture.workspace, on: today).nodes.isEmpty == !does)
        fixture.people[0].roles = [.participant]
        #expect(fixture.people[0].takesPart(on: today) == (does || status == nil))
    }

    @Test func tiesThatSayTheSameAreOne() {
        var fixture = MapFixture()
        fixture.person("a")
        fixture.person("b")
        fixture.tie("b", "a", "knows", mutual: true, strength: 2, since: "2026-02-01")
        fixture.tie("a", "b", "knows", mutual: true, since: "2026-01-01")
        fixture.tie("a", "b", "knows")
        fixture.tie("a", "a", "knows")
        fixture.tie("a", "nobody", "knows")
        let ties = SocialMap(fixture.workspace, on: today).ties
        #expect(ties.map(\.isMutual) == [false, true])
        #expect(ties[1].from == "a" && ties[1].to == "b")
        #expect(ties[1].strength == 2)
        #expect(ties[1].since == Day("2026-01-01"))
    }

    @Test(arguments: 0...2)
    func tooFewLeaveFiguresUndefined(_ count: Int) {
        var fixture = MapFixture()
        for number in 0..<count { fixture.person("p\(number)") }
        let figures = SocialMap(fixture.workspace, on: today).figures
        #expect(figures.density == (count < 2 ? nil : 0))
        #expect(figures.reciprocity == nil)
        #expect(figures.centralisation == nil)
        #expect(figures.coreFit == nil)
        #expect(figures.core.isEmpty)
        #expect(figures.brokers.isEmpty)
        #expect(figures.cutPoints.isEmpty)
        #expect(figures.betweenness.isEmpty)
        #expect(figures.borders.allSatisfy { $0.index == nil })
        #expect(figures.components.count == count)
    }

    @Test func equalsAreTreatedAlike() {
        #expect(MapFigures.outstanding([]) == [])
        #expect(MapFigures.outstanding([0, 0]) == [])
        #expect(MapFigures.outstanding([0.1, 0, 0.3]) == [0, 2])
        #expect(MapFigures.outstanding([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]) == [1, 2, 3, 4, 5])
        let sixth = [0.2, 0.2 + 1e-15, 0.3, 0.4, 0.5, 0.6]
        #expect(MapFigures.outstanding(sixth) == [0, 1, 2, 3, 4, 5])
        #expect(MapFigures.outstanding(Array(repeating: 0.1, count: 9)) == [])
        #expect(MapFigures.outstanding(Array(repeating: 0.1, count: 9) + [0.2]) == [9])
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func theOrderOfTheRecordsChangesNothing(_ seed: UInt64) {
        let map = SocialMap(Self.small.workspace, on: today)
        let other = SocialMap(Self.small.shuffled(seed: seed).workspace, on: today)
        #expect(map.nodes == other.nodes)
        #expect(map.ties == other.ties)
        #expect(map.layers == other.layers)
        #expect(map.coalitions == other.coalitions)
        #expect(map.survey == other.survey)
        #expect(map.figures.components == other.figures.components)
        #expect(map.figures.betweenness == other.figures.betweenness)
    }
}
