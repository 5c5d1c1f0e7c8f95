/// The ties of one kind: a network of its own between the same people and organisations.
public struct TieLayer: Sendable, Hashable {
    /// The id of the kind.
    public let kind: String
    /// How many ties of this kind there are.
    public let tieCount: Int
    /// How many pairs have at least one, in either direction.
    public let pairCount: Int
    /// How many people and organisations have at least one.
    public let partyCount: Int
    /// The share of all pairs that have one; nil for fewer than two parties on the map.
    public let density: Double?

    /// - Parameters:
    ///   - ties: sorted by kind.
    ///   - nodeCount: how many parties the figures count.
    static func layers(_ ties: [MapTie], nodeCount: Int) -> [TieLayer] {
        ties.chunked(by: \.kind).map { kind, ties in
            let pairCount = Set(ties.map(\.pair)).count
            let pairs = nodeCount * (nodeCount - 1) / 2
            return TieLayer(
                kind: kind, tieCount: ties.count, pairCount: pairCount,
                partyCount: Set(ties.flatMap { [$0.from, $0.to] }).count,
                density: pairs > 0 ? Double(pairCount) / Double(pairs) : nil)
        }
    }
}

extension Array {
    /// Runs of neighbours with the same key.
    package func chunked<Key: Equatable>(by key: (Element) -> Key) -> [(
        key: Key, elements: [Element]
    )] {
        var chunks: [(key: Key, elements: [Element])] = []
        for element in self {
            let key = key(element)
            if chunks.last?.key == key {
                chunks[chunks.count - 1].elements.append(element)
            } else {
                chunks.append((key, [element]))
            }
        }
        return chunks
    }
}
