import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct ExternalInternalIndexTests {
        @Test func `karate club by faction`() {
            let index = Graph.karateClub.externalInternalIndex(
                groupOfNode: Graph.karateClubFactions)
            #expect(index.whole.externalTies == 11)
            #expect(index.whole.internalTies == 67)
            #expect(index.whole.index == -56.0 / 78)
            #expect(index.groups.map(\.internalTies) == [35, 32])
            let expectedGroups: [Double?] = [-24.0 / 46, -21.0 / 43]
            #expect(index.groups.map(\.index) == expectedGroups)
            // The instructor, member 3, who has ties on both sides, member 9 and the officer.
            let expected: [Double?] = [-14.0 / 16, -2.0 / 10, 1.0 / 5, -11.0 / 17]
            #expect([0, 2, 8, 33].map { index.nodes[$0]?.index } == expected)
            #expect(index.ungroupedCount == 0)
        }

        @Test func `all inside, all across, none`() {
            let cliques = Graph(4, [(0, 1), (2, 3)])
            #expect(cliques.externalInternalIndex(groupOfNode: [0, 0, 1, 1]).whole.index == -1)
            #expect(cliques.externalInternalIndex(groupOfNode: [0, 1, 0, 1]).whole.index == 1)
            #expect(Graph(2, []).externalInternalIndex(groupOfNode: [0, 1]).whole.index == nil)
        }

        @Test func `each tie counts once, answered or not`() {
            // Inside group 0: 0–1. Across: 1–2. Group 1 has no tie inside.
            let graph = Graph(3, [(0, 1), (1, 0), (2, 1)])
            let index = graph.externalInternalIndex(groupOfNode: [0, 0, 1])
            #expect(index.whole.index == 0)
            #expect(index.groups.map(\.index) == [0, 1])
            #expect(index.nodes.map { $0?.index } == [-1, 0, 1])
        }

        @Test func `nodes without a group are left out and counted`() throws {
            let graph = Graph(5, [(0, 1), (1, 2), (2, 3), (3, 4)])
            let index = graph.externalInternalIndex(groupOfNode: [0, 0, nil, 2, nil])
            #expect(index.ungroupedCount == 2)
            #expect(index.whole.externalTies == 0)
            #expect(index.whole.internalTies == 1)
            #expect(index.groups.map(\.index) == [-1, nil, nil])
            #expect(index.nodes[2] == nil)
            // Grouped, though only tied to nodes that are not.
            #expect(try #require(index.nodes[3]).index == nil)
        }
    }
}
