import CopAnalysis
import CopModel

/// The title of the picture of questions, and the key to what is drawn in it.
struct QuestionLegend {
    let composer: KnowledgeAgendaComposer
    let agenda: QuestionAgenda
    /// As many questions are drawn.
    let drawn: Int
    let fates: Set<QuestionFate>
    let hasFamilies: Bool
    let hasRing: Bool
    /// The day since which questions are marked as new; nil where none is.
    let since: Day?

    var label: DOTHTML {
        let plain: KeyValuePairs = ["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"]
        var rows = [
            [DOTHTML.Cell(title.bold.font(size: 18))],
            [DOTHTML.Cell(.text(subtitle).font(size: 11, colour: Palette.darkGrey))],
        ]
        if let key = LegendSample.table(samples.chunks(of: 3)) { rows.append([DOTHTML.Cell(key)]) }
        return .table(plain, rows)
    }

    private var title: DOTHTML {
        let title = composer(
            "picture.title",
            [
                "title": composer.phrases.workspace.cop.title,
                "date": composer.phrases.date(agenda.asOf),
            ])
        return .lines(WordWrap(width: 70, maximumLines: 3).lines(title).map { .text($0) })
    }

    private var subtitle: String {
        guard drawn < agenda.items.count else { return composer.count(agenda) }
        return composer(
            "picture.part", ["n": String(drawn), "all": String(agenda.items.count)])
    }

    private var samples: [LegendSample] {
        var samples = QuestionFate.allCases.filter(fates.contains).map { fate in
            LegendSample(drawing(FateStyle(fate)), composer.name(fate))
        }
        if hasFamilies { samples.append(.init(mark: "→", composer["picture.follows"])) }
        if hasRing { samples.append(.init(mark: "⇢", composer["picture.ring"])) }
        if let since {
            let meaning = composer("picture.new", ["date": composer.phrases.date(since)])
            samples.append(.init(.swatch(border: 3), meaning))
        }
        return samples
    }

    /// No cell has the shape of an arrow: what is with others has its point beside it.
    private func drawing(_ style: FateStyle) -> DOTHTML {
        let outline = style.style.split(separator: ",").dropFirst().joined(separator: ",")
        let swatch = DOTHTML.swatch(
            fill: style.fill, style: outline.isEmpty ? "solid" : outline, outlines: style.outlines)
        guard style.shape == "cds" else { return swatch }
        let cells = [DOTHTML.Cell(swatch), DOTHTML.Cell(.text("▷").font(size: 9))]
        return .table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "0"], [cells])
    }
}
