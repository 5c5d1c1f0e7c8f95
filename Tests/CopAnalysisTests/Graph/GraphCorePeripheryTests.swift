import CopAnalysis
import Testing

extension GraphTests {
    @Suite struct CorePeripheryTests {
        @Test func `known networks`() throws {
            // numpy.corrcoef over the pairs, for every threshold of degree.
            let karate = try #require(Graph.karateClub.corePeriphery())
            #expect(isClose([karate.fit], [0.431_475_010_983_94]))
            #expect(karate.core == [0, 1, 2, 32, 33])
            #expect(karate.minimumCoreDegree == 9)
            #expect(karate.periphery.count == 29)

            let kite = try #require(Graph.kite.corePeriphery())
            #expect(isClose([kite.fit], [0.309_142_011_167_656]))
            #expect(kite.core == [3, 5, 6])

            // Guadagni, Medici, Strozzi.
            let florentine = try #require(Graph.florentineFamilies.corePeriphery())
            #expect(isClose([florentine.fit], [0.329_852_939_571_77]))
            #expect(florentine.core == [6, 8, 13])
        }

        @Test func `the ideal pattern fits exactly`() throws {
            let star = try #require(Graph.star(6).corePeriphery())
            #expect(star.fit == 1)
            #expect(star.core == [0])
            #expect(star.periphery == [1, 2, 3, 4, 5])
            #expect(star.minimumCoreDegree == 5)

            // 1 and 3 are tied to everybody, the others only to them.
            let double = Graph(5, [(1, 0), (1, 2), (1, 3), (1, 4), (3, 0), (2, 3), (3, 4)])
            let fit = try #require(double.corePeriphery())
            #expect(isClose([fit.fit], [1]))
            #expect(fit.core == [1, 3])
        }

        @Test func `by hand`() throws {
            // Two nodes have two ties, so both are the core: N = 6, m = 3, P = 5, E = 3, and the
            // fit is (6 · 3 − 3 · 5) / √(3 · 3 · 5 · 1).
            let line = try #require(Graph.line(4).corePeriphery())
            #expect(line.core == [1, 2])
            #expect(isClose([line.fit], [3 / 45.0.squareRoot()]))
        }

        @Test func `of cores that fit equally well, the smallest`() throws {
            // A core of node 0 touches 6 pairs and 4 ties, one of 0, 1 and 4 touches 15 pairs and
            // all 7 ties: both come to 42 / √(7 · 14 · 6 · 15).
            let graph = Graph(7, [(0, 1), (0, 3), (0, 4), (0, 6), (1, 2), (1, 4), (4, 5)])
            let result = try #require(graph.corePeriphery())
            #expect(result.core == [0])
            #expect(isClose([result.fit], [42 / 8820.0.squareRoot()]))
        }

        @Test func `nothing sets a core apart`() {
            #expect(Graph(1, []).corePeriphery() == nil)
            #expect(Graph(2, [(0, 1)]).corePeriphery() == nil)
            #expect(Graph(5, []).corePeriphery() == nil)
            #expect(Graph.complete(5).corePeriphery() == nil)
            #expect(Graph.ring(6).corePeriphery() == nil)
            // A triangle and an isolate: every pair touches the triangle.
            #expect(Graph(4, [(0, 1), (1, 2), (2, 0)]).corePeriphery() == nil)
        }

        @Test func `agrees with correlating every threshold`() {
            var random = RandomGraphs()
            for graph in random.smallGraphs(60) {
                let degrees = graph.degrees()
                let fits = Set(degrees).compactMap { least in
                    graph.correlation(withCore: degrees.map { $0 >= least })
                }
                let result = graph.corePeriphery()
                #expect(
                    isClose(
                        [result?.fit].compactMap(\.self), [fits.max()].compactMap(\.self)),
                    "seed \(RandomGraphs.seed), \(graph)")
                if let result {
                    let isCore = (0..<graph.nodeCount).map(result.core.contains)
                    #expect(
                        isClose(
                            [result.fit], [graph.correlation(withCore: isCore)].compactMap(\.self)),
                        "seed \(RandomGraphs.seed), \(graph)")
                    #expect(result.periphery == (0..<graph.nodeCount).filter { !isCore[$0] })
                }
            }
        }

        @Test func `where there is a core, no other subset fits better`() throws {
            // 0 and 1 know everybody, 2 all but one; two of the others know each other.
            let graph = Graph(
                8,
                [
                    (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (1, 2), (1, 3), (1, 4),
                    (1, 5), (1, 6), (1, 7), (2, 3), (2, 4), (2, 5), (2, 6), (6, 7),
                ])
            let best = (1..<255).compactMap { bits in
                graph.correlation(withCore: (0..<8).map { bits >> $0 & 1 == 1 })
            }.max()
            let result = try #require(graph.corePeriphery())
            #expect(result.core == [0, 1, 2])
            #expect(isClose([result.fit], [try #require(best)]))
        }
    }
}
