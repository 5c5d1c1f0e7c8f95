import CopAnalysis
import CopModel

/// The pattern language as a picture for Graphviz: arrows lead from larger patterns to those that
/// complete them; stars stand in the boxes, and the outline says the same.
struct PatternPicture {
    private let composer: PatternsComposer
    private let language: PatternLanguage
    private let asOf: Day
    /// What is drawn: the larger patterns, where there are too many.
    private let entries: ArraySlice<PatternLanguage.Entry>

    /// More boxes than these nobody looks at.
    static let mostPatterns = 200

    init(_ composer: PatternsComposer, _ language: PatternLanguage, asOf: Day) {
        self.composer = composer
        self.language = language
        self.asOf = asOf
        entries = language.entries.prefix(Self.mostPatterns)
    }

    /// More patterns than these are laid out from left to right: names are wider than high.
    private static let mostFromAbove = 30

    private var tied: [PatternLanguage.Entry] { entries.filter { !$0.isAlone } }
    private var alone: [PatternLanguage.Entry] { entries.filter(\.isAlone) }

    var graph: DOTGraph {
        let isFromAbove = tied.count <= Self.mostFromAbove
        var graph = DOTGraph(name: composer["picture.name"])
        graph.attributes = [
            "rankdir": isFromAbove ? "TB" : "LR", "nodesep": 0.2,
            "ranksep": 0.5, "fontname": "Helvetica", "labelloc": "t",
            "label": .html(legend), "pad": 0.3, "tooltip": .text(composer["picture.name"]),
        ]
        graph.nodeDefaults = [
            "fontname": "Helvetica", "fontsize": 11, "shape": "box", "margin": "0.12,0.07",
        ]
        graph.edgeDefaults = ["color": .keyword(Palette.darkGrey), "penwidth": 1.2]
        // From left to right, what comes first goes to the bottom.
        if !isFromAbove, !alone.isEmpty { graph.subgraph(box) }
        for entry in tied { graph.node(entry.pattern.id, attributes(entry)) }
        addArrows(to: &graph)
        if isFromAbove, !alone.isEmpty { graph.subgraph(box) }
        return graph
    }

    private func addArrows(to graph: inout DOTGraph) {
        let places = Dictionary(
            entries.enumerated().map { ($1.pattern.id, $0) },
            uniquingKeysWith: { first, _ in first })
        for entry in tied {
            for smaller in entry.smaller {
                guard let place = places[smaller.id] else { continue }
                let isBack = place < places[entry.pattern.id, default: 0]
                graph.edge(
                    entry.pattern.id, smaller.id,
                    isBack ? ["constraint": "false", "style": "dashed"] : [:])
            }
        }
    }

    /// The patterns that stand by themselves, row after row.
    private var box: DOTSubgraph {
        let columns = max(1, Int(Double(alone.count).squareRoot().rounded()))
        var statements = alone.map { DOTStatement.node($0.pattern.id, attributes($0)) }
        for row in alone.chunks(of: columns) {
            for (first, second) in zip(row, row.dropFirst()) {
                statements.append(.edge(first.pattern.id, second.pattern.id, ["style": "invis"]))
            }
        }
        return DOTSubgraph(
            "alone", isCluster: true,
            [
                "label": .text(composer["picture.alone"]), "fontsize": 12, "style": "dotted",
                "color": .keyword(Palette.grey), "fontcolor": .keyword(Palette.darkGrey),
            ], statements)
    }

    private func attributes(_ entry: PatternLanguage.Entry) -> DOTAttributes {
        let pattern = entry.pattern
        let style = StarStyle(pattern.confidence)
        let name = WordWrap(width: 22, longestWord: 30, maximumLines: 4).lines(pattern.name)
            .map { DOTHTML.text($0) }
        let stars = [composer.stars(pattern), pattern.unearnedStars > 0 ? "?" : nil]
            .compactMap(\.self).joined(separator: " ")
        let label = stars.isEmpty ? name : name + [DOTHTML.text(stars).font(size: 12)]
        return [
            "label": .html(.lines(label)), "style": .keyword("filled,\(style.line)"),
            "fillcolor": .keyword(style.fill), "peripheries": .number(style.outlines),
            "tooltip": .text(
                [pattern.name, pattern.problem].compactMap(\.self).joined(separator: "\n")),
        ]
    }

    // MARK: - Legend

    private var legend: DOTHTML {
        let title = composer(
            "picture.title",
            [
                "title": composer.phrases.workspace.cop.title,
                "date": composer.phrases.date(asOf),
            ])
        let lines = WordWrap(width: 70, maximumLines: 3).lines(title).map { DOTHTML.text($0) }
        var rows = [[DOTHTML.Cell(DOTHTML.lines(lines).bold.font(size: 18))]]
        if entries.isEmpty { rows.append([note(composer["picture.none"])]) }
        if entries.count < language.entries.count {
            let part = composer(
                "picture.part",
                ["n": String(entries.count), "all": String(language.entries.count)])
            rows.append([note(part)])
        }
        if let key = LegendSample.table(samples.chunks(of: 3)) { rows.append([DOTHTML.Cell(key)]) }
        return .table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"], rows)
    }

    private func note(_ text: String) -> DOTHTML.Cell {
        DOTHTML.Cell(.text(text).font(size: 11, colour: Palette.darkGrey))
    }

    private var samples: [LegendSample] {
        let given = Set(entries.map(\.pattern.confidence))
        var samples = [2, 1, 0, nil].filter(given.contains).map { stars in
            let style = StarStyle(stars)
            let swatch = DOTHTML.swatch(
                fill: style.fill, style: style.line, outlines: style.outlines)
            return LegendSample(swatch, composer["stars.\(stars.map(String.init) ?? "none")"])
        }
        if entries.contains(where: { $0.pattern.unearnedStars > 0 }) {
            samples.append(.init(mark: "?", composer["picture.unearned"]))
        }
        if !tied.isEmpty { samples.append(.init(mark: "→", composer["picture.completes"])) }
        if !language.rings.isEmpty { samples.append(.init(mark: "⇢", composer["picture.ring"])) }
        return samples
    }
}
