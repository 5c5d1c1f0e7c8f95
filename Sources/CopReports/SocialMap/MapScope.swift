import CopAnalysis
import CopModel

/// What of a social map a picture shows.
///
/// Whatever it shows, it is laid out by everything that the days have, all kinds of tie together:
/// in pictures of the same days, everyone stands in the same place.
struct MapScope {
    /// The map of the day that the report speaks of.
    let map: SocialMap
    /// What changed since an earlier day; nil when nothing is compared.
    let comparison: MapComparison?
    /// The day that alone is shown; nil for both, with the changes marked.
    let day: Moment?
    /// The kind of tie that alone is shown; nil for all.
    var kind: String?

    enum Moment { case then, now }

    init(
        _ map: SocialMap, _ comparison: MapComparison? = nil, day: Moment? = nil
    ) {
        self.map = map
        self.comparison = comparison
        self.day = comparison == nil ? nil : day
    }

    /// The map that is shown, or that the other is compared with.
    var shown: SocialMap { day == .then ? comparison?.earlier ?? map : map }

    /// The changes to mark; nil when a single day is shown.
    var changes: MapComparison? { day == nil ? comparison : nil }

    /// The maps of all days.
    private var maps: [SocialMap] { [comparison?.earlier, map].compactMap(\.self) }

    /// Everyone and everything that there is on any of the days, by id.
    var nodes: [MapNode] {
        (map.nodes + (comparison?.leavers ?? [])).sorted { $0.id < $1.id }
    }

    var coalitions: [MapCoalition] {
        (map.coalitions + (comparison?.endedCoalitions ?? [])).sorted { $0.id < $1.id }
    }

    /// Who has a tie with whom on any of the days, by ids.
    var pairs: [MapTie.Pair] { Set(maps.flatMap(\.ties).map(\.pair)).sorted() }

    /// The ties to draw.
    var ties: [DrawnTie] {
        DrawnTie.ties(of: shown, changes).filter { kind == nil || $0.tie.kind == kind }
    }

    /// The kinds of tie to explain, in the order of the ties: what the two pictures of a comparison
    /// explain is the same, so that it takes the same room.
    var kinds: [String] {
        let maps = changes == nil ? maps : [map]
        let kinds = TieKind.inOrder(Set(maps.flatMap(\.layers).map(\.kind)))
        return kinds.filter { kind == nil || $0 == kind }
    }

    /// The ties of all days, of the kind that is shown.
    var allTies: [MapTie] { maps.flatMap(\.ties).filter { kind == nil || $0.kind == kind } }

    /// Whether anybody lies between others on any of the days.
    var hasBetweenness: Bool {
        maps.contains { $0.figures.betweenness.contains { $0.value > 0 } }
    }

    func shows(_ node: MapNode) -> Bool { changes != nil || shown.node(node.id) != nil }

    func shows(_ coalition: MapCoalition) -> Bool {
        changes != nil || shown.coalitions.contains { $0.id == coalition.id }
    }

    /// How often a party lies between others on the day that is shown; on the earlier one when it
    /// is no longer there.
    func betweenness(of id: String) -> Double {
        shown.figures.betweenness[id] ?? changes?.earlier.figures.betweenness[id] ?? 0
    }

    /// The most that it lies between others on any of the days.
    func highestBetweenness(of id: String) -> Double {
        maps.compactMap { $0.figures.betweenness[id] }.max() ?? 0
    }
}
