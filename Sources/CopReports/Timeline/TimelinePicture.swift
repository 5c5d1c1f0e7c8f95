import CopAnalysis
import CopModel
import CopTemplates

/// A timeline as a picture: time runs down along a spine of months, kinds stand in lanes.
///
/// Lanes differ in place, shape and colour, and every event has the mark of its kind, so that the
/// picture reads in grey and by the colour-blind too. All events of a month and a lane share a box,
/// which counts what it has no room for: it reads with twenty events and with a thousand.
struct TimelinePicture {
    private let composer: TimelineComposer
    private let timeline: Timeline
    private let detail: TimelineDetail
    /// As wide as a box of events, in inches, so that lanes stand straight.
    private static let laneWidth: DOTValue = 3.4
    private static let wrap = WordWrap(width: 30, longestWord: 30, maximumLines: 5)

    init(_ composer: TimelineComposer, _ timeline: Timeline) {
        self.composer = composer
        self.timeline = timeline
        detail = TimelineDetail.fitting(timeline.events, composer.phrases) { event in
            Self.wrap.lines(composer.headline(event)).count
        }
    }

    private var terms: Terms { composer.phrases.terms }

    var graph: DOTGraph {
        var graph = DOTGraph(name: "timeline")
        graph.attributes = [
            "label": .text(title), "labelloc": "t",
            "fontname": "Helvetica", "fontsize": 24, "rankdir": "TB", "splines": "false",
            "nodesep": 0.3, "ranksep": 0.25,
        ]
        graph.nodeDefaults = ["fontname": "Helvetica", "fontsize": 11, "shape": "box"]
        graph.edgeDefaults = ["style": "invis", "weight": 10]
        let lanes = Timeline.Lane.allCases.filter { lane in
            timeline.events.contains { $0.kind.lane == lane }
        }
        var above: [String]?
        add(row: headings(lanes), to: &graph, below: &above)
        for period in detail.periods {
            add(row: row(period, lanes), to: &graph, below: &above)
        }
        let kinds = Set(timeline.events.map(\.kind))
        graph.node("legend", TimelineLegend(composer: composer, kinds: kinds).attributes)
        if let above { graph.edge(above[above.count / 2], "legend") }
        return graph
    }

    /// What it is, and how much of it is not drawn.
    private var title: String {
        let title = terms("timeline.title", ["title": composer.phrases.workspace.cop.title])
        let lines = WordWrap(width: 70, maximumLines: 3).lines(title)
        let (shown, all) = (detail.shownCount, timeline.events.count)
        let note = terms("timeline.drawn", ["shown": String(shown), "all": String(all)])
        return (lines + [composer.phrases.date(timeline.asOf)] + (shown < all ? [note] : []))
            .joined(separator: "\n")
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

    private func row(_ period: TimelinePeriod, _ lanes: [Timeline.Lane]) -> Row {
        let events = Dictionary(grouping: period.events) { $0.kind.lane }
        let spine: (String, DOTAttributes) = (
            period.day.description,
            [
                "label": .text(WordWrap(width: 11)(period.name)), "shape": "ellipse",
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

    // MARK: - Boxes

    /// The events of one period in one lane.
    private func box(_ events: [Timeline.Event], in lane: Timeline.Lane) -> DOTAttributes {
        let (shown, counted) = detail.split(events)
        let rows = shown.map(cells) + (counted.isEmpty ? [] : [note(counted)])
        return [
            "label": .html(
                .table(
                    ["BORDER": "0", "CELLBORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"],
                    rows)),
            "shape": .keyword(lane.shape), "style": .keyword(lane.style),
            "fillcolor": .keyword(lane.light), "color": .keyword(lane.dark),
            "penwidth": .decimal(lane.lineWidth), "peripheries": .number(lane.outlines),
            "width": Self.laneWidth,
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

    /// The day, the mark and the words of an event.
    private func cells(_ event: Timeline.Event) -> [DOTHTML.Cell] {
        let wrap = WordWrap(width: 30, longestWord: 30, maximumLines: detail.linesPerEvent)
        let words = wrap.lines(composer.headline(event)).map(DOTHTML.text)
            .map { event.kind.standsOut ? $0.bold : $0 }
        return [
            DOTHTML.Cell(
                .text(composer.shortDate(event, in: detail.span)),
                ["ALIGN": "RIGHT", "VALIGN": "TOP", "WIDTH": "20"]),
            DOTHTML.Cell(
                DOTHTML.text(event.kind.mark).font(size: 13, colour: event.kind.lane.dark),
                ["VALIGN": "TOP", "WIDTH": "16"]),
            DOTHTML.Cell(
                .lines(words),
                ["ALIGN": "LEFT", "BALIGN": "LEFT", "VALIGN": "TOP", "WIDTH": "195"]),
        ]
    }

    /// How many more there are of which kinds.
    private func note(_ events: [Timeline.Event]) -> [DOTHTML.Cell] {
        let counts = Dictionary(grouping: events, by: \.kind).mapValues(\.count)
        let kinds = Timeline.Kind.allCases.compactMap { kind in
            counts[kind].map { "\($0) × \(composer.label(kind))" }
        }
        let words = terms("timeline.counted", ["kinds": kinds.joined(separator: ", ")])
        let lines = WordWrap(width: 36, maximumLines: 3).lines(words)
        return [
            DOTHTML.Cell(), DOTHTML.Cell(.text("+")),
            DOTHTML.Cell(
                .lines(lines.map { DOTHTML.text($0).font(size: 9, colour: Palette.darkGrey) }),
                ["ALIGN": "LEFT", "BALIGN": "LEFT"]),
        ]
    }
}
