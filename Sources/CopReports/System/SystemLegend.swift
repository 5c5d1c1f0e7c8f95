import CopAnalysis
import CopModel

/// The key to the signs that a picture of the system uses, and to no others.
struct SystemLegend {
    let system: FieldSystem
    let words: SystemWords

    /// Empty when there is nothing to explain.
    var key: DOTHTML {
        let samples = matrixSamples + causeSamples
        let rows = samples.chunks(of: 4).map { row in
            row.flatMap { drawing, meaning in
                [
                    DOTHTML.Cell(drawing),
                    DOTHTML.Cell(
                        DOTHTML.text(meaning).font(size: 10), ["ALIGN": "LEFT", "BALIGN": "LEFT"]),
                    DOTHTML.Cell(.empty, ["WIDTH": "12"]),
                ]
            }
        }
        return .table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"], rows)
    }

    private typealias Sample = (drawing: DOTHTML, meaning: String)

    private var matrixSamples: [Sample] {
        let counts = SystemFeature.allCases.map { system.matrix.counts(in: $0) }
        return [
            (
                SystemWords.barrier, MatrixTable.barrierColour, "barrier",
                counts.contains { $0.barriers > 0 }
            ),
            (
                SystemWords.opportunity, MatrixTable.opportunityColour, "opportunity",
                counts.contains { $0.opportunities > 0 }
            ),
        ].filter(\.3).map { sign, colour, key, _ in
            (DOTHTML.text(sign).font(size: 14, colour: colour), words["key.\(key)"])
        } + (system.matrix.actors.isEmpty ? [] : [(swatch(), words["key.empty"])])
    }

    private var causeSamples: [Sample] {
        let nodes = system.causes.nodes
        var samples: [Sample] = []
        if nodes.contains(where: { $0.depth > 0 }) {
            samples.append((DOTHTML.text("→").font(size: 14), words["key.why"]))
        }
        let kinds: KeyValuePairs<String, (CauseTree.Node) -> Bool> = [
            "changeable": { $0.changeable == true }, "fixed": { $0.changeable == false },
            "unjudged": { $0.changeable == nil && $0.isDeep },
        ]
        for (key, condition) in kinds {
            // The first of its kind shows how the others are drawn.
            guard let sample = nodes.first(where: condition) else { continue }
            let style = CauseStyle(sample)
            let mark = DOTHTML.text(words.mark(sample) ?? "")
                .font(size: 12, colour: Palette.text(on: style.fill))
            samples.append((swatch(mark, style), words["key.\(key)"]))
        }
        return samples
    }

    private func swatch(_ text: DOTHTML = .empty, _ style: CauseStyle? = nil) -> DOTHTML {
        let cell = DOTHTML.Cell(
            text,
            [
                "BORDER": String(Int(style?.border ?? 1)), "WIDTH": "22", "HEIGHT": "16",
                "BGCOLOR": style?.fill ?? Palette.white,
                "STYLE": (style?.line ?? "solid").uppercased(),
            ])
        return .table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "0"], [[cell]])
    }
}
