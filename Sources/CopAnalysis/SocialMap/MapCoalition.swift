import CopModel

/// A coalition on the day of a map.
public struct MapCoalition: Sendable, Hashable {
    public let id: String
    public let name: String
    public let purpose: String?
    public let since: Day?
    /// The ids of people and organisations in it, sorted.
    public let members: [String]

    /// The coalitions that exist on a day, by id; members that do not exist are left out.
    static func coalitions(
        of network: Network, on day: Day, among isKnown: (String) -> Bool
    ) -> [MapCoalition] {
        network.coalitions.filter { $0.exists(on: day) }
            .map { coalition in
                MapCoalition(
                    id: coalition.id, name: coalition.name, purpose: coalition.purpose,
                    since: coalition.since,
                    members: Set(coalition.members.map(\.id).filter(isKnown)).sorted())
            }
            .sorted { ($0.id, $0.name) < ($1.id, $1.name) }
            .uniqued(by: \.id)
    }
}
