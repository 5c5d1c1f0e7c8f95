import CopAnalysis
import CopModel
import CopTemplates

/// A timeline as a picture: time runs down along a spine of months, kinds stand in lanes.
///
/// Lanes differ in place, shape and colour, and every event has the mark of its kind, so that the
/// picture reads in grey and by the colour-blind too. All events of a month and a lane share a
/// box: it reads with twenty events and with two hundred.
struct TimelinePicture {
    private let composer: TimelineComposer
    /// As wide as a box of events, in inches, so that lanes stand straight.
    private static let laneWidth: DOTValue = 3.85
    private let wrap = WordWrap(width: 36, longestWord: 36, maximumLines: 5)

    init(_ composer: TimelineComposer) { self.composer = composer }

    private var terms: Terms { composer.phrases.terms }

    func graph(of timeline: Timeline) -> DOTGraph {
        let title = terms("timeline.title", ["title": composer.phrases.workspace.cop.title])
        var graph = DOTGraph(name: "timeline")
        graph.attributes = [
            "label": .text("\(title)\n\(composer.phrases.date(timeline.asOf))"), "labelloc": "t",
            "fontname": "Helvetica", "fontsize": 24, "rankdir": "TB", "splines": "false",
            "nodesep": 0.3, "ranksep": 0.25,
        ]
        graph.nodeDefaults = ["fontname": "Helvetica", "fontsize": 11, "shape": "box"]
        graph.edgeDefaults = ["style": "invis", "weight": 10]
        let periods = composer.periods(of: timeline)
        let lanes = Timeline.Lane.allCases.filter { lane in
            timeline.events.contains { $0.kind.lane == lane }
        }
        var above: [String]?
        add(row: headings(lanes), to: &graph, below: &above)
        for period in periods { add(row: row(period, lanes), to: &graph, below: &above) }
        let kinds = Set(timeline.events.map(\.kind))
        graph.node("legend", legend(Timeline.Kind.allCases.filter(kinds.contains)))
        if let last = above?.last { graph.edge(last, "legend") }
        return graph
    }

    // MARK: - Rows

    private typealias Row = [(id: String, attributes: DOTAttributes)]

    /// Adds nodes beside each other, each below the one of its lane in the row above.
    private func add(row: Row, to graph: inout DOTGraph, below above: inout [String]?) {
        for (id, attributes) in row { graph.node(id, attributes) }
        let ids = row.map(\.id)
        graph.sameRank(ids)
        for (left, right) in zip(ids, ids.dropFirst()) { graph.edge(left, right) }
        for (index, (from, to)) in zip(above ?? [], ids).enumerated() {
            // The first column is the spine, the only line that shows.
            let isSpine = index == 0 && from != "head"
            graph.edge(
                from, to,
                isSpine
                    ? [
                        "style": "solid", "color": .keyword(Palette.darkGrey), "penwidth": 3,
                        "arrowhead": "none", "weight": 100,
                    ] : ["weight": 100])
        }
        above = ids
    }

    private func headings(_ lanes: [Timeline.Lane]) -> Row {
        [("head", ["style": "invis", "label": "", "group": "spine"])]
            + lanes.map { lane in
                (
                    "head/\(lane.rawValue)",
                    [
                        "label": .text(terms["timeline.lane.\(lane.rawValue)"]), "fontsize": 16,
                        "shape": "plaintext", "group": .keyword(lane.rawValue),
                        "width": Self.laneWidth,
                        "fontcolor": .keyword(Palette.darkGrey),
                    ]
                )
            }
    }

    private func row(
        _ period: (name: String, day: Day, events: [Timeline.Event]), _ lanes: [Timeline.Lane]
    ) -> Row {
        let events = Dictionary(grouping: period.events) { $0.kind.lane }
        let spine: (String, DOTAttributes) = (
            period.day.description,
            [
                "label": .text(period.name.replacing(" ", with: "\n")), "shape": "ellipse",
                "group": "spine", "fontsize": 14, "style": "filled",
                "fillcolor": .keyword(Palette.paleGrey), "color": .keyword(Palette.darkGrey),
            ]
        )
        return [spine]
            + lanes.map { lane in
                let id = "\(period.day)/\(lane.rawValue)"
                guard let events = events[lane] else {
                    let hidden: DOTAttributes = [
                        "style": "invis", "label": "", "group": .keyword(lane.rawValue),
                        "width": Self.laneWidth,
                    ]
                    return (id, hidden)
                }
                return (id, box(events, in: lane))
            }
    }

