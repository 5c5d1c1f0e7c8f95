import CopAnalysis
import CopModel

/// The social map as a picture for Graphviz; compared, one picture of both days, or of either.
///
/// People are ellipses, organisations boxes, coalitions hexagons with thin lines to their members.
/// Colour and outline of a shape say the level; colour and dashes of a line the kind of tie; its
/// width the strength. An organisation that is there only as the employer of one person stands
/// below that person's name instead of on its own.
///
/// Graphviz places what is drawn by what it is given: so that nothing moves from one picture of a
/// comparison to another, all of them have the same shapes of the same size, and the same pairs
/// tied, some of them unseen.
struct SocialMapPicture {
    let workspace: Workspace
    private(set) var scope: MapScope
    let words: MapWords

    let styles: [String: TieStyle]
    private let nodes: [MapNode]
    private let coalitions: [MapCoalition]
    /// Who has a tie with whom, of whatever kind.
    private let pairs: [MapTie.Pair]
    private var ties: [DrawnTie]
    /// The ids of the organisations that are drawn.
    private let drawnOrganisations: Set<String>
    /// Everyone and everything between the ties, as it is written.
    private var parties = ""

    init(_ workspace: Workspace, _ scope: MapScope, _ words: MapWords) {
        self.workspace = workspace
        self.scope = scope
        self.words = words
        styles = TieStyle.styles(of: workspace.network)
        let all = scope.nodes
        coalitions = scope.coalitions
        pairs = scope.pairs
        ties = scope.ties
        let tied = Set(pairs.flatMap { [$0.first, $0.second] } + coalitions.flatMap(\.members))
        let employed = Dictionary(
            all.filter { $0.kind == .person }.map { ($0.organisation ?? "", 1) },
            uniquingKeysWith: +)
        nodes = all.filter {
            $0.kind == .person || tied.contains($0.id) || employed[$0.id, default: 0] > 1
        }
        drawnOrganisations = Set(nodes.filter { $0.kind == .organisation }.map(\.id))
        parties = writtenParties
    }

    /// The same with the ties of one kind alone: everyone else stays as they are.
    func only(_ kind: String) -> SocialMapPicture {
        var picture = self
        picture.scope.kind = kind
        picture.ties = picture.scope.ties
        return picture
    }

    var graph: DOTGraph {
        var graph = DOTGraph(name: words["title-short"])
        graph.attributes = [
            // Large maps would take minutes by the finer ways.
            "layout": nodes.count > 1000 ? "sfdp" : "neato", "overlap": "prism", "sep": "+12",
            "esep": "+6",
            "splines": nodes.count > 80 ? "line" : "true",
            "start": 1, "outputorder": "edgesfirst", "fontname": "Helvetica", "fontsize": 12,
            "labelloc": "t", "label": .html(legend.label), "pad": 0.3,
            "tooltip": .text(words["title-short"]),
        ]
        graph.nodeDefaults = [
            "fontname": "Helvetica", "fontsize": 11, "style": "filled",
            "color": .keyword(Palette.darkGrey), "fixedsize": "shape",
        ]
        graph.edgeDefaults = ["fontname": "Helvetica", "fontsize": 14, "len": 2, "arrowsize": 0.7]
        graph.statements.append(.written(parties))
        for tie in ties { graph.edge(tie.tie.from, tie.tie.to, attributes(tie)) }
        let drawn = Set(ties.map(\.tie.pair))
        for pair in pairs where !drawn.contains(pair) {
            graph.edge(pair.first, pair.second, ["style": "invis"])
        }
        return graph
    }

    /// People, organisations and coalitions, and the thin lines between them: the same whichever ties
    /// are shown, and most of the text of a large map.
    private var writtenParties: String {
        var graph = DOTGraph(name: "parties")
        for node in nodes { graph.node(node.id, attributes(node)) }
        for coalition in coalitions { graph.node(coalition.id, attributes(coalition)) }
        for node in nodes {
            guard let organisation = drawnEmployer(of: node) else { continue }
            let sentence = words(
                "works-at", ["who": node.name, "where": workspace.name(of: organisation)])
            graph.edge(
                node.id, organisation, membership(sentence, isShown: scope.shows(node)))
        }
        for coalition in coalitions {
            for member in coalition.members {
                let sentence = words(
                    "member-of", ["who": workspace.name(of: member), "what": coalition.name])
                graph.edge(
                    coalition.id, member, membership(sentence, isShown: scope.shows(coalition)))
            }
        }
        return graph.body
    }

    private var legend: SocialMapLegend {
        SocialMapLegend(
            words: words, scope: scope, nodes: nodes, ties: ties, styles: styles,
            hasCoalitions: !coalitions.isEmpty,
            hasMemberships: coalitions.contains { !$0.members.isEmpty }
                || nodes.contains { drawnEmployer(of: $0) != nil })
    }

    /// The organisation that a thin line leads to from a person.
    private func drawnEmployer(of node: MapNode) -> String? {
        guard node.kind == .person, let id = node.organisation else { return nil }
        return drawnOrganisations.contains(id) ? id : nil
    }

    /// The organisation that stands below a person's name.
    func employer(of node: MapNode) -> String? {
        guard node.kind == .person, let id = node.organisation, !drawnOrganisations.contains(id)
        else { return nil }
        return workspace.organisation(id).map { $0.abbreviation ?? $0.name }
    }
}
