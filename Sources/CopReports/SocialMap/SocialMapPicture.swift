import CopAnalysis
import CopModel

/// The social map as a picture for Graphviz; compared, one picture of both days.
///
/// People are ellipses, organisations boxes, coalitions hexagons with thin lines to their members.
/// Colour and outline of a shape say the level; colour and dashes of a line the kind of tie; its
/// width the strength. An organisation that is there only as the employer of one person stands
/// below that person's name instead of on its own.
struct SocialMapPicture {
    let workspace: Workspace
    let map: SocialMap
    let comparison: MapComparison?
    let words: MapWords

    private let styles: [String: TieStyle]
    private let nodes: [MapNode]
    private let coalitions: [MapCoalition]
    private let ties: [DrawnTie]
    /// The ids of the organisations that are drawn.
    private let drawnOrganisations: Set<String>

    init(
        _ workspace: Workspace, _ map: SocialMap, _ comparison: MapComparison?, _ words: MapWords
    ) {
        self.workspace = workspace
        self.map = map
        self.comparison = comparison
        self.words = words
        styles = TieStyle.styles(of: workspace.network)
        let all = (map.nodes + (comparison?.leavers ?? [])).sorted { $0.id < $1.id }
        coalitions = (map.coalitions + (comparison?.endedCoalitions ?? [])).sorted { $0.id < $1.id }
        ties = DrawnTie.ties(of: map, comparison)
        let tied = Set(ties.flatMap { [$0.tie.from, $0.tie.to] } + coalitions.flatMap(\.members))
        let employed = Dictionary(
            all.filter { $0.kind == .person }.map { ($0.organisation ?? "", 1) },
            uniquingKeysWith: +)
        nodes = all.filter {
            $0.kind == .person || tied.contains($0.id) || employed[$0.id, default: 0] > 1
        }
        drawnOrganisations = Set(nodes.filter { $0.kind == .organisation }.map(\.id))
    }

    var graph: DOTGraph {
        var graph = DOTGraph(name: words["title-short"])
        graph.attributes = [
            // Large maps would take minutes by the finer ways.
            "layout": nodes.count > 150 ? "sfdp" : "neato", "overlap": "prism", "sep": "+12",
            "esep": "+6",
            "splines": nodes.count > 80 ? "line" : "true",
            "start": 1, "outputorder": "edgesfirst", "fontname": "Helvetica", "fontsize": 12,
            "labelloc": "t", "label": .html(legend.label), "pad": 0.3,
            "tooltip": .text(words["title-short"]),
        ]
        graph.nodeDefaults = [
            "fontname": "Helvetica", "fontsize": 11, "style": "filled", "margin": "0.08,0.05",
            "color": .keyword(Palette.darkGrey), "height": 0.4, "width": 0.6,
        ]
        graph.edgeDefaults = ["fontname": "Helvetica", "fontsize": 14, "len": 2, "arrowsize": 0.7]
        for node in nodes { graph.node(node.id, attributes(node)) }
        for coalition in coalitions { graph.node(coalition.id, attributes(coalition)) }
        for node in nodes {
            guard let organisation = drawnEmployer(of: node) else { continue }
            graph.edge(
                node.id, organisation,
                membership(
                    words(
                        "works-at",
                        [
                            "who": node.name, "where": workspace.name(of: organisation),
                        ])))
        }
        for coalition in coalitions {
            for member in coalition.members {
                graph.edge(
                    coalition.id, member,
                    membership(
                        words(
                            "member-of",
                            [
                                "who": workspace.name(of: member), "what": coalition.name,
                            ])))
            }
        }
        for tie in ties { graph.edge(tie.tie.from, tie.tie.to, attributes(tie)) }
        return graph
    }

    private var legend: SocialMapLegend {
        SocialMapLegend(
            words: words, map: map, comparison: comparison, nodes: nodes, ties: ties,
            styles: styles, hasCoalitions: !coalitions.isEmpty,
            hasMemberships: coalitions.contains { !$0.members.isEmpty }
                || nodes.contains { drawnEmployer(of: $0) != nil })
    }

    /// The organisation that a thin line leads to from a person.
    private func drawnEmployer(of node: MapNode) -> String? {
        guard node.kind == .person, let id = node.organisation else { return nil }
        return drawnOrganisations.contains(id) ? id : nil
    }

    /// The organisation that stands below a person's name.
    private func employer(of node: MapNode) -> String? {
        guard node.kind == .person, let id = node.organisation, !drawnOrganisations.contains(id)
        else { return nil }
        return workspace.organisation(id).map { $0.abbreviation ?? $0.name }
    }

