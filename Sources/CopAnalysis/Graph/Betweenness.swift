import CopYAML

/// How often each node lies on the shortest paths between others.
///
/// Formula: the raw value of node *v* is the sum, over all pairs of other nodes *s* and *t*, of
/// the share of the shortest paths from *s* to *t* that pass through *v*. Undirected, a pair counts
/// once; directed, once for each direction. Weights do not matter. Normalised, it is divided by
/// the number of such pairs: (n−1)(n−2)/2 undirected, (n−1)(n−2) directed.
///
/// Range: raw 0 to that number of pairs, normalised 0 to 1 (the centre of a star).
///
/// Source: L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40
/// (1977); computed as in U. Brandes, A faster algorithm for betweenness centrality, Journal of
/// Mathematical Sociology 25 (2001), in time proportional to nodes × ties.
///
/// Meaning: others reach each other through this person; when they leave, those lines get longer
/// or break.
///
/// Values are sums of fractions in floating point: equal positions can differ in the last digits,
/// so round before comparing or ranking. The measure suffers more than most from people who did
/// not answer.
public struct Betweenness: Sendable, Hashable {
    /// The raw value of each node.
    public let values: [Double]
    /// The normalised value of each node; nil for fewer than three nodes, where no node can lie
    /// between two others.
    public let normalised: [Double]?
}

extension Graph {
    /// How often each node lies on the shortest paths between others; see `Betweenness`.
    public func betweenness(_ directedness: Directedness) -> Betweenness {
        let adjacency = adjacency(directedness)
        // On all processors, in parts that do not depend on how many there are: the sums are the same
        // everywhere, to the last digit.
        let parts = stride(from: 0, to: nodeCount, by: 256).map { $0..<min($0 + 256, nodeCount) }
        let sums = parts.concurrentMap { ShortestPathSweep(over: adjacency).dependencies(of: $0) }
        var values = Array(repeating: 0.0, count: nodeCount)
        for sum in sums {
            for node in values.indices { values[node] += sum[node] }
        }
        var pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
        if directedness == .undirected {
            // Each pair was counted from both of its ends.
            for node in values.indices {
                values[node] /= 2
            }
            pairs /= 2
        }
        return Betweenness(
            values: values, normalised: nodeCount < 3 ? nil : values.map { $0 / pairs })
    }
}
