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

    private let order: [Int]
    private let remains: [Int: Remains]

    fileprivate init(_ search: CutSearch) {
        articulationPoints = search.isArticulationPoint.indices
            .filter { search.isArticulationPoint[$0] }
        bridges = search.bridges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        order = search.order
        remains = search.remains
    }

    /// What a component falls into without one of its nodes, as places in the order of the search.
    struct Remains: Sendable, Hashable {
        let component: Range<Int>
        /// Where the node itself stands.
        let place: Int
        /// Each a part by itself, ascending.
        let branches: [Range<Int>]

        /// Each part in one or several pieces.
        var parts: [[Range<Int>]] {
            var rest: [Range<Int>] = []
            var end = component.lowerBound
            for taken in [place..<place + 1] + branches {
                if end < taken.lowerBound { rest.append(end..<taken.lowerBound) }
                end = taken.upperBound
            }
            if end < component.upperBound { rest.append(end..<component.upperBound) }
            return (rest.isEmpty ? [] : [rest]) + branches.map { [$0] }
        }
    }

    /// The nodes that only this one connects with the largest part that would remain without it,
    /// ascending; of two largest, that with the lowest node remains. Empty for a node that is no
    /// articulation point.
    ///
    /// Takes time in proportion to how many they are, and to sort them.
    public func separated(by node: Int) -> [Int] {
        guard let parts = remains[node]?.parts else { return [] }
        let sizes = parts.map { $0.reduce(0) { $0 + $1.count } }
        let most = sizes.max()
        let largest = parts.indices.filter { sizes[$0] == most }
        let kept =
            largest.count == 1 ? largest[0] : largest.min { lowest(parts[$0]) < lowest(parts[$1]) }
        return parts.indices.filter { $0 != kept }.flatMap { nodes(parts[$0]) }.sorted()
    }

    private func nodes(_ part: [Range<Int>]) -> [Int] { part.flatMap { order[$0] } }

    private func lowest(_ part: [Range<Int>]) -> Int { nodes(part).min() ?? 0 }
}

extension Graph {
    /// Nodes and ties whose loss breaks the network; see `Cuts`.
    public func cuts() -> Cuts {
        var search = CutSearch(of: adjacency(.undirected))
        for root in 0..<nodeCount {
            search.visit(from: root)
        }
        return Cuts(search)
    }
}
