import CopAnalysis
import CopModel

/// The matrix of actors and features as a table within a picture.
struct MatrixTable {
    let matrix: SystemMatrix
    let words: SystemWords

    private let wrap = WordWrap(width: 24, longestWord: 24, maximumLines: 6)
    private static let headed: KeyValuePairs = ["BGCOLOR": Palette.paleGrey, "CELLPADDING": "5"]

    var table: DOTHTML {
        let heading =
            [DOTHTML.Cell(.empty, Self.headed)]
            + SystemFeature.allCases.map { feature in
                let lines = WordWrap(width: 18).lines(words.feature(feature).atStart)
                return DOTHTML.Cell(
                    DOTHTML.lines(lines.map { .text($0) }).bold.font(size: 12), Self.headed)
            }
        return .table(
            [
                "BORDER": "1", "CELLBORDER": "1", "CELLSPACING": "0", "CELLPADDING": "4",
                "COLOR": Palette.grey, "BGCOLOR": Palette.white,
            ], [heading] + matrix.actors.map(row))
    }

    private func row(_ actor: SystemActor) -> [DOTHTML.Cell] {
        let name = WordWrap(width: 20, maximumLines: 5).lines(actor.name).map { DOTHTML.text($0) }
        let left: KeyValuePairs = [
            "ALIGN": "LEFT", "BALIGN": "LEFT", "BGCOLOR": Palette.paleGrey, "CELLPADDING": "5",
        ]
        return [DOTHTML.Cell(DOTHTML.lines(name).bold.font(size: 12), left)]
            + SystemFeature.allCases.map { cell(actor.cell($0)) }
    }

    /// What hinders above what helps, each behind its sign.
    private func cell(_ cell: SystemActor.Cell) -> DOTHTML.Cell {
        let lines =
            cell.barriers.flatMap { signed(SystemWords.barrier, $0, Self.barrierColour) }
            + cell.opportunities.flatMap {
                signed(SystemWords.opportunity, $0, Self.opportunityColour)
            }
        return DOTHTML.Cell(
            DOTHTML.lines(lines).font(size: 10),
            ["ALIGN": "LEFT", "BALIGN": "LEFT", "VALIGN": "TOP"])
    }

    private func signed(_ sign: String, _ text: String, _ colour: String) -> [DOTHTML] {
        wrap.lines(text).enumerated().map { number, line in
            number == 0
                ? DOTHTML.text(sign).font(size: 12, colour: colour) + .text(" \(line)")
                : .text("\u{2003} \(line)")
        }
    }

    /// Dark enough to read, and apart for the colour-blind.
    static let barrierColour = "#A84300"
    static let opportunityColour = "#00674C"
}
