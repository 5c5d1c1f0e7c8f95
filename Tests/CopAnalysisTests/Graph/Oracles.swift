import CopAnalysis

/// The measures computed straight from their definitions, slowly, to compare with.
extension Graph {
    /// How many shortest paths there are from a node to each other one, and how long they are.
    func shortestPaths(
        from source: Int, _ directedness: Directedness
    ) -> (length: [Int?], count: [Int]) {
        var length = [Int?](repeating: nil, count: nodeCount)
        var count = Array(repeating: 0, count: nodeCount)
        length[source] = 0
        count[source] = 1
        var level = [source]
        for distance in 1..<max(nodeCount, 2) {
            var nextLevel: [Int] = []
            for node in level {
                for next in neighbours(of: node, directedness) {
                    if length[next] == nil {
                        length[next] = distance
                        nextLevel.append(next)
                    }
                    if length[next] == distance {
                        count[next] += count[node]
                    }
                }
            }
            level = nextLevel
        }
        return (length, count)
    }

    /// Betweenness as Freeman defines it: pair by pair, the share of shortest paths through a node.
    func betweennessByDefinition(_ directedness: Directedness) -> [Double] {
        let paths = (0..<nodeCount).map { shortestPaths(from: $0, directedness) }
        var values = Array(repeating: 0.0, count: nodeCount)
        for source in 0..<nodeCount {
            for target in 0..<nodeCount where target != source {
                guard let length = paths[source].length[target] else { continue }
                if directedness == .undirected && target < source { continue }
                for node in 0..<nodeCount where node != source && node != target {
                    guard let first = paths[source].length[node],
                        let second = paths[node].length[target], first + second == length
                    else { continue }
                    values[node] +=
                        Double(paths[source].count[node] * paths[node].count[target])
                        / Double(paths[source].count[target])
                }
            }
        }
        return values
    }

    /// How many parts remain of the nodes that are kept, by joining the labels of tied nodes.
    func partCount(keeping isKept: (Int) -> Bool = { _ in true }, without tie: Tie? = nil) -> Int {
        var labels = Array(0..<nodeCount)
        for other in ties(.undirected) where other != tie {
            guard isKept(other.source), isKept(other.target) else { continue }
            let (kept, dropped) = (labels[other.source], labels[other.target])
            labels = labels.map { $0 == dropped ? kept : $0 }
        }
        return Set((0..<nodeCount).filter(isKept).map { labels[$0] }).count
    }

    /// The correlation of being tied with touching the core, over all pairs; nil when it has none.
    func correlation(withCore isCore: [Bool]) -> Double? {
        let tied = Set(ties(.undirected).map { [$0.source, $0.target] })
        var pairs: [(observed: Double, ideal: Double)] = []
        for node in 0..<nodeCount {
            for other in 0..<node {
                pairs.append(
                    (tied.contains([other, node]) ? 1 : 0, isCore[node] || isCore[other] ? 1 : 0))
            }
        }
        let count = Double(pairs.count)
        let meanObserved = pairs.reduce(0) { $0 + $1.observed } / count
        let meanIdeal = pairs.reduce(0) { $0 + $1.ideal } / count
        var (covariance, observedVariance, idealVariance) = (0.0, 0.0, 0.0)
        for pair in pairs {
            let (observed, ideal) = (pair.observed - meanObserved, pair.ideal - meanIdeal)
            covariance += observed * ideal
            observedVariance += observed * observed
            idealVariance += ideal * ideal
        }
        guard observedVariance > 1e-9, idealVariance > 1e-9 else { return nil }
        return covariance / (observedVariance * idealVariance).squareRoot()
    }

    /// The same nodes and ties, with node *i* numbered `numbers[i]`.
    func renumbered(_ numbers: [Int]) -> Graph {
        Graph(
            nodeCount: nodeCount,
            ties: ties(.directed).map {
                Tie(from: numbers[$0.source], to: numbers[$0.target], weight: $0.weight)
            })
    }
}

/// Whether two lists of figures agree to nine decimals, relative to their size when over 1.
func isClose(_ values: [Double], _ expected: [Double]) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
}
