import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct DegreeTests {
        @Test func `known networks`() {
            // networkx
            #expect(
                Graph.karateClub.degrees() == [
                    16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3,
                    2, 4, 3, 4, 4, 6, 12, 17,
                ])
            #expect(Graph.kite.degrees() == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
            #expect(Graph.directed.inDegrees() == [2, 3, 1, 2, 3, 1, 3, 3, 2, 2])
            #expect(Graph.directed.outDegrees() == [3, 0, 3, 4, 3, 4, 1, 0, 1, 3])
        }

        @Test func `a tie and its answer lead to one neighbour`() {
            let graph = Graph(3, [(0, 1), (1, 0), (1, 2)])
            #expect(graph.degrees() == [1, 2, 1])
            #expect(graph.outDegrees() == [1, 2, 0])
            #expect(graph.inDegrees() == [1, 1, 1])
        }

        @Test func `strength sums the stronger weights`() {
            let graph = Graph(
                nodeCount: 4,
                ties: [
                    Tie(from: 0, to: 1, weight: 2), Tie(from: 1, to: 0, weight: 3),
                    Tie(from: 2, to: 1, weight: 0.25),
                ])
            #expect(graph.strengths() == [3, 3.25, 0.25, 0])
            #expect(Graph.kite.strengths() == Graph.kite.degrees().map(Double.init))
        }
    }

    @Suite struct DegreeCentralisationTests {
        @Test func `known networks`() {
            // Σ (d* − d) by networkx's degrees: 17 · 34 − 156 of 33 · 32, and so on.
            #expect(Graph.karateClub.degreeCentralisation() == 422.0 / 1056)
            #expect(Graph.kite.degreeCentralisation() == 24.0 / 72)
            #expect(Graph.florentineFamilies.degreeCentralisation() == 50.0 / 182)
        }

        @Test func `a star is 1, equals are 0`() {
            #expect(Graph.star(3).degreeCentralisation() == 1)
            #expect(Graph.star(9).degreeCentralisation() == 1)
            #expect(Graph.ring(9).degreeCentralisation() == 0)
            #expect(Graph.complete(4).degreeCentralisation() == 0)
            #expect(Graph(3, []).degreeCentralisation() == 0)
            // Degrees 1, 2, 2, 1: (1 + 0 + 0 + 1) / (3 · 2).
            #expect(Graph.line(4).degreeCentralisation() == 1.0 / 3)
        }

        @Test func `needs three nodes`() {
            #expect(Graph(1, []).degreeCentralisation() == nil)
            #expect(Graph(2, [(0, 1)]).degreeCentralisation() == nil)
        }
    }
}
