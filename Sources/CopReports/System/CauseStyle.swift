import CopAnalysis

/// How a cause is drawn: what it begins with, what lies deep, and what can still be changed.
struct CauseStyle: Hashable {
    let fill: String
    let border: Double
    let line: String
    let isBold: Bool

    init(_ node: CauseTree.Node) {
        isBold = node.depth == 0 || node.changeable == true
        switch (node.depth, node.changeable) {
        case (0, nil): (fill, border, line) = (Palette.darkGrey, 1, "solid")
        case (_, true?): (fill, border, line) = ("#FBE8B0", 3, "solid")
        case (_, false?): (fill, border, line) = (Palette.paleGrey, 1, "dashed")
        case (_, nil): (fill, border, line) = (Palette.white, 1, "solid")
        }
    }
}
