import CopAnalysis
import CopModel

/// The system as a picture to put on the table: the matrix as a table above, and below it the tree
/// of why, which is read from left to right.
///
/// Signs, borders and words say all that colours say, so that it reads in grey.
struct SystemPicture {
    let system: FieldSystem
    let words: SystemWords

    private let wrap = WordWrap(width: 28, longestWord: 28, maximumLines: 8)

    init(_ system: FieldSystem, _ words: SystemWords) {
        self.system = system
        self.words = words
    }

    var graph: DOTGraph {
        var graph = DOTGraph(name: words["title-short"])
        graph.attributes = [
            "rankdir": "LR", "labelloc": "t", "label": .html(poster), "fontname": "Helvetica",
            "fontsize": 12, "nodesep": 0.15, "ranksep": 0.45, "pad": 0.3, "splines": "true",
            "ordering": "out",
            "tooltip": .text(words["title-short"]),
        ]
        graph.nodeDefaults = [
            "fontname": "Helvetica", "fontsize": 11, "shape": "box", "style": "filled",
            "fillcolor": .keyword(Palette.white), "color": .keyword(Palette.darkGrey),
            "margin": "0.1,0.06", "width": 2.4,
        ]
        graph.edgeDefaults = [
            "color": .keyword(Palette.darkGrey), "arrowsize": 0.7, "tailport": "e",
            "headport": "w",
        ]
        // In a cluster Graphviz would let the branches cross.
        for (number, node) in system.causes.nodes.enumerated() {
            graph.node(id(number), attributes(node))
        }
        for (number, node) in system.causes.nodes.enumerated() {
            guard let parent = node.parent else { continue }
            graph.edge(id(parent), id(number))
        }
        return graph
    }

    private func id(_ number: Int) -> String { "cause/\(number)" }

    private func attributes(_ node: CauseTree.Node) -> DOTAttributes {
        let mark = words.mark(node).map { "\($0) " } ?? ""
        let lines = wrap.lines(mark + node.text).map { DOTHTML.text($0) }
        let style = CauseStyle(node)
        return [
            "label": .html(style.isBold ? DOTHTML.lines(lines).bold : .lines(lines)),
            "fillcolor": .keyword(style.fill), "fontcolor": .keyword(Palette.text(on: style.fill)),
            "penwidth": .decimal(style.border), "style": .keyword("filled,\(style.line)"),
            "tooltip": .text(node.text),
        ]
    }

    /// What stands above the tree: the title, the key, and the matrix.
    private var poster: DOTHTML {
        let plain: KeyValuePairs = ["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "3"]
        let title = words("picture.title", ["title": words.phrases.workspace.cop.title])
        let lines = WordWrap(width: 70, maximumLines: 3).lines(title).map { DOTHTML.text($0) }
        var rows = [
            [DOTHTML.Cell(DOTHTML.lines(lines).bold.font(size: 18))],
            [
                DOTHTML.Cell(
                    DOTHTML.text(words.phrases.date(system.asOf))
                        .font(size: 11, colour: Palette.darkGrey))
            ],
        ]
        let key = SystemLegend(system: system, words: words).key
        if !key.markup.isEmpty { rows.append([DOTHTML.Cell(key)]) }
        if !system.matrix.actors.isEmpty {
            rows.append([DOTHTML.Cell(MatrixTable(matrix: system.matrix, words: words).table)])
        }
        if !system.causes.nodes.isEmpty {
            let heading = DOTHTML.text(words["picture.causes"]).bold.font(size: 14)
            rows.append([DOTHTML.Cell(heading, ["HEIGHT": "34", "VALIGN": "BOTTOM"])])
        }
        return .table(plain, rows)
    }
}
