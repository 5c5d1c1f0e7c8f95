/// The neighbours of every node in three flat arrays (compressed sparse rows).
///
/// Node *v* has the neighbours `targets[offsets[v]..<offsets[v + 1]]`, in ascending order, with the
/// weight of each tie at the same place in `weights`. Flat arrays keep a sweep over all ties
/// sequential in memory, and the order makes every result depend on the ties alone, not on the
/// order in which they were given.
struct Adjacency: Sendable, Hashable {
    /// Where the neighbours of each node start; one more element than there are nodes.
    private(set) var offsets: [Int]
    /// The neighbours of node 0, then those of node 1, and so on.
    private(set) var targets: [Int]
    /// The weight of the tie to each of `targets`.
    private(set) var weights: [Double]

    /// Sorts the ties by their ends, leaves out self-ties and keeps the strongest of duplicates.
    init(nodeCount: Int, ties: [Tie]) {
        let sorted = ties.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        offsets = Array(repeating: 0, count: nodeCount + 1)
        targets = []
        weights = []
        targets.reserveCapacity(sorted.count)
        weights.reserveCapacity(sorted.count)

        var previous: Tie?
        for tie in sorted where tie.source != tie.target {
            if let previous, previous.source == tie.source, previous.target == tie.target {
                weights[weights.count - 1] = max(weights[weights.count - 1], tie.weight)
                continue
            }
            targets.append(tie.target)
            weights.append(tie.weight)
            offsets[tie.source + 1] += 1
            previous = tie
        }
        for node in 0..<nodeCount {
            offsets[node + 1] += offsets[node]
        }
    }

    /// Places in `targets` and `weights` that belong to a node.
    func range(of node: Int) -> Range<Int> {
        offsets[node]..<offsets[node + 1]
    }

    /// Nodes that a node is tied to, ascending.
    func neighbours(of node: Int) -> ArraySlice<Int> {
        targets[range(of: node)]
    }
}
