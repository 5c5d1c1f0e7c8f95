import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct BetweennessTests {
        @Test func `karate club`() throws {
            // Exact fractions, which networkx.betweenness_centrality agrees with to 1e-9.
            let betweenness = Graph.karateClub.betweenness(.undirected)
            let nodes = [0, 33, 32, 2, 31]
            let expected = [3235.0 / 14, 40459.0 / 252, 3221.0 / 42, 23893.0 / 315, 7666.0 / 105]
            #expect(isClose(nodes.map { betweenness.values[$0] }, expected))

            let normalised = try #require(betweenness.normalised)
            let expectedNormalised = [
                3235.0 / 7392, 40459.0 / 133_056, 3221.0 / 22_176, 23893.0 / 166_320,
                3833.0 / 27_720,
            ]
            #expect(isClose(nodes.map { normalised[$0] }, expectedNormalised))
            // The member with a single contact is exactly 0, not nearly.
            #expect(betweenness.values[11] == 0)
        }

        @Test func `kite`() {
            let expected: [Double] = [
                5.0 / 6, 5.0 / 6, 0, 11.0 / 3, 0, 25.0 / 3, 25.0 / 3, 14, 8, 0,
            ]
            #expect(isClose(Graph.kite.betweenness(.undirected).values, expected))
        }

        /// So many that the sources are swept in several parts.
        @Test func `a long line`() {
            let count = 700
            let expected = (0..<count).map { Double($0 * (count - 1 - $0)) }
            #expect(isClose(Graph.line(count).betweenness(.undirected).values, expected))
        }

        @Test func `Florentine families`() throws {
            let betweenness = Graph.florentineFamilies.betweenness(.undirected)
            let expected: [Double] = [
                0, 58.0 / 3, 8.5, 9.5, 5, 0, 139.0 / 6, 0, 47.5, 0, 2, 31.0 / 3, 13, 28.0 / 3,
                25.0 / 3,
            ]
            #expect(isClose(betweenness.values, expected))
            #expect(isClose([try #require(betweenness.normalised)[8]], [95.0 / 182]))
        }

        @Test func `directed`() throws {
            let betweenness = Graph.directed.betweenness(.directed)
            let expected = [11.5, 0, 4.0 / 3, 11.5, 19, 4, 10.0 / 3, 0, 4.0 / 3, 7]
            #expect(isClose(betweenness.values, expected))
            #expect(isClose(try #require(betweenness.normalised), expected.map { $0 / 72 }))
        }

        @Test func `small graphs`() throws {
            let star = Graph.star(6).betweenness(.undirected)
            #expect(star.values == [10, 0, 0, 0, 0, 0])
            #expect(try #require(star.normalised) == [1, 0, 0, 0, 0, 0])
            #expect(Graph.line(5).betweenness(.undirected).values == [0, 3, 4, 3, 0])
            #expect(Graph.complete(5).betweenness(.undirected).values == [0, 0, 0, 0, 0])
            // Between opposite nodes of a ring of four, half of the paths pass each of the others.
            #expect(Graph.ring(4).betweenness(.undirected).values == [0.5, 0.5, 0.5, 0.5])
            // All 4 · 4 paths between the cliques take the tie that joins them.
            #expect(
                Graph.twoCliques.betweenness(.undirected).values == [0, 0, 0, 12, 12, 0, 0, 0])
        }

        @Test func `a directed line counts one way`() throws {
            let line = Graph.line(4)
            #expect(line.betweenness(.directed).values == [0, 2, 2, 0])
            #expect(
                isClose(
                    try #require(line.betweenness(.directed).normalised),
                    [0, 1.0 / 3, 1.0 / 3, 0]))
        }

        @Test func `between fewer than three there is nobody`() {
            for directedness in Directedness.allCases {
                let alone = Graph(1, []).betweenness(directedness)
                #expect(alone.values == [0])
                #expect(alone.normalised == nil)
                let pair = Graph(2, [(0, 1)]).betweenness(directedness)
                #expect(pair.values == [0, 0])
                #expect(pair.normalised == nil)
                #expect(Graph(3, []).betweenness(directedness).normalised == [0, 0, 0])
            }
        }

        @Test func `agrees with the definition`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(100) {
                for directedness in Directedness.allCases {
                    #expect(
                        isClose(
                            graph.betweenness(directedness).values,
                            graph.betweennessByDefinition(directedness)),
                        "seed \(RandomGraphs.seed), \(directedness) \(graph)")
                }
            }
        }

        @Test func `an isolate changes nothing`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(30) {
                let larger = Graph(nodeCount: graph.nodeCount + 1, ties: graph.ties(.directed))
                for directedness in Directedness.allCases {
                    #expect(
                        larger.betweenness(directedness).values
                            == graph.betweenness(directedness).values + [0],
                        "seed \(RandomGraphs.seed), \(directedness) \(graph)")
                }
            }
        }

        @Test func `in a tree it adds up to the nodes passed on the way`() {
            var random = RandomGraphs()
            for size in [2, 3, 10, 60] {
                let tree = random.tree(size)
                var passed = 0
                for source in 0..<size {
                    let lengths = tree.shortestPaths(from: source, .undirected).length
                    passed += lengths.compactMap(\.self).reduce(0) { $0 + max($1 - 1, 0) }
                }
                // Each pair was seen from both ends. Single paths give whole numbers, so exactly.
                #expect(
                    tree.betweenness(.undirected).values.reduce(0, +) == Double(passed) / 2,
                    "seed \(RandomGraphs.seed), \(tree)")
            }
        }
    }
}
