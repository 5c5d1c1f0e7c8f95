import CopAnalysis
import CopModel

/// The title of the picture and the key to what occurs in it, and to nothing else.
struct SocialMapLegend {
    let words: MapWords
    let scope: MapScope
    let nodes: [MapNode]
    let ties: [DrawnTie]
    let styles: [String: TieStyle]
    let hasCoalitions: Bool
    /// Whether a thin line leads to an employer or to a member of a coalition.
    let hasMemberships: Bool

    var label: DOTHTML {
        let groups = [shapes, levels, kinds, notes].flatMap { $0.chunks(of: Self.columns) }
        let plain: KeyValuePairs = ["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"]
        var rows = [
            [DOTHTML.Cell(title.bold.font(size: 18))],
            [DOTHTML.Cell(.text(subtitle).font(size: 11, colour: Palette.darkGrey))],
        ]
        if let key = LegendSample.table(groups) { rows.append([DOTHTML.Cell(key)]) }
        return .table(plain, rows)
    }

    /// How many samples stand beside each other.
    private static let columns = 5

    private var title: DOTHTML {
        var title = words(
            "title", ["cop": words.phrases.workspace.cop.title, "date": date(scope.shown.day)])
        if let kind = scope.kind {
            title = words("title-tie", ["title": title, "kind": words.kind(kind)])
        }
        return .lines(WordWrap(width: 70, maximumLines: 3).lines(title).map { .text($0) })
    }

    private var subtitle: String {
        let compared = scope.changes.map { words("compared-with", ["date": date($0.earlier.day)]) }
        return ([compared, words.response(scope.shown.survey)].compactMap(\.self))
            .joined(separator: " \u{00B7} ")
    }

    private func date(_ day: Day) -> String { words.phrases.date(day) }

    private var shapes: [LegendSample] {
        var samples: [LegendSample] = []
        if nodes.contains(where: { $0.kind == .person }) {
            samples.append(LegendSample(.swatch(style: "rounded"), words["person"]))
        }
        if nodes.contains(where: { $0.kind == .organisation }) {
            samples.append(LegendSample(.swatch(), words["organisation"]))
        }
        if hasCoalitions {
            let drawing = DOTHTML.swatch(fill: Palette.paleGrey, style: "dashed")
            samples.append(LegendSample(drawing, words["coalition"]))
        }
        return samples
    }

    private var levels: [LegendSample] {
        let levels = Set(nodes.map(\.level))
        return (SystemLevel.allCases.map(Optional.some) + [nil]).filter(levels.contains).map {
            let style = NodeStyle($0)
            let drawing: DOTHTML =
                switch style.outlines {
                case 1: .swatch(fill: style.fill, style: style.line)
                default: .swatch(fill: style.fill, outlines: style.outlines)
                }
            return LegendSample(drawing, words.level($0))
        }
    }

    private var kinds: [LegendSample] {
        scope.kinds.map { kind in
            let style = styles[kind]!
            return LegendSample(
                line(style.colour, style.line.rawValue, widths: 2), words.kind(kind))
        }
    }

    private var notes: [LegendSample] {
        var samples: [LegendSample] = []
        func add(_ condition: Bool, _ drawing: DOTHTML, _ key: String) {
            if condition { samples.append(LegendSample(drawing, words[key])) }
        }
        add(hasMemberships, line(Palette.lightGrey, "solid", widths: 1), "key.membership")
        add(
            scope.allTies.contains { !$0.isMutual }, DOTHTML.text("\u{2192}").font(size: 14),
            "key.direction")
        if let changes = scope.changes {
            add(
                ties.contains { $0.change == .new }, line(Palette.black, "solid", widths: 4),
                "key.new")
            add(
                ties.contains { $0.change == .ended },
                line(Palette.lightGrey, "dotted", widths: 2), "key.ended")
            add(
                ties.contains { $0.change == .stronger }, DOTHTML.text("+").font(size: 14),
                "key.stronger")
            add(
                ties.contains { $0.change == .weaker }, DOTHTML.text("\u{2212}").font(size: 14),
                "key.weaker")
            add(
                !changes.newcomers.isEmpty, .swatch(style: "rounded", border: 3), "key.newcomer")
        } else {
            add(
                scope.allTies.contains { $0.strength != nil },
                line(Palette.black, "solid", widths: 1, 4),
                "key.strength")
        }
        add(
            scope.hasBetweenness, DOTHTML.text("A").font(size: 8) + .text("A").font(size: 14),
            scope.kind == nil ? "key.size" : "key.size-all")
        return samples
    }

    /// A piece of a line for each width.
    private func line(_ colour: String, _ style: String, widths: Int...) -> DOTHTML {
        let size: KeyValuePairs = ["WIDTH": "30", "HEIGHT": "6"]
        let pieces = widths.map { width in
            DOTHTML.Cell(
                .empty,
                [
                    "BORDER": String(width), "SIDES": "B", "COLOR": colour,
                    "STYLE": style.uppercased(), "WIDTH": "30", "HEIGHT": "6",
                ])
        }
        return .table(
            ["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "0"],
            [pieces, widths.map { _ in DOTHTML.Cell(.empty, size) }])
    }
}

extension Array {
    /// Pieces of a length; the last may be shorter.
    func chunks(of length: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
    }
}