    private func attributes(_ node: MapNode) -> DOTAttributes {
        let style = NodeStyle(node.level)
        let betweenness = map.figures.betweenness[node.id] ?? 0
        // The square root, so that surfaces compare rather than widths.
        let size = 1 + 1.5 * max(0, betweenness).squareRoot()
        let wrap = WordWrap(width: 16, maximumLines: 4)
        var label = DOTHTML.lines(wrap.lines(node.name).map { .text($0) })
        if let employer = employer(of: node) {
            let lines = WordWrap(width: 20, maximumLines: 2).lines(employer)
            label = .lines([label] + lines.map { DOTHTML.text($0).font(size: 8) })
        }
        let organisation = node.organisation.map { workspace.name(of: $0) }
        var attributes: DOTAttributes = [
            "label": .html(label.font(size: Int((10 * size.squareRoot()).rounded()))),
            "shape": node.kind == .person ? "ellipse" : "box",
            "style": .keyword("filled,\(style.line)"),
            "fillcolor": .keyword(style.fill),
            "fontcolor": .keyword(Palette.text(on: style.fill)),
            "peripheries": .number(style.outlines),
            "width": .decimal(0.7 * size), "height": .decimal(0.4 * size),
            "tooltip": .text(
                [node.name, node.kind == .person ? organisation : nil, words.level(node.level)]
                    .compactMap(\.self).joined(separator: ", ")),
        ]
        switch change(of: node.id) {
        case .new: attributes["penwidth"] = 3
        case .ended: attributes = attributes.merging(Self.gone)
        default: break
        }
        return attributes
    }

    private func attributes(_ coalition: MapCoalition) -> DOTAttributes {
        let lines = WordWrap(width: 18, maximumLines: 4).lines(coalition.name)
        var attributes: DOTAttributes = [
            "label": .html(DOTHTML.lines(lines.map { .text($0) }).font(size: 10)),
            "shape": "hexagon", "fillcolor": .keyword(Palette.paleGrey), "style": "filled,dashed",
            "tooltip": .text(
                [coalition.name, coalition.purpose].compactMap(\.self).joined(separator: ": ")),
        ]
        if comparison?.foundedCoalitions.contains(coalition) == true {
            attributes["penwidth"] = 3
        } else if comparison?.endedCoalitions.contains(coalition) == true {
            attributes = attributes.merging(Self.gone)
        }
        return attributes
    }

    /// What was there on the earlier day only.
    private static let gone: DOTAttributes = [
        "fillcolor": .keyword(Palette.white), "fontcolor": .keyword(Palette.grey),
        "color": .keyword(Palette.lightGrey), "style": "filled,dotted", "peripheries": 1,
    ]

    private func change(of id: String) -> TieChange? {
        guard let comparison else { return nil }
        if comparison.earlier.node(id) == nil { return .new }
        return comparison.later.node(id) == nil ? .ended : nil
    }

    private func membership(_ tooltip: String) -> DOTAttributes {
        [
            "dir": "none", "style": "solid", "color": .keyword(Palette.lightGrey),
            "penwidth": 0.7, "len": 1.3, "tooltip": .text(tooltip),
        ]
    }

    private func attributes(_ drawn: DrawnTie) -> DOTAttributes {
        let tie = drawn.tie
        let style = styles[tie.kind]!
        var attributes: DOTAttributes = [
            "color": .keyword(style.colour), "style": .keyword(style.line.rawValue),
            "penwidth": .decimal(drawn.width),
            "dir": tie.isMutual ? "none" : drawn.isAnswered ? "both" : "forward",
            "tooltip": .text(tooltip(drawn)),
        ]
        switch drawn.change {
        case .ended:
            attributes["color"] = .keyword(Palette.lightGrey)
            attributes["style"] = "dotted"
        case .stronger: attributes["label"] = "+"
        case .weaker: attributes["label"] = "\u{2212}"
        default: break
        }
        return attributes
    }

    private func tooltip(_ drawn: DrawnTie) -> String {
        let tie = drawn.tie
        let sentence = [tie.from, tie.to].map { workspace.name(of: $0) }
            .joined(separator: " \(words.kind(tie.kind)) ")
        let details = [
            tie.strength.map { words("strength", ["n": String($0)]) },
            tie.since.map { words("since", ["date": words.phrases.date($0)]) },
            drawn.change.map { words["change.\($0.rawValue)"] },
        ]
        return ([sentence] + details.compactMap(\.self)).joined(separator: ", ")
    }
}
