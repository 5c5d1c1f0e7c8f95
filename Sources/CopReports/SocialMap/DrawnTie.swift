import CopAnalysis

/// A tie as it is drawn: two of a kind that answer each other are one line with two arrowheads.
struct DrawnTie: Hashable {
    let tie: MapTie
    /// Whether the same kind of tie leads back.
    let isAnswered: Bool
    /// What happened to it since the earlier day; nil without comparison, or when nothing did.
    let change: TieChange?
    /// The width of the line, in points.
    let width: Double

    /// The ties of a map, and those that ended since the earlier day.
    static func ties(of map: SocialMap, _ comparison: MapComparison?) -> [DrawnTie] {
        let ended = comparison?.earlier.ties.filter { comparison?.change(of: $0) == .ended } ?? []
        let drawn = map.ties.map { ($0, comparison?.change(of: $0)) } + ended.map { ($0, .ended) }
        let changes = Dictionary(drawn.map { ($0.0.identity, $0.1) }, uniquingKeysWith: { $1 })
        return drawn.compactMap { tie, change in
            let isAnswered = !tie.isMutual && changes[tie.identity.reversed] == .some(change)
            if isAnswered, tie.to < tie.from { return nil }
            return DrawnTie(
                tie: tie, isAnswered: isAnswered, change: change,
                width: comparison == nil
                    ? width(of: tie) : change == .new ? 3.5 : change == .ended ? 2 : 1)
        }
    }

    /// Wider with every step from 1 to 5; a strength that nobody gave is drawn as 2.
    private static func width(of tie: MapTie) -> Double { 0.1 + 0.7 * Double(tie.strength ?? 2) }
}
