/// Nodes and ties whose loss breaks a part of the network in two, read as undirected.
///
/// Formula: in a depth-first search, let *low(v)* be the earliest visited node that *v* or its
/// descendants have a tie to. A node other than the root is an articulation point when a child *c*
/// of it has low(c) no earlier than the node itself; the root is one when it has two children. The
/// tie from *v* to its child *c* is a bridge when low(c) comes after *v*.
///
/// Source: J. Hopcroft & R. Tarjan, Efficient algorithms for graph manipulation, Communications of
/// the ACM 16 (1973); R. Tarjan, A note on finding the bridges of a graph, Information Processing
/// Letters 2 (1974); in time proportional to nodes + ties.
///
/// Meaning: a single point of failure. When this person leaves, or this contact ends, some people
/// are cut off from others.
public struct Cuts: Sendable, Hashable {
    /// Nodes without which their component falls apart, ascending.
    public let articulationPoints: [Int]
    /// Ties without which their component falls apart, each from its lower to its higher node,
    /// sorted by them.
    public let bridges: [Tie]
}

extension Graph {
    /// Nodes and ties whose loss breaks the network; see `Cuts`.
    public func cuts() -> Cuts {
        var search = CutSearch(of: adjacency(.undirected))
        for root in 0..<nodeCount {
            search.visit(from: root)
        }
        return Cuts(
            articulationPoints: (0..<nodeCount).filter { search.isArticulationPoint[$0] },
            bridges: search.bridges.sorted { ($0.source, $0.target) < ($1.source, $1.target) })
    }
}
