extension Graph {
    /// Density: the share of possible ties that exist.
    ///
    /// Formula: 2m / n(n−1) undirected, m / n(n−1) directed, for *m* ties between *n* nodes.
    /// Self-ties and duplicates do not count.
    ///
    /// Range: 0 (nobody is tied) to 1 (everybody is tied to everybody).
    ///
    /// Source: S. Wasserman & K. Faust, Social Network Analysis (1994), chapter 4.
    ///
    /// Meaning: if you pick two people at random, how likely it is that they are in touch.
    ///
    /// - Returns: nil for fewer than two nodes, between which no tie is possible.
    public func density(_ directedness: Directedness) -> Double? {
        guard nodeCount >= 2 else { return nil }
        var possible = Double(nodeCount) * Double(nodeCount - 1)
        if directedness == .undirected {
            possible /= 2
        }
        return Double(tieCount(directedness)) / possible
    }
}
