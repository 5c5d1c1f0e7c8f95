import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct ReciprocityTests {
        @Test func `share of ties that are answered`() {
            #expect(Graph(3, [(0, 1), (1, 0), (1, 2)]).reciprocity() == 2.0 / 3)
            #expect(Graph(3, [(0, 1), (1, 2), (2, 0)]).reciprocity() == 0)
            #expect(Graph(2, [(0, 1), (1, 0)]).reciprocity() == 1)
            // networkx.overall_reciprocity
            #expect(Graph.directed.reciprocity() == 4.0 / 22)
        }

        @Test func `self-ties and duplicates are not answers`() {
            #expect(Graph(2, [(0, 0), (0, 1), (0, 1)]).reciprocity() == 0)
        }

        @Test func `needs a tie`() {
            #expect(Graph(1, []).reciprocity() == nil)
            #expect(Graph(3, [(1, 1)]).reciprocity() == nil)
        }

        @Test func `agrees with asking tie by tie`() throws {
            var random = RandomGraphs()
            for graph in random.smallGraphs(50) where graph.tieCount(.directed) > 0 {
                let ties = graph.ties(.directed)
                let answered = ties.count { tie in
                    ties.contains { $0.source == tie.target && $0.target == tie.source }
                }
                #expect(
                    graph.reciprocity() == Double(answered) / Double(ties.count),
                    "seed \(RandomGraphs.seed)")
            }
        }
    }
}
