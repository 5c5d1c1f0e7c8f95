/// Tarjan's depth-first search for articulation points and bridges; see `Cuts` for the rule.
///
/// It keeps the path from the root in an array of its own: recursion would overflow the program's
/// stack on a long chain of nodes.
struct CutSearch {
    private(set) var isArticulationPoint: [Bool]
    /// In the order in which they were found, each from its lower to its higher node.
    private(set) var bridges: [Tie] = []
    /// The nodes in the order in which they were visited: a node and all its descendants stand together.
    private(set) var order: [Int] = []
    /// What taking away each articulation point leaves.
    private(set) var remains: [Int: Cuts.Remains] = [:]

    private let adjacency: Adjacency
    /// When each node was visited, counted from 1; 0 for a node that was not yet.
    private var visitTime: [Int]
    /// The earliest visit time that each node or its descendants have a tie to.
    private var low: [Int]
    /// For each node, the descendants that only it connects with what is not below it: their places
    /// in the order, a range for each child.
    private var branches: [[Range<Int>]]
    /// For each node, the place in the adjacency of the tie to follow next.
    private var cursor: [Int]
    /// Nodes from the root to where the search is.
    private var path: [Int] = []

    init(of adjacency: Adjacency) {
        self.adjacency = adjacency
        let nodeCount = adjacency.offsets.count - 1
        isArticulationPoint = Array(repeating: false, count: nodeCount)
        visitTime = Array(repeating: 0, count: nodeCount)
        low = visitTime
        branches = Array(repeating: [], count: nodeCount)
        order.reserveCapacity(nodeCount)
        cursor = Array(adjacency.offsets.dropLast())
    }

    /// Visits all nodes that ties connect to a node, unless they were visited before.
    mutating func visit(from root: Int) {
        guard visitTime[root] == 0 else { return }
        var rootChildCount = 0
        let start = order.count
        enter(root)
        while let node = path.last {
            if cursor[node] < adjacency.offsets[node + 1] {
                let next = adjacency.targets[cursor[node]]
                cursor[node] += 1
                if visitTime[next] == 0 {
                    rootChildCount += node == root ? 1 : 0
                    enter(next)
                } else if next != path.dropLast().last {
                    // Not the tie to the parent, which says nothing. There are no duplicates of it.
                    low[node] = min(low[node], visitTime[next])
                }
            } else {
                path.removeLast()
                if let parent = path.last {
                    leave(node, to: parent)
                }
            }
        }
        // `leave` took the root for one with its first child; the rule for a root is another.
        isArticulationPoint[root] = rootChildCount > 1
        for place in start..<order.count where isArticulationPoint[order[place]] {
            remains[order[place]] = Cuts.Remains(
                component: start..<order.count, place: place, branches: branches[order[place]])
        }
    }

    private mutating func enter(_ node: Int) {
        order.append(node)
        visitTime[node] = order.count
        low[node] = order.count
        path.append(node)
    }

    private mutating func leave(_ child: Int, to parent: Int) {
        low[parent] = min(low[parent], low[child])
        if low[child] >= visitTime[parent] {
            isArticulationPoint[parent] = true
            branches[parent].append(visitTime[child] - 1..<order.count)
        }
        if low[child] > visitTime[parent] {
            bridges.append(
                Tie(
                    from: min(parent, child), to: max(parent, child),
                    weight: adjacency.weights[cursor[parent] - 1]))
        }
    }
}
