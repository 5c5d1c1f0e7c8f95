extension Graph {
    /// Degree centralisation: how far ties gather around a single node, read as undirected.
    ///
    /// Formula: Σ (d* − dᵢ) / (n−1)(n−2), where *d\** is the highest degree; the denominator is what
    /// the sum comes to in a star, the most centralised graph there is.
    ///
    /// Range: 0 (everybody has equally many ties) to 1 (a star).
    ///
    /// Source: L. C. Freeman, Centrality in social networks: conceptual clarification, Social
    /// Networks 1 (1978).
    ///
    /// Meaning: does this network hang on one person? It suffers more than most figures from people
    /// who did not answer.
    ///
    /// - Returns: nil for fewer than three nodes, which cannot differ in degree.
    public func degreeCentralisation() -> Double? {
        guard nodeCount >= 3 else { return nil }
        let degrees = degrees()
        let highest = degrees.max() ?? 0
        let difference = degrees.reduce(0) { $0 + highest - $1 }
        return Double(difference) / (Double(nodeCount - 1) * Double(nodeCount - 2))
    }
}
