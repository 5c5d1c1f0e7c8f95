/// Whether ties stay inside groups or cross their borders (E-I index), read as undirected.
///
/// Formula: (E − I) / (E + I), where *E* counts the ties between nodes of different groups and *I*
/// those between nodes of the same group. Every tie counts once, for a group too; programs that add
/// up the nodes of a group count its internal ties twice, which gives a lower figure.
///
/// Range: −1 (all ties stay inside) over 0 (as many cross as stay) to +1 (all ties cross).
///
/// Source: D. Krackhardt & R. N. Stern, Informal networks and organizational crises: an
/// experimental simulation, Social Psychology Quarterly 51 (1988).
///
/// Meaning: do people look for each other across the borders of their organisations, or stay with
/// their own? Large groups have more room inside, so compare networks with the same grouping.
public struct ExternalInternalIndex: Sendable, Hashable {
    /// Over the ties of all nodes that have a group.
    public let whole: TieBalance
    /// For each group, over the ties of its nodes; without ties for a number that no node has.
    public let groups: [TieBalance]
    /// For each node, over its own ties; nil for a node without a group.
    public let nodes: [TieBalance?]
    /// How many nodes have no group; they and their ties are left out of every figure.
    public let ungroupedCount: Int
}

extension Graph {
    /// Whether ties stay inside groups or cross their borders; see `ExternalInternalIndex`.
    ///
    /// - Parameter groupOfNode: For each node the number of its group, counted from 0, or nil.
    public func externalInternalIndex(groupOfNode: [Int?]) -> ExternalInternalIndex {
        precondition(
            groupOfNode.count == nodeCount,
            "\(groupOfNode.count) nodes are grouped in a graph of \(nodeCount)")
        var whole = TieBalance()
        var groups = Array(
            repeating: TieBalance(), count: (groupOfNode.lazy.compactMap(\.self).max() ?? -1) + 1)
        var nodes = groupOfNode.map { $0 == nil ? nil : TieBalance() }

        for tie in ties(.undirected) {
            guard let group = groupOfNode[tie.source], let other = groupOfNode[tie.target] else {
                continue
            }
            if group == other {
                whole.internalTies += 1
                groups[group].internalTies += 1
                nodes[tie.source]?.internalTies += 1
                nodes[tie.target]?.internalTies += 1
            } else {
                whole.externalTies += 1
                groups[group].externalTies += 1
                groups[other].externalTies += 1
                nodes[tie.source]?.externalTies += 1
                nodes[tie.target]?.externalTies += 1
            }
        }
        return ExternalInternalIndex(
            whole: whole, groups: groups, nodes: nodes,
            ungroupedCount: groupOfNode.count { $0 == nil })
    }
}
