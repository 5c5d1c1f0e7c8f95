import CopAnalysis
import Foundation
import Randomness
import TestSupport

/// Random graphs for tests of what holds for every graph.
///
/// Each run draws a new seed, prints it, and repeats when `COP_TEST_SEED` is set to it.
struct RandomGraphs: RandomNumberGenerator {
    static let seed: UInt64 = {
        let given = ProcessInfo.processInfo.environment["COP_TEST_SEED"].flatMap { UInt64($0) }
        let seed = given ?? UInt64.random(in: 0...UInt64(UInt32.max))
        print("Random graphs: COP_TEST_SEED=\(seed)")
        return seed
    }()

    private var numbers = SplitMix(state: seed)

    mutating func next() -> UInt64 { numbers.next() }

    /// Each directed tie exists with the same probability.
    mutating func graph(_ nodeCount: Int, density: Double) -> Graph {
        var pairs: [(Int, Int)] = []
        for source in 0..<nodeCount {
            for target in 0..<nodeCount where source != target {
                if Double.random(in: 0..<1, using: &self) < density {
                    pairs.append((source, target))
                }
            }
        }
        return Graph(nodeCount, pairs)
    }

    /// Graphs of 1 to 12 nodes, from almost empty to almost complete.
    mutating func smallGraphs(_ count: Int) -> [Graph] {
        (0..<count).map { _ in
            graph(.random(in: 1...12, using: &self), density: .random(in: 0.02...0.9, using: &self))
        }
    }

    /// Each node is tied to one of those before it.
    mutating func tree(_ nodeCount: Int) -> Graph {
        Graph(
            nodeCount,
            (1..<nodeCount).map { (.random(in: 0..<$0, using: &self), $0) })
    }
}
