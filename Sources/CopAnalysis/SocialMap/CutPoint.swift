/// A party without whom others would lose touch with the rest of the map (an articulation point;
/// see `Cuts`).
public struct CutPoint: Sendable, Hashable {
    public let id: String
    /// The ids of those whom only this party connects with the largest part that would remain,
    /// sorted.
    public let separated: [String]

    /// Every cut point of a graph, by node.
    static func all(of graph: Graph, ids: [String]) -> [CutPoint] {
        let cuts = graph.cuts()
        return cuts.articulationPoints.map { point in
            CutPoint(id: ids[point], separated: cuts.separated(by: point).map { ids[$0] })
        }
    }
}
