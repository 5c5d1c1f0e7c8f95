/// The separate parts of a network (weak components): nodes that ties connect, directly or through
/// others, whichever way the ties point.
///
/// Formula: the equivalence classes of "is connected by a path"; one part means a connected graph.
///
/// Source: J. Hopcroft & R. Tarjan, Efficient algorithms for graph manipulation, Communications of
/// the ACM 16 (1973), in time proportional to nodes + ties.
///
/// Meaning: news in one part cannot reach another through the people on the map.
public struct Components: Sendable, Hashable {
    /// The nodes of each part, ascending; the largest part first, equals by their lowest node.
    /// An isolated node is a part of its own; a graph without nodes has no parts.
    public let members: [[Int]]
    /// For each node, the place of its part in `members`.
    public let indices: [Int]
}

extension Graph {
    /// The separate parts of the network; see `Components`.
    public func components() -> Components {
        let adjacency = adjacency(.undirected)
        var isReached = Array(repeating: false, count: nodeCount)
        var members: [[Int]] = []
        for start in 0..<nodeCount where !isReached[start] {
            var part = [start]
            isReached[start] = true
            var expandedCount = 0
            while expandedCount < part.count {
                for next in adjacency.neighbours(of: part[expandedCount]) where !isReached[next] {
                    isReached[next] = true
                    part.append(next)
                }
                expandedCount += 1
            }
            members.append(part.sorted())
        }
        members.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }

        var indices = Array(repeating: 0, count: nodeCount)
        for (index, part) in members.enumerated() {
            for node in part {
                indices[node] = index
            }
        }
        return Components(members: members, indices: indices)
    }
}
