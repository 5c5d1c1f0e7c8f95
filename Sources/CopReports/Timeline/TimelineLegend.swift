import CopAnalysis

/// The key to the marks that occur in the picture of a timeline.
struct TimelineLegend {
    let composer: TimelineComposer
    let kinds: Set<Timeline.Kind>

    var attributes: DOTAttributes {
        let columns = Timeline.Lane.allCases.map { lane in
            Timeline.Kind.allCases.filter { kinds.contains($0) && $0.lane == lane }
        }
        .filter { !$0.isEmpty }
        let height = columns.map(\.count).max() ?? 0
        let title = DOTHTML.Cell(
            DOTHTML.text(composer.phrases.terms["timeline.legend"]).bold,
            ["ALIGN": "LEFT", "COLSPAN": String(max(1, columns.count))])
        let rows = (0..<height).map { index in
            columns.map { column -> DOTHTML.Cell in
                guard index < column.count else { return DOTHTML.Cell() }
                let kind = column[index]
                let mark = DOTHTML.text(kind.mark).font(size: 13, colour: kind.lane.dark)
                return DOTHTML.Cell(
                    mark + .text("  \(composer.label(kind))"), ["ALIGN": "LEFT"])
            }
        }
        return [
            "label": .html(
                .table(
                    ["BORDER": "1", "CELLBORDER": "0", "CELLSPACING": "6", "COLOR": Palette.grey],
                    [[title]] + rows)),
            "shape": "plaintext",
        ]
    }
}

extension Timeline.Kind {
    /// What one looks for first.
    var standsOut: Bool {
        switch self {
        case .start, .end, .session, .high, .low, .learning, .reframing, .revision, .result: true
        default: false
        }
    }

    /// A mark that tells kinds apart without colour.
    var mark: String {
        switch self {
        case .start: "▶"
        case .end: "◀"
        case .session: "●"
        case .cancelled: "×"
        case .unnoted: "◌"
        case .decision: "■"
        case .agreement: "□"
        case .revision: "◆"
        case .questionRaised: "?"
        case .questionReworded, .questionReopened: "↪"
        case .questionAnswered: "!"
        case .questionDissolved: "≈"
        case .questionHandedOver: "→"
        case .questionTakenUp: "⇒"
        case .reframing: "↻"
        case .high: "▲"
        case .low: "▼"
        case .learning: "★"
        case .highlight: "☆"
        case .result: "◈"
        case .story: "❞"
        case .publication: "▤"
        case .signal: "◇"
        case .talk: "○"
        case .outsideReflection: "◎"
        case .insideReflection: "◉"
        case .coalitionBegun: "⊕"
        case .coalitionEnded: "⊖"
        case .relations: "↔"
        case .survey: "≡"
        }
    }
}

extension Timeline.Lane {
    var shape: String {
        switch self {
        case .surroundings: "tab"
        case .group, .experience, .results: "box"
        case .questions: "note"
        case .network: "component"
        }
    }

    var style: String { self == .experience ? "filled,rounded" : "filled" }

    var outlines: Int { self == .results ? 2 : 1 }

    var lineWidth: Double { self == .group ? 2.5 : 1.2 }

    /// The colour of lines and marks: dark enough to read, and told apart by the colour-blind.
    var dark: String {
        switch self {
        case .surroundings: "#6E6E6E"
        case .group: Palette.black
        case .questions: Palette.blue
        case .experience: "#A84300"
        case .results: "#6E2671"
        case .network: "#004A36"
        }
    }

    /// A background light enough for text.
    var light: String {
        switch self {
        case .surroundings: "#F4F4F4"
        case .group: Palette.white
        case .questions: "#E3F1FA"
        case .experience: "#FCEBDD"
        case .results: "#F5E8F5"
        case .network: "#DFF3EC"
        }
    }
}
