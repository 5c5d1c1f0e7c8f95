/// What changed between two parties.
public struct PairChange: Sendable, Hashable {
    public let pair: MapTie.Pair
    public let change: TieChange
    /// The ties between the two on the earlier day and on the later.
    public let was: [MapTie]
    public let now: [MapTie]

    /// The pairs whose ties differ, by ids.
    static func changes(from earlier: [MapTie], to later: [MapTie]) -> [PairChange] {
        let was = Dictionary(grouping: earlier, by: \.pair)
        let now = Dictionary(grouping: later, by: \.pair)
        return Set(was.keys).union(now.keys).sorted().compactMap { pair in
            let (was, now) = (was[pair] ?? [], now[pair] ?? [])
            return change(from: was, to: now).map {
                PairChange(pair: pair, change: $0, was: was, now: now)
            }
        }
    }

    private static func change(from was: [MapTie], to now: [MapTie]) -> TieChange? {
        if was.isEmpty { return .new }
        if now.isEmpty { return .ended }
        guard was.map(\.identity) == now.map(\.identity) else { return .different }
        let changes = Set(
            zip(was, now).compactMap { was, now -> TieChange? in
                guard let was = was.strength, let now = now.strength, was != now else { return nil }
                return was < now ? .stronger : .weaker
            })
        return changes.count > 1 ? .different : changes.first
    }
}
