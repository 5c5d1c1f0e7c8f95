extension Graph {
    /// Reciprocity: the share of directed ties that are answered.
    ///
    /// Formula: 2M / (2M + A), where *M* counts the pairs of nodes tied in both directions and *A*
    /// those tied in one.
    ///
    /// Range: 0 (no tie is answered) to 1 (every tie is).
    ///
    /// Source: S. Wasserman & K. Faust, Social Network Analysis (1994), chapter 13, on the dyad
    /// census; this is the share of ties, not the share of pairs, M / (M + A).
    ///
    /// Meaning: if I say that I turn to you, how likely it is that you say so of me.
    ///
    /// - Returns: nil without ties.
    public func reciprocity() -> Double? {
        let ties = tieCount(.directed)
        guard ties > 0 else { return nil }
        // 2M + A ties lie between M + A pairs.
        let mutualPairs = ties - tieCount(.undirected)
        return 2 * Double(mutualPairs) / Double(ties)
    }
}
