import CopAnalysis
import Testing

/// The network measures, one nested suite a measure; `swift test --filter Graph` runs them all.
@Suite struct GraphTests {
    @Test func `nodes and ties are counted by direction`() {
        let graph = Graph(4, [(0, 1), (1, 0), (1, 2)])
        #expect(graph.nodeCount == 4)
        #expect(graph.tieCount(.directed) == 3)
        #expect(graph.tieCount(.undirected) == 2)
        #expect(Array(graph.neighbours(of: 1, .directed)) == [0, 2])
        #expect(Array(graph.neighbours(of: 2, .directed)) == [])
        #expect(Array(graph.neighbours(of: 2, .undirected)) == [1])
        #expect(Array(graph.neighbours(of: 3, .undirected)) == [])
    }

    @Test func `self-ties and duplicates do not count`() {
        let graph = Graph(3, [(1, 1), (0, 1), (0, 1), (2, 2), (0, 1), (2, 1)])
        #expect(graph == Graph(3, [(0, 1), (2, 1)]))
        #expect(graph.tieCount(.directed) == 2)
        #expect(graph.tieCount(.undirected) == 2)
    }

    @Test func `the order of ties does not matter`() {
        #expect(Graph(3, [(2, 1), (0, 1), (0, 2)]) == Graph(3, [(0, 1), (0, 2), (2, 1)]))
        #expect(Graph(3, [(0, 1)]) != Graph(3, [(1, 0)]))
        #expect(Graph(3, [(0, 1)]) != Graph(4, [(0, 1)]))
    }

    @Test func `the strongest of duplicates and answers counts`() {
        let ties = [
            Tie(from: 0, to: 1, weight: 2), Tie(from: 0, to: 1, weight: 5),
            Tie(from: 0, to: 1, weight: 3), Tie(from: 1, to: 0, weight: 4),
            Tie(from: 2, to: 1, weight: 0.5),
        ]
        let expectedDirected = [
            Tie(from: 0, to: 1, weight: 5), Tie(from: 1, to: 0, weight: 4),
            Tie(from: 2, to: 1, weight: 0.5),
        ]
        let expectedUndirected = [
            Tie(from: 0, to: 1, weight: 5), Tie(from: 1, to: 2, weight: 0.5),
        ]
        for ties in [ties, ties.reversed()] {
            let graph = Graph(nodeCount: 3, ties: ties)
            #expect(graph.ties(.directed) == expectedDirected)
            #expect(graph.ties(.undirected) == expectedUndirected)
        }
    }

    @Test func `an empty graph has no figures and no crash`() {
        let empty = Graph(0, [])
        for directedness in Directedness.allCases {
            #expect(empty.tieCount(directedness) == 0)
            #expect(empty.ties(directedness) == [])
            #expect(empty.density(directedness) == nil)
            #expect(empty.betweenness(directedness).values == [])
            #expect(empty.betweenness(directedness).normalised == nil)
        }
        #expect(empty.reciprocity() == nil)
        #expect(empty.degrees() == [])
        #expect(empty.inDegrees() == [])
        #expect(empty.outDegrees() == [])
        #expect(empty.strengths() == [])
        #expect(empty.degreeCentralisation() == nil)
        #expect(empty.components().members == [])
        #expect(empty.cuts().articulationPoints == [])
        #expect(empty.cuts().bridges == [])
        #expect(empty.coreNumbers() == [])
        #expect(empty.corePeriphery() == nil)
        let index = empty.externalInternalIndex(groupOfNode: [])
        #expect(index.whole.index == nil)
        #expect(index.groups == [])
        #expect(index.ungroupedCount == 0)
    }
}
