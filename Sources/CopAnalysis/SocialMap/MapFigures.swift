import CopModel

/// What the ties of a map come to, all kinds together.
///
/// Counted are the people who take part and every person and organisation with a tie; working
/// somewhere and belonging to a coalition are no ties. Unless a figure says otherwise, two parties
/// are connected when either named the other. A figure that so few nodes or ties leave undefined
/// is nil, never 0. Formulas and sources stand with the measures of `Graph`.
public struct MapFigures: Sendable {
    public let peopleCount: Int
    public let organisationCount: Int
    /// How many pairs are connected, by one kind of tie or several.
    public let pairCount: Int
    /// The share of all pairs that are connected.
    public let density: Double?
    /// Ties with a direction, all kinds together, one for each direction between two parties.
    public let directedTieCount: Int
    /// The share of ties with a direction that are answered by one the other way.
    public let reciprocity: Double?
    /// How far ties gather around one party.
    public let centralisation: Double?
    /// The parts that no tie connects, largest first; each the ids of its members, sorted.
    public let components: [[String]]
    /// Through whom most shortest paths lead: about five at most, sorted by id; equals are
    /// treated alike. Empty when nobody stands between others, or nobody stands out.
    public let brokers: [String]
    /// Without whom a part of the map would fall apart, by id.
    public let cutPoints: [CutPoint]
    /// How well the map divides into a core and a periphery.
    public let coreFit: Double?
    /// Who is in the core, sorted by id; empty when there is none.
    public let core: [String]
    /// Whether ties cross the borders of organisations, sectors and levels, in that order.
    public let borders: [BorderFigure]
    /// How often each party lies between others, from 0 to 1; empty for fewer than three.
    public let betweenness: [String: Double]

    init(nodes: [MapNode], ties: [MapTie]) {
        let ids = nodes.map(\.id)
        let numbers = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
        func graph(_ ties: [MapTie]) -> Graph {
            Graph(
                nodeCount: ids.count,
                ties: ties.map { Tie(from: numbers[$0.from]!, to: numbers[$0.to]!) })
        }
        let all = graph(ties)
        let directed = graph(ties.filter { !$0.isMutual })
        peopleCount = nodes.count { $0.kind == .person }
        organisationCount = nodes.count { $0.kind == .organisation }
        pairCount = all.tieCount(.undirected)
        density = all.density(.undirected)
        directedTieCount = directed.tieCount(.directed)
        reciprocity = directed.reciprocity()
        centralisation = all.degreeCentralisation()
        components = all.components().members.map { $0.map { ids[$0] } }
        let values = all.betweenness(.undirected).normalised ?? []
        betweenness = Dictionary(uniqueKeysWithValues: zip(ids, values))
        brokers = Self.outstanding(values).map { ids[$0] }
        cutPoints = CutPoint.all(of: all, ids: ids)
        let division = all.corePeriphery()
        coreFit = division?.fit
        core = division?.core.map { ids[$0] } ?? []
        borders = BorderFigure.Border.allCases.map { BorderFigure($0, nodes, all) }
    }

    /// The places of the highest values above 0, in order: five, and a few more when these are
    /// equal to the fifth; fewer when many are.
    static func outstanding(_ values: [Double]) -> [Int] {
        // Equal positions can differ in the last digits.
        let rounded = values.map { ($0 * 1e9).rounded() }
        let positive = rounded.filter { $0 > 0 }.sorted(by: >)
        guard let last = positive.prefix(5).last else { return [] }
        let isFew = positive.count { $0 >= last } <= 8
        return rounded.indices.filter { isFew ? rounded[$0] >= last : rounded[$0] > last }
    }
}
