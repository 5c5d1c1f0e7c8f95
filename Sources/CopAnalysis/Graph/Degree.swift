extension Graph {
    /// Degree: with how many others each node is tied, in either direction.
    ///
    /// Formula: the number of neighbours of a node. Range: 0 to n−1.
    ///
    /// Source: L. C. Freeman, Centrality in social networks: conceptual clarification, Social
    /// Networks 1 (1978).
    ///
    /// Meaning: how many people this person is in touch with.
    public func degrees() -> [Int] {
        rowLengths(.undirected)
    }

    /// Out-degree: how many others each node points to. Range: 0 to n−1.
    ///
    /// Source: S. Wasserman & K. Faust, Social Network Analysis (1994), chapter 4.
    ///
    /// Meaning: how many people this person names; 0 also for who did not answer.
    public func outDegrees() -> [Int] {
        rowLengths(.directed)
    }

    /// In-degree: how many others point to each node. Range: 0 to n−1.
    ///
    /// Source: S. Wasserman & K. Faust, Social Network Analysis (1994), chapter 4.
    ///
    /// Meaning: how many people name this person; it needs no answer from the person themself.
    public func inDegrees() -> [Int] {
        var degrees = Array(repeating: 0, count: nodeCount)
        for target in adjacency(.directed).targets {
            degrees[target] += 1
        }
        return degrees
    }

    /// Strength: the sum of the weights of each node's ties, read as undirected.
    ///
    /// Formula: Σ weight over the neighbours of a node; of two ties that answer each other the
    /// stronger one counts. Range: that of the weights; equal to the degree when all are 1.
    ///
    /// Source: A. Barrat, M. Barthélemy, R. Pastor-Satorras & A. Vespignani, The architecture of
    /// complex weighted networks, PNAS 101 (2004).
    ///
    /// Meaning: how much contact this person has in all, whether with few people or with many.
    public func strengths() -> [Double] {
        let adjacency = adjacency(.undirected)
        return (0..<nodeCount).map { adjacency.weights[adjacency.range(of: $0)].reduce(0, +) }
    }

    private func rowLengths(_ directedness: Directedness) -> [Int] {
        let adjacency = adjacency(directedness)
        return (0..<nodeCount).map { adjacency.range(of: $0).count }
    }
}
