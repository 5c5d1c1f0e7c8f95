import CopModel

/// Whether ties cross the borders of groups or stay inside (the E-I index; see
/// `ExternalInternalIndex`).
public struct BorderFigure: Sendable, Hashable {
    /// What groups are made by.
    public enum Border: String, CaseIterable, Sendable {
        case organisation, sector, level
    }

    public let border: Border
    /// How many groups there are.
    public let groupCount: Int
    /// Connected pairs across a border, and within a group.
    public let external: Int
    public let inside: Int
    /// How many parties are not known to belong anywhere; their ties do not count here.
    public let ungroupedCount: Int
    /// From −1, all stay inside, to +1, all cross; nil without ties between grouped parties, or
    /// with fewer than two groups, where no border can be crossed.
    public let index: Double?

    init(_ border: Border, _ nodes: [MapNode], _ graph: Graph) {
        let groups = nodes.map { node in
            switch border {
            case .organisation: node.organisation
            case .sector: node.sector
            case .level: node.level?.rawValue
            }
        }
        let names = Set(groups.compactMap(\.self)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        let result = graph.externalInternalIndex(
            groupOfNode: groups.map { $0.map { numbers[$0]! } })
        self.border = border
        groupCount = names.count
        external = result.whole.externalTies
        inside = result.whole.internalTies
        ungroupedCount = result.ungroupedCount
        index = names.count < 2 ? nil : result.whole.index
    }
}
