import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct CutsTests {
        @Test func `known networks`() {
            // networkx.articulation_points, networkx.bridges
            #expect(Graph.karateClub.cuts().articulationPoints == [0])
            #expect(Graph.karateClub.cuts().bridges == [Tie(from: 0, to: 11)])
            #expect(Graph.kite.cuts().articulationPoints == [7, 8])
            #expect(Graph.kite.cuts().bridges == [Tie(from: 7, to: 8), Tie(from: 8, to: 9)])
            // Albizzi, Guadagni, Medici, Salviati.
            #expect(Graph.florentineFamilies.cuts().articulationPoints == [1, 6, 8, 12])
            #expect(
                Graph.florentineFamilies.cuts().bridges == [
                    Tie(from: 0, to: 8), Tie(from: 1, to: 5), Tie(from: 6, to: 7),
                    Tie(from: 8, to: 12), Tie(from: 9, to: 12),
                ])
        }

        @Test func `small graphs`() {
            #expect(Graph.star(4).cuts().articulationPoints == [0])
            #expect(Graph.star(4).cuts().bridges.count == 3)
            #expect(Graph.line(4).cuts().articulationPoints == [1, 2])
            #expect(Graph.ring(5).cuts().articulationPoints == [])
            #expect(Graph.ring(5).cuts().bridges == [])
            #expect(Graph.twoCliques.cuts().articulationPoints == [3, 4])
            #expect(Graph.twoCliques.cuts().bridges == [Tie(from: 3, to: 4)])
            // Two triangles that share a node: a cut without a bridge.
            let bowTie = Graph(5, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)])
            #expect(bowTie.cuts().articulationPoints == [2])
            #expect(bowTie.cuts().bridges == [])
        }

        @Test func `two have a bridge and no cut, one has neither`() {
            #expect(Graph(1, []).cuts().articulationPoints == [])
            #expect(Graph(2, [(1, 0)]).cuts().articulationPoints == [])
            #expect(Graph(2, [(1, 0)]).cuts().bridges == [Tie(from: 0, to: 1)])
        }

        @Test func `an answered tie is still one bridge, with its weight`() {
            let graph = Graph(
                nodeCount: 3,
                ties: [
                    Tie(from: 2, to: 0, weight: 3), Tie(from: 0, to: 2, weight: 4),
                    Tie(from: 2, to: 1, weight: 5),
                ])
            #expect(
                graph.cuts().bridges == [
                    Tie(from: 0, to: 2, weight: 4), Tie(from: 1, to: 2, weight: 5),
                ])
        }

        @Test func `agrees with taking each node and tie away`() {
            var random = RandomGraphs()
            let sparse = (0..<100).map { _ in random.graph(10, density: 0.12) }
            for graph in sparse + random.smallGraphs(50) {
                let parts = graph.partCount()
                let cuts = graph.cuts()
                #expect(
                    cuts.articulationPoints
                        == (0..<graph.nodeCount).filter { node in
                            // Taking away an isolate leaves a part less.
                            graph.partCount(keeping: { $0 != node }) > parts
                        },
                    "seed \(RandomGraphs.seed), \(graph)")
                #expect(
                    cuts.bridges
                        == graph.ties(.undirected).filter { graph.partCount(without: $0) > parts },
                    "seed \(RandomGraphs.seed), \(graph)")
            }
        }

        @Test func `separates what is not in the largest part that remains`() {
            #expect(Graph.line(5).cuts().separated(by: 1) == [0])
            #expect(Graph.line(5).cuts().separated(by: 2) == [3, 4])
            #expect(Graph.line(5).cuts().separated(by: 4) == [])
            #expect(Graph.star(4).cuts().separated(by: 0) == [2, 3])
            #expect(Graph.twoCliques.cuts().separated(by: 3) == [0, 1, 2])
            var random = RandomGraphs()
            let sparse = (0..<100).map { _ in random.graph(12, density: 0.12) }
            for graph in sparse + random.smallGraphs(50) {
                let cuts = graph.cuts()
                for point in 0..<graph.nodeCount {
                    let without = Graph(
                        nodeCount: graph.nodeCount,
                        ties: graph.ties(.undirected).filter {
                            ![$0.source, $0.target].contains(point)
                        })
                    let neighbours = Set(graph.neighbours(of: point, .undirected))
                    // Largest first; of equals, the one with the lowest node.
                    let parts = without.components().members
                        .filter { !neighbours.isDisjoint(with: $0) }
                    #expect(
                        cuts.separated(by: point) == parts.dropFirst().joined().sorted(),
                        "seed \(RandomGraphs.seed), \(point) of \(graph)")
                }
            }
        }

        @Test func `a chain of 100,000 does not overflow the stack, and a star takes no longer`() {
            let chain = Graph.line(100_000)
            #expect(chain.cuts().articulationPoints.count == 99_998)
            #expect(chain.cuts().bridges.count == 99_999)
            #expect(Graph.star(100_000).cuts().separated(by: 0).count == 99_998)
            #expect(chain.components().members.count == 1)
            #expect(chain.coreNumbers().allSatisfy { $0 == 1 })
        }
    }
}
