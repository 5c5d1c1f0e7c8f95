/// How many ties cross the border of a group and how many stay inside.
public struct TieBalance: Sendable, Hashable {
    /// Ties between nodes of different groups.
    public internal(set) var externalTies = 0
    /// Ties between nodes of the same group.
    public internal(set) var internalTies = 0

    /// The E-I index, (external − internal) / (external + internal): −1 when all ties are
    /// internal, +1 when all are external; nil without ties.
    public var index: Double? {
        let all = externalTies + internalTies
        return all == 0 ? nil : Double(externalTies - internalTies) / Double(all)
    }
}
