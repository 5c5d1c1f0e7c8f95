/// A network as a value: nodes numbered from 0, and weighted ties between them.
///
/// Ties are directed. Each measure says whether it reads them so, or symmetrised: joined when
/// either end named the other. A tie from a node to itself does not count, and of several ties
/// with the same direction between the same two nodes only the strongest does. Two graphs are
/// equal when they have as many nodes and the same ties, in whatever order these were given.
///
/// The graph knows nothing of people: a caller numbers them, and reads results by those numbers.
public struct Graph: Sendable, Hashable {
    /// How many nodes there are, isolated ones included; they are numbered from 0.
    public let nodeCount: Int

    private let outgoing: Adjacency
    private let symmetrised: Adjacency

    /// Makes a graph.
    ///
    /// - Parameters:
    ///   - nodeCount: How many nodes there are.
    ///   - ties: Ties between nodes `0..<nodeCount`, in any order, with weights that are not NaN.
    ///     Symmetrising takes the stronger weight of two ties that answer each other.
    public init(nodeCount: Int, ties: some Sequence<Tie>) {
        let ties = Array(ties)
        precondition(nodeCount >= 0, "A graph cannot have \(nodeCount) nodes")
        for tie in ties {
            precondition(
                (0..<nodeCount).contains(tie.source) && (0..<nodeCount).contains(tie.target),
                "A tie from \(tie.source) to \(tie.target) leaves a graph of \(nodeCount) nodes")
            precondition(!tie.weight.isNaN, "A weight must be a number")
        }
        self.nodeCount = nodeCount
        outgoing = Adjacency(nodeCount: nodeCount, ties: ties)
        symmetrised = Adjacency(nodeCount: nodeCount, ties: ties + ties.map(\.reversed))
    }

    /// How many ties there are; undirected, two ties that answer each other are one.
    public func tieCount(_ directedness: Directedness) -> Int {
        switch directedness {
        case .directed: outgoing.targets.count
        case .undirected: symmetrised.targets.count / 2
        }
    }

    /// Every tie once, sorted by its ends; undirected, from the lower to the higher node.
    public func ties(_ directedness: Directedness) -> [Tie] {
        let adjacency = adjacency(directedness)
        var ties: [Tie] = []
        ties.reserveCapacity(tieCount(directedness))
        for node in 0..<nodeCount {
            for place in adjacency.range(of: node) {
                let other = adjacency.targets[place]
                if directedness == .directed || node < other {
                    ties.append(Tie(from: node, to: other, weight: adjacency.weights[place]))
                }
            }
        }
        return ties
    }

    /// Nodes that a node is tied to (undirected) or points to (directed), ascending.
    public func neighbours(of node: Int, _ directedness: Directedness) -> ArraySlice<Int> {
        adjacency(directedness).neighbours(of: node)
    }

    /// The rows that a measure sweeps over.
    func adjacency(_ directedness: Directedness) -> Adjacency {
        switch directedness {
        case .directed: outgoing
        case .undirected: symmetrised
        }
    }
}
