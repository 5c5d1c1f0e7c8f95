import CopModel

/// What changed between two maps.
public struct MapComparison: Sendable {
    public let earlier: SocialMap
    public let later: SocialMap
    /// Who and what is on the later map only, by id.
    public let newcomers: [MapNode]
    /// Who and what is on the earlier map only, by id.
    public let leavers: [MapNode]
    /// Coalitions of the later map only, and of the earlier map only, by id.
    public let foundedCoalitions: [MapCoalition]
    public let endedCoalitions: [MapCoalition]
    /// The pairs whose ties changed, by ids.
    public let pairs: [PairChange]

    private let earlierTies: [MapTie.Identity: MapTie]
    private let laterTies: [MapTie.Identity: MapTie]

    public init(from earlier: SocialMap, to later: SocialMap) {
        self.earlier = earlier
        self.later = later
        newcomers = later.nodes.filter { earlier.node($0.id) == nil }
        leavers = earlier.nodes.filter { later.node($0.id) == nil }
        let coalitionIDs = [earlier, later].map { Set($0.coalitions.map(\.id)) }
        foundedCoalitions = later.coalitions.filter { !coalitionIDs[0].contains($0.id) }
        endedCoalitions = earlier.coalitions.filter { !coalitionIDs[1].contains($0.id) }
        earlierTies = Self.byIdentity(earlier.ties)
        laterTies = Self.byIdentity(later.ties)
        pairs = PairChange.changes(from: earlier.ties, to: later.ties)
    }

    /// What happened to a tie of either map.
    public func change(of tie: MapTie) -> TieChange? {
        switch (earlierTies[tie.identity], laterTies[tie.identity]) {
        case (nil, _): .new
        case (_, nil): .ended
        case (let was?, let now?):
            if let was = was.strength, let now = now.strength, was != now {
                was < now ? .stronger : .weaker
            } else {
                nil
            }
        }
    }

    private static func byIdentity(_ ties: [MapTie]) -> [MapTie.Identity: MapTie] {
        Dictionary(ties.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// How a tie, or what is between two parties, differs from an earlier day.
public enum TieChange: String, CaseIterable, Sendable {
    case new, stronger
    /// Of another kind, or in another direction.
    case different
    case weaker, ended
}
