/// A party without whom others would lose touch with the rest of the map (an articulation point;
/// see `Cuts`).
public struct CutPoint: Sendable, Hashable {
    public let id: String
    /// The ids of those whom only this party connects with the largest part that would remain,
    /// sorted.
    public let separated: [String]

    /// Every cut point of a graph, by node; in time proportional to their number × (nodes + ties).
    static func all(of graph: Graph, ids: [String]) -> [CutPoint] {
        graph.cuts().articulationPoints.map { point in
            CutPoint(
                id: ids[point], separated: separated(without: point, in: graph).map { ids[$0] })
        }
    }

    /// The nodes that remain connected with a neighbour of a node, but not with most of them.
    private static func separated(without point: Int, in graph: Graph) -> [Int] {
        var isReached = Array(repeating: false, count: graph.nodeCount)
        isReached[point] = true
        var parts: [[Int]] = []
        for start in graph.neighbours(of: point, .undirected) where !isReached[start] {
            var part = [start]
            isReached[start] = true
            var expandedCount = 0
            while expandedCount < part.count {
                for next in graph.neighbours(of: part[expandedCount], .undirected)
                where !isReached[next] {
                    isReached[next] = true
                    part.append(next)
                }
                expandedCount += 1
            }
            parts.append(part.sorted())
        }
        parts.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
        return parts.dropFirst().flatMap(\.self).sorted()
    }
}
