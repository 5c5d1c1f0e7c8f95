extension Graph {
    /// Core number: the largest *k* for which each node belongs to a k-core, read as undirected.
    ///
    /// Formula: the k-core is what remains when nodes with fewer than *k* neighbours among those
    /// that remain are taken away, again and again.
    ///
    /// Range: 0 (an isolated node) to n−1 (everybody is tied to everybody).
    ///
    /// Source: S. B. Seidman, Network structure and minimum degree, Social Networks 5 (1983);
    /// computed as in V. Batagelj & M. Zaveršnik, An O(m) algorithm for cores decomposition of
    /// networks (2003).
    ///
    /// Meaning: this person belongs to a group in which everybody is in touch with at least so many
    /// of the group.
    public func coreNumbers() -> [Int] {
        let adjacency = adjacency(.undirected)
        // The degree of each node among those that are not taken away; in the end, its core number.
        var degrees = degrees()

        // Nodes sorted by degree: those of degree d start at binStart[d].
        var binStart = Array(repeating: 0, count: (degrees.max() ?? 0) + 2)
        for degree in degrees {
            binStart[degree + 1] += 1
        }
        for degree in 1..<binStart.count {
            binStart[degree] += binStart[degree - 1]
        }
        var places = Array(repeating: 0, count: nodeCount)
        var sorted = places
        var nextFree = binStart
        for node in 0..<nodeCount {
            places[node] = nextFree[degrees[node]]
            sorted[places[node]] = node
            nextFree[degrees[node]] += 1
        }

        // Take away the node of lowest degree. Each neighbour of a higher degree loses one: it
        // swaps places with the first node of its bin, and the bin starts one place later.
        for place in 0..<nodeCount {
            let node = sorted[place]
            for neighbour in adjacency.neighbours(of: node)
            where degrees[neighbour] > degrees[node] {
                let start = binStart[degrees[neighbour]]
                let first = sorted[start]
                sorted.swapAt(start, places[neighbour])
                places[first] = places[neighbour]
                places[neighbour] = start
                binStart[degrees[neighbour]] += 1
                degrees[neighbour] -= 1
            }
        }
        return degrees
    }
}
