import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct DensityTests {
        @Test func `known networks`() {
            // networkx: 78 of 561 pairs, 18 of 45, 20 of 105, 22 of 90.
            #expect(Graph.karateClub.density(.undirected) == 78.0 / 561)
            #expect(Graph.kite.density(.undirected) == 0.4)
            #expect(Graph.florentineFamilies.density(.undirected) == 20.0 / 105)
            #expect(Graph.directed.density(.directed) == 22.0 / 90)
        }

        @Test func `small graphs`() {
            #expect(Graph.star(5).density(.undirected) == 0.4)
            #expect(Graph.ring(6).density(.undirected) == 0.4)
            #expect(Graph.complete(5).density(.undirected) == 1)
            #expect(Graph.complete(5).density(.directed) == 0.5)
            #expect(Graph.twoCliques.density(.undirected) == 13.0 / 28)
        }

        @Test func `a tie and its answer are one undirected tie`() {
            let pair = Graph(2, [(0, 1), (1, 0), (0, 0)])
            #expect(pair.density(.undirected) == 1)
            #expect(pair.density(.directed) == 1)
            #expect(Graph(2, [(1, 0)]).density(.directed) == 0.5)
        }

        @Test func `needs two nodes, not ties`() {
            #expect(Graph(1, [(0, 0)]).density(.undirected) == nil)
            #expect(Graph(1, []).density(.directed) == nil)
            #expect(Graph(2, []).density(.undirected) == 0)
        }
    }
}
