import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct CoreNumbersTests {
        @Test func `known networks`() {
            // networkx.core_number
            #expect(
                Graph.karateClub.coreNumbers() == [
                    4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2,
                    3, 3, 3, 4, 3, 4, 4,
                ])
            #expect(Graph.kite.coreNumbers() == [3, 3, 3, 3, 3, 3, 3, 2, 1, 1])
            #expect(
                Graph.florentineFamilies.coreNumbers()
                    == [1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 2])
        }

        @Test func `small graphs`() {
            #expect(Graph(1, []).coreNumbers() == [0])
            #expect(Graph(2, [(0, 1), (1, 0)]).coreNumbers() == [1, 1])
            #expect(Graph.star(4).coreNumbers() == [1, 1, 1, 1])
            #expect(Graph.ring(4).coreNumbers() == [2, 2, 2, 2])
            #expect(Graph.complete(4).coreNumbers() == [3, 3, 3, 3])
            #expect(Graph.twoCliques.coreNumbers() == [3, 3, 3, 3, 3, 3, 3, 3])
        }

        @Test func `agrees with taking away again and again`() {
            var random = RandomGraphs()
            let larger = random.graph(40, density: 0.1)
            for graph in random.smallGraphs(50) + [larger] {
                var expected = Array(repeating: 0, count: graph.nodeCount)
                for core in 1..<40 {
                    var remaining = Set(0..<graph.nodeCount)
                    while let weak = remaining.first(where: { node in
                        graph.neighbours(of: node, .undirected).count(where: remaining.contains)
                            < core
                    }) {
                        remaining.remove(weak)
                    }
                    for node in remaining {
                        expected[node] = core
                    }
                }
                #expect(graph.coreNumbers() == expected, "seed \(RandomGraphs.seed), \(graph)")
            }
        }
    }
}
