import CopAnalysis
import CopModel

/// The title of the picture and the key to what occurs in it, and to nothing else.
struct SocialMapLegend {
    let words: MapWords
    let map: SocialMap
    let comparison: MapComparison?
    let nodes: [MapNode]
    let ties: [DrawnTie]
    let styles: [String: TieStyle]
    let hasCoalitions: Bool
    /// Whether a thin line leads to an employer or to a member of a coalition.
    let hasMemberships: Bool

    var label: DOTHTML {
        let groups = [shapes, levels, kinds, notes].flatMap { $0.chunks(of: Self.columns) }
        let columns = groups.map(\.count).max() ?? 0
        let key = groups.map { group in
            group.flatMap(\.cells)
                + Array(repeating: DOTHTML.Cell(), count: 3 * (columns - group.count))
        }
        let plain: KeyValuePairs = ["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"]
        var rows = [
            [DOTHTML.Cell(title.bold.font(size: 18))],
            [DOTHTML.Cell(.text(subtitle).font(size: 11, colour: Palette.darkGrey))],
        ]
        if !key.isEmpty { rows.append([DOTHTML.Cell(.table(plain, key))]) }
        return .table(plain, rows)
    }

    /// How many samples stand beside each other.
    private static let columns = 5

    private var title: DOTHTML {
        let title = words(
            "title", ["cop": words.phrases.workspace.cop.title, "date": date(map.day)])
        return .lines(WordWrap(width: 70, maximumLines: 3).lines(title).map { .text($0) })
    }

    private var subtitle: String {
        let compared = comparison.map { words("compared-with", ["date": date($0.earlier.day)]) }
        return ([compared, words.response(map.survey)].compactMap(\.self))
            .joined(separator: " \u{00B7} ")
    }

    private func date(_ day: Day) -> String { words.phrases.date(day) }

    /// A small drawing and what it stands for.
    private struct Sample {
        let drawing: DOTHTML
        let meaning: String

        var cells: [DOTHTML.Cell] {
            let meaning = DOTHTML.text(WordWrap(width: 34, maximumLines: 2)(meaning)).font(size: 10)
            return [
                DOTHTML.Cell(drawing),
                DOTHTML.Cell(meaning, ["ALIGN": "LEFT", "BALIGN": "LEFT"]),
                DOTHTML.Cell(.empty, ["WIDTH": "10"]),
            ]
        }
    }

    private var shapes: [Sample] {
        var samples: [Sample] = []
        if nodes.contains(where: { $0.kind == .person }) {
            samples.append(Sample(drawing: swatch(style: "ROUNDED"), meaning: words["person"]))
        }
        if nodes.contains(where: { $0.kind == .organisation }) {
            samples.append(Sample(drawing: swatch(), meaning: words["organisation"]))
        }
        if hasCoalitions {
            let drawing = swatch(fill: Palette.paleGrey, style: "DASHED")
            samples.append(Sample(drawing: drawing, meaning: words["coalition"]))
        }
        return samples
    }

    private var levels: [Sample] {
        let levels = Set(nodes.map(\.level))
        return (SystemLevel.allCases.map(Optional.some) + [nil]).filter(levels.contains).map {
            let style = NodeStyle($0)
            let drawing =
                switch style.outlines {
                case 1: swatch(fill: style.fill, style: style.line)
                default: swatch(fill: style.fill, outlines: style.outlines)
                }
            return Sample(drawing: drawing, meaning: words.level($0))
        }
    }

    private var kinds: [Sample] {
        let drawn = comparison == nil ? ties : ties.filter { $0.change != .ended }
        return drawn.map(\.tie.kind).reduce(into: [String]()) { kinds, kind in
            if kinds.last != kind { kinds.append(kind) }
        }.map { kind in
            let style = styles[kind]!
            return Sample(
                drawing: line(style.colour, style.line.rawValue, widths: 2),
                meaning: words.kind(kind))
        }
    }

    private var notes: [Sample] {
        var samples: [Sample] = []
        func add(_ condition: Bool, _ drawing: DOTHTML, _ key: String) {
            if condition { samples.append(Sample(drawing: drawing, meaning: words[key])) }
        }
        add(hasMemberships, line(Palette.lightGrey, "solid", widths: 1), "key.membership")
        add(ties.contains { !$0.tie.isMutual }, mark("\u{2192}"), "key.direction")
        if comparison != nil {
            add(
                ties.contains { $0.change == .new }, line(Palette.black, "solid", widths: 4),
                "key.new")
            add(
                ties.contains { $0.change == .ended },
                line(Palette.lightGrey, "dotted", widths: 2), "key.ended")
            add(ties.contains { $0.change == .stronger }, mark("+"), "key.stronger")
            add(ties.contains { $0.change == .weaker }, mark("\u{2212}"), "key.weaker")
            add(
                comparison?.newcomers.isEmpty == false, swatch(style: "ROUNDED", border: 3),
                "key.newcomer")
        } else {
            add(
                ties.contains { $0.tie.strength != nil },
                line(Palette.black, "solid", widths: 1, 4),
                "key.strength")
        }
        add(
            map.figures.betweenness.contains { $0.value > 0 },
            DOTHTML.text("A").font(size: 8) + mark("A"), "key.size")
        return samples
    }

    private func mark(_ text: String) -> DOTHTML { DOTHTML.text(text).font(size: 14) }

    /// A small box, filled.
    private func swatch(
        fill: String = Palette.white, style: String = "SOLID", border: Int = 1, outlines: Int = 1
    ) -> DOTHTML {
        let cell = DOTHTML.Cell(
            .empty,
            [
                "BORDER": String(border), "WIDTH": "18", "HEIGHT": "11", "FIXEDSIZE": "TRUE",
                "BGCOLOR": fill, "STYLE": style.uppercased(),
            ])
        var box = DOTHTML.table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "0"], [[cell]])
        for number in 1..<max(1, outlines) {
            let attributes: KeyValuePairs = [
                "BORDER": "1", "CELLBORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2",
                "FIXEDSIZE": "TRUE", "WIDTH": String(18 + 6 * number),
                "HEIGHT": String(11 + 6 * number),
            ]
            box = .table(attributes, [[DOTHTML.Cell(box)]])
        }
        return box
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
