import CopAnalysis
import Testing

extension GraphTests {
    /// What holds for every graph.
    @Suite struct InvariantTests {
        /// Figures of nodes move with their numbers; those of the whole graph stay, to the last bit
        /// where they come from whole numbers.
        @Test func `numbering the nodes otherwise changes nothing`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(60) {
                let nodes = 0..<graph.nodeCount
                let numbers = nodes.shuffled(using: &random)
                let other = graph.renumbered(numbers)
                let comment: Comment = "seed \(RandomGraphs.seed), \(graph) as \(numbers)"

                for directedness in Directedness.allCases {
                    #expect(
                        other.density(directedness) == graph.density(directedness), comment)
                    let values = other.betweenness(directedness).values
                    #expect(
                        isClose(
                            nodes.map { values[numbers[$0]] },
                            graph.betweenness(directedness).values), comment)
                }
                #expect(other.reciprocity() == graph.reciprocity(), comment)
                #expect(other.degreeCentralisation() == graph.degreeCentralisation(), comment)

                let (degrees, inDegrees) = (other.degrees(), other.inDegrees())
                #expect(nodes.map { degrees[numbers[$0]] } == graph.degrees(), comment)
                #expect(nodes.map { inDegrees[numbers[$0]] } == graph.inDegrees(), comment)
                let coreNumbers = other.coreNumbers()
                #expect(nodes.map { coreNumbers[numbers[$0]] } == graph.coreNumbers(), comment)

                let cuts = graph.cuts()
                #expect(
                    other.cuts().articulationPoints
                        == cuts.articulationPoints.map { numbers[$0] }.sorted(), comment)
                #expect(
                    Set(other.cuts().bridges.map { [$0.source, $0.target] })
                        == Set(
                            cuts.bridges.map {
                                [numbers[$0.source], numbers[$0.target]].sorted()
                            }), comment)
                #expect(
                    Set(other.components().members)
                        == Set(graph.components().members.map { $0.map { numbers[$0] }.sorted() }),
                    comment)

                let (fit, otherFit) = (graph.corePeriphery(), other.corePeriphery())
                #expect(otherFit?.fit == fit?.fit, comment)
                #expect(otherFit?.core == fit?.core.map { numbers[$0] }.sorted(), comment)

                let choices: [Int?] = [0, 1, 2, nil]
                let groups = nodes.map { _ in choices[.random(in: 0..<4, using: &random)] }
                var otherGroups = groups
                for node in nodes {
                    otherGroups[numbers[node]] = groups[node]
                }
                let index = graph.externalInternalIndex(groupOfNode: groups)
                let otherIndex = other.externalInternalIndex(groupOfNode: otherGroups)
                #expect(otherIndex.whole == index.whole, comment)
                #expect(otherIndex.groups == index.groups, comment)
                #expect(nodes.map { otherIndex.nodes[numbers[$0]] } == index.nodes, comment)
            }
        }

        @Test func `figures stay within their range`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(100) {
                let comment: Comment = "seed \(RandomGraphs.seed), \(graph)"
                for directedness in Directedness.allCases {
                    for share in graph.betweenness(directedness).normalised ?? [] {
                        #expect((0...1).contains(share), comment)
                    }
                }
                for share in [graph.reciprocity(), graph.degreeCentralisation()] {
                    #expect((0...1).contains(share ?? 0), comment)
                }
                #expect((-1...1).contains(graph.corePeriphery()?.fit ?? 0), comment)
            }
        }

        /// Every tie reversed: the same paths, walked from the other end.
        @Test func `reversing ties keeps betweenness and swaps degrees`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(30) {
                let reversed = Graph(
                    nodeCount: graph.nodeCount,
                    ties: graph.ties(.directed).map { Tie(from: $0.target, to: $0.source) })
                let comment: Comment = "seed \(RandomGraphs.seed), \(graph)"
                #expect(
                    isClose(
                        reversed.betweenness(.directed).values, graph.betweenness(.directed).values),
                    comment)
                #expect(reversed.inDegrees() == graph.outDegrees(), comment)
                #expect(reversed.reciprocity() == graph.reciprocity(), comment)
            }
        }
    }
}
