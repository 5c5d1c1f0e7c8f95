import CopAnalysis

/// How the fate of a question is drawn: shape, outline and colour say the same, so that the picture
/// reads in grey and by the colour-blind.
struct FateStyle: Hashable {
    let shape: String
    let style: String
    let fill: String
    let outlines: Int
    let lineWidth: Double

    init(_ fate: QuestionFate) {
        (shape, style, fill, outlines, lineWidth) =
            switch fate {
            case .open: ("box", "filled", Palette.white, 1, 1.2)
            case .persists: ("box", "filled", Palette.yellow, 2, 2)
            case .answered: ("box", "filled,rounded", "#CDEBDF", 1, 1.2)
            case .dissolved: ("box", "filled,rounded,dashed", Palette.paleGrey, 1, 1.2)
            case .handedOver: ("cds", "filled,dashed", "#E3F1FA", 1, 1.2)
            case .takenUp: ("cds", "filled", "#8CC8EC", 1, 1.2)
            }
    }
}
