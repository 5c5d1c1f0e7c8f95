import CopAnalysis

/// Networks that the literature reports figures of, and small ones that are easy to reckon by hand.
extension Graph {
    /// Makes a graph of ties without weights.
    init(_ nodeCount: Int, _ pairs: [(Int, Int)]) {
        self.init(nodeCount: nodeCount, ties: pairs.map { Tie(from: $0, to: $1) })
    }

    /// Node 0 is tied to all others.
    static func star(_ nodeCount: Int) -> Graph {
        Graph(nodeCount, (1..<nodeCount).map { (0, $0) })
    }

    /// Each node is tied to the next.
    static func line(_ nodeCount: Int) -> Graph {
        Graph(nodeCount, (1..<nodeCount).map { ($0 - 1, $0) })
    }

    /// Each node is tied to the next, the last to the first.
    static func ring(_ nodeCount: Int) -> Graph {
        Graph(nodeCount, (0..<nodeCount).map { ($0, ($0 + 1) % nodeCount) })
    }

    /// Every pair is tied.
    static func complete(_ nodeCount: Int) -> Graph {
        Graph(nodeCount, (0..<nodeCount).flatMap { node in (0..<node).map { ($0, node) } })
    }

    /// Two cliques, 0–3 and 4–7, that the tie 3–4 joins.
    static let twoCliques: Graph = {
        let clique = complete(4).ties(.undirected).map { ($0.source, $0.target) }
        return Graph(8, clique + clique.map { ($0 + 4, $1 + 4) } + [(3, 4)])
    }()

    /// Members of a karate club who met outside it (W. W. Zachary, An information flow model for
    /// conflict and fission in small groups, Journal of Anthropological Research 33, 1977). Node
    /// *i* is member *i* + 1.
    static let karateClub = Graph(
        34,
        [
            (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11),
            (0, 12), (0, 13), (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13),
            (1, 17), (1, 19), (1, 21), (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27),
            (2, 28), (2, 32), (3, 7), (3, 12), (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16),
            (6, 16), (8, 30), (8, 32), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33), (15, 32),
            (15, 33), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33),
            (23, 25), (23, 27), (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31),
            (25, 31), (26, 29), (26, 33), (27, 33), (28, 31), (28, 33), (29, 32), (29, 33),
            (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
        ])

    /// Which club each member joined after the split: 0 the instructor's (member 1), 1 the
    /// officers' (member 34).
    static let karateClubFactions: [Int?] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1,
    ]

    /// The kite in which degree, betweenness and closeness each point at somebody else
    /// (D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35,
    /// 1990).
    static let kite = Graph(
        10,
        [
            (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
            (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
        ])

    /// Marriages between Florentine families (J. F. Padgett & C. K. Ansell, Robust action and the
    /// rise of the Medici, American Journal of Sociology 98, 1993), without the isolated Pucci:
    /// Acciaiuoli 0, Albizzi 1, Barbadori 2, Bischeri 3, Castellani 4, Ginori 5, Guadagni 6,
    /// Lamberteschi 7, Medici 8, Pazzi 9, Peruzzi 10, Ridolfi 11, Salviati 12, Strozzi 13,
    /// Tornabuoni 14.
    static let florentineFamilies = Graph(
        15,
        [
            (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 13), (4, 10),
            (4, 13), (6, 7), (6, 14), (8, 11), (8, 12), (8, 14), (9, 12), (10, 13), (11, 13),
            (11, 14),
        ])

    /// A random directed graph, from which figures were computed with networkx 3.6.1.
    static let directed = Graph(
        10,
        [
            (0, 3), (0, 7), (0, 9), (2, 1), (2, 6), (2, 9), (3, 0), (3, 2), (3, 6), (3, 8), (4, 0),
            (4, 1), (4, 5), (5, 4), (5, 6), (5, 7), (5, 8), (6, 4), (8, 1), (9, 3), (9, 4), (9, 7),
        ])
}
