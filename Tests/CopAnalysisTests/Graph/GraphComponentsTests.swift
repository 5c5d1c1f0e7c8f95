import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct ComponentsTests {
        @Test func `largest first, equals by their lowest node`() {
            let graph = Graph(8, [(6, 1), (2, 0), (5, 3), (3, 7)])
            let components = graph.components()
            #expect(components.members == [[3, 5, 7], [0, 2], [1, 6], [4]])
            #expect(components.indices == [1, 2, 1, 0, 3, 0, 2, 0])
        }

        @Test func `the way a tie points does not matter`() {
            #expect(Graph(3, [(0, 1), (2, 1)]).components().members == [[0, 1, 2]])
        }

        @Test func `known networks are connected`() {
            for graph in [Graph.karateClub, .kite, .florentineFamilies, .directed] {
                #expect(graph.components().members == [Array(0..<graph.nodeCount)])
            }
        }

        @Test func `without ties everybody is apart`() {
            #expect(Graph(1, []).components().members == [[0]])
            #expect(Graph(3, [(1, 1)]).components().members == [[0], [1], [2]])
        }

        @Test func `agrees with joining labels`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(50) {
                let components = graph.components()
                #expect(
                    components.members.count == graph.partCount(), "seed \(RandomGraphs.seed)")
                for tie in graph.ties(.directed) {
                    #expect(
                        components.indices[tie.source] == components.indices[tie.target],
                        "seed \(RandomGraphs.seed)")
                }
            }
        }
    }
}