    /// The events of one period in one lane.
    private func box(_ events: [Timeline.Event], in lane: Timeline.Lane) -> DOTAttributes {
        let rows = events.map { event -> [DOTHTML.Cell] in
            let view = composer.event(event)
            let day = event.day.map { String($0.components.day) } ?? ""
            let words = wrap.lines(composer.brief(event) ?? view.text ?? view.label)
                .map(DOTHTML.text)
                .map { event.kind.standsOut ? $0.bold : $0 }
            return [
                DOTHTML.Cell(.text(day), ["ALIGN": "RIGHT", "VALIGN": "TOP", "WIDTH": "20"]),
                DOTHTML.Cell(
                    DOTHTML.text(view.mark).font(size: 13, colour: lane.dark),
                    ["VALIGN": "TOP", "WIDTH": "16"]),
                DOTHTML.Cell(
                    .lines(words),
                    ["ALIGN": "LEFT", "BALIGN": "LEFT", "VALIGN": "TOP", "WIDTH": "230"]),
            ]
        }
        return [
            "label": .html(
                .table(
                    ["BORDER": "0", "CELLBORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"],
                    rows)),
            "shape": .keyword(lane.shape), "style": .keyword(lane.style),
            "fillcolor": .keyword(lane.light), "color": .keyword(lane.dark),
            "penwidth": .decimal(lane.lineWidth),
            "group": .keyword(lane.rawValue), "margin": "0.06,0.04",
            "tooltip": .text(
                events.map { event in
                    let view = composer.event(event)
                    return [view.date, view.label, view.text].compactMap { $0 }
                        .joined(separator: " · ")
                }
                .joined(separator: "\n")),
        ]
    }

    // MARK: - Legend

    private func legend(_ kinds: [Timeline.Kind]) -> DOTAttributes {
        let columns = Timeline.Lane.allCases.map { lane in kinds.filter { $0.lane == lane } }
            .filter { !$0.isEmpty }
        let height = columns.map(\.count).max() ?? 0
        let title = DOTHTML.Cell(
            DOTHTML.text(terms["timeline.legend"]).bold,
            ["ALIGN": "LEFT", "COLSPAN": String(max(1, columns.count))])
        let rows = (0..<height).map { index in
            columns.map { column -> DOTHTML.Cell in
                guard index < column.count else { return DOTHTML.Cell() }
                let kind = column[index]
                let mark = DOTHTML.text(kind.mark).font(size: 13, colour: kind.lane.dark)
                return DOTHTML.Cell(
                    mark + .text("  \(composer.label(kind))"), ["ALIGN": "LEFT"])
            }
        }
        return [
            "label": .html(
                .table(
                    ["BORDER": "1", "CELLBORDER": "0", "CELLSPACING": "6", "COLOR": Palette.grey],
                    [[title]] + rows)),
            "shape": "plaintext",
        ]
    }
}

extension Timeline.Kind {
    /// What one looks for first.
    fileprivate var standsOut: Bool {
        switch self {
        case .start, .end, .session, .high, .low, .learning, .reframing, .revision: true
        default: false
        }
    }
}

extension Timeline.Lane {
    fileprivate var shape: String {
        switch self {
        case .surroundings: "tab"
        case .group: "box"
        case .questions: "note"
        case .experience: "box"
        case .network: "component"
        }
    }

    fileprivate var style: String { self == .experience ? "filled,rounded" : "filled" }

    fileprivate var lineWidth: Double { self == .group ? 2.5 : 1.2 }

    /// The colour of lines and marks: dark enough to read, from the colour-blind palette.
    fileprivate var dark: String {
        switch self {
        case .surroundings: "#6B5A00"
        case .group: Palette.black
        case .questions: Palette.blue
        case .experience: "#A84300"
        case .network: "#00674C"
        }
    }

    /// A background light enough for text.
    fileprivate var light: String {
        switch self {
        case .surroundings: "#FFFBE0"
        case .group: "#F2F2F2"
        case .questions: "#E3F1FA"
        case .experience: "#FCEBDD"
        case .network: "#DFF3EC"
        }
    }
}
