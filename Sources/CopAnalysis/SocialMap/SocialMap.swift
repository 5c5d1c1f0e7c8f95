import CopModel

/// The network as of a day: who is there, who has what to do with whom, and what that comes to
/// (step 7, organisation level).
///
/// On the map stand the people who take part that day, everyone and every organisation with a tie
/// or a coalition that day, and the organisations that these people work for. Nothing depends on
/// the order of the records.
public struct SocialMap: Sendable {
    public let day: Day
    /// People and organisations, by id.
    public let nodes: [MapNode]
    /// The ties of that day; of two that say the same, the stronger.
    public let ties: [MapTie]
    /// By id.
    public let coalitions: [MapCoalition]
    /// The ties kind by kind, in the order of the ties.
    public let layers: [TieLayer]
    /// The last survey held by that day; nil when none was.
    public let survey: SurveyResponse?
    public let figures: MapFigures

    private let indices: [String: Int]

    /// The map of all kinds of tie together.
    public init(_ workspace: Workspace, on day: Day) {
        let knows = { (id: String) in
            workspace.person(id) != nil || workspace.organisation(id) != nil
        }
        self.init(
            workspace, on: day, MapTie.ties(of: workspace.network, on: day, between: knows),
            MapCoalition.coalitions(of: workspace.network, on: day, among: knows))
    }

    /// The map of the same day on which one kind of tie alone counts.
    ///
    /// - Parameter workspace: the one that this is a map of.
    public func only(_ kind: String, of workspace: Workspace) -> SocialMap {
        SocialMap(workspace, on: day, ties.filter { $0.kind == kind }, coalitions)
    }

    private init(
        _ workspace: Workspace, on day: Day, _ ties: [MapTie], _ coalitions: [MapCoalition]
    ) {
        self.day = day
        self.ties = ties
        self.coalitions = coalitions
        nodes = MapNode.nodes(of: workspace, on: day, ties: ties, coalitions: coalitions)
        indices = Dictionary(uniqueKeysWithValues: zip(nodes.map(\.id), nodes.indices))
        let counted = nodes.filter(\.isCounted)
        layers = TieLayer.layers(ties, nodeCount: counted.count)
        survey = SurveyResponse(lastOf: workspace.network.surveys, by: day)
        figures = MapFigures(nodes: counted, ties: ties)
    }

    public func node(_ id: String) -> MapNode? { indices[id].map { nodes[$0] } }

    /// Those who take part and have no tie to anyone yet, by id.
    public var withoutTies: [MapNode] { nodes.filter { $0.takesPart && $0.tieCount == 0 } }
}
