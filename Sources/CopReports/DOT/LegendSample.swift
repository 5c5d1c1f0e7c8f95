/// A small drawing and what it stands for, in the key of a picture.
struct LegendSample {
    let drawing: DOTHTML
    let meaning: String

    init(_ drawing: DOTHTML, _ meaning: String) {
        self.drawing = drawing
        self.meaning = meaning
    }

    /// A drawing of text, such as an arrow.
    init(mark: String, _ meaning: String) {
        self.init(DOTHTML.text(mark).font(size: 14), meaning)
    }

    /// Samples in rows; nil where there are none.
    static func table(_ rows: [some Collection<LegendSample>]) -> DOTHTML? {
        let columns = rows.map(\.count).max() ?? 0
        guard columns > 0 else { return nil }
        let cells = rows.map { row in
            row.flatMap(\.cells)
                + Array(repeating: DOTHTML.Cell(), count: 3 * (columns - row.count))
        }
        return .table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "2"], cells)
    }

    private var cells: [DOTHTML.Cell] {
        let meaning = DOTHTML.text(WordWrap(width: 34, maximumLines: 2)(meaning)).font(size: 10)
        return [
            DOTHTML.Cell(drawing),
            DOTHTML.Cell(meaning, ["ALIGN": "LEFT", "BALIGN": "LEFT"]),
            DOTHTML.Cell(.empty, ["WIDTH": "10"]),
        ]
    }
}

extension DOTHTML {
    /// A small box, filled.
    ///
    /// - Parameter style: `solid`, `dashed`, `dotted`, `rounded`, or several with commas.
    static func swatch(
        fill: String = Palette.white, style: String = "solid", border: Int = 1, outlines: Int = 1
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
}
