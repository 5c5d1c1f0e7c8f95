import CopModel

/// A tie between two parties on the day of a map.
public struct MapTie: Sendable, Hashable {
    /// Whose tie it is; of a mutual one, the lower id.
    public let from: String
    public let to: String
    /// The id of its kind.
    public let kind: String
    /// Whether it has no direction.
    public let isMutual: Bool
    /// From 1, thin, to 5, strong; nil when nobody said.
    public let strength: Int?
    /// Since when; nil when nobody said.
    public let since: Day?

    /// What makes it the same tie on another day, whatever its strength.
    public var identity: Identity {
        Identity(from: from, to: to, kind: kind, isMutual: isMutual)
    }

    public struct Identity: Hashable, Sendable {
        public let from: String
        public let to: String
        public let kind: String
        public let isMutual: Bool

        /// The tie of the same kind that leads back.
        public var reversed: Identity {
            Identity(from: to, to: from, kind: kind, isMutual: isMutual)
        }
    }

    /// The two it is between, the lower id first.
    public var pair: Pair { Pair(from, to) }

    /// Two parties, whichever came first.
    public struct Pair: Hashable, Comparable, Sendable {
        public let first: String
        public let second: String

        public init(_ one: String, _ other: String) {
            first = min(one, other)
            second = max(one, other)
        }

        public static func < (left: Pair, right: Pair) -> Bool {
            (left.first, left.second) < (right.first, right.second)
        }
    }

    /// The relations that exist on a day, in one order: built-in kinds first, as the schema has
    /// them, then the community's own by id; within a kind by ids.
    ///
    /// A relation with an end that does not exist is left out; `cop check` reports it.
    static func ties(
        of network: Network, on day: Day, between isKnown: (String) -> Bool
    ) -> [MapTie] {
        let ties = network.relations
            .filter { $0.exists(on: day) && $0.from != $0.to }
            .filter { isKnown($0.from.id) && isKnown($0.to.id) }
            .map(MapTie.init)
        // Numbers take a tenth of the time that ids take to compare.
        let own = Set(ties.map(\.kind)).subtracting(TieKind.builtIn).sorted()
        let kinds = places(in: TieKind.builtIn + own)
        let ids = places(in: Set(ties.lazy.flatMap { [$0.from, $0.to] }).sorted())
        return merged(
            ties.sorted(
                on: { (kinds[$0.kind]!, ids[$0.from]!, ids[$0.to]!, $0.isMutual ? 1 : 0) }, by: <))
    }

    private static func places(in order: [String]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    }

    /// One tie where several say the same: the strongest, since the earliest day.
    private static func merged(_ ties: [MapTie]) -> [MapTie] {
        var result: [MapTie] = []
        for tie in ties {
            guard let last = result.last, last.identity == tie.identity else {
                result.append(tie)
                continue
            }
            result[result.count - 1] = MapTie(
                from: tie.from, to: tie.to, kind: tie.kind, isMutual: tie.isMutual,
                strength: [last.strength, tie.strength].compactMap(\.self).max(),
                since: [last.since, tie.since].compactMap(\.self).min())
        }
        return result
    }
}

extension MapTie {
    fileprivate init(_ relation: Relation) {
        let isMutual = relation.mutual == true
        let ends = [relation.from.id, relation.to.id]
        from = isMutual ? min(ends[0], ends[1]) : ends[0]
        to = isMutual ? max(ends[0], ends[1]) : ends[1]
        kind = relation.kind.id
        self.isMutual = isMutual
        strength = relation.strength
        since = relation.since
    }
}
