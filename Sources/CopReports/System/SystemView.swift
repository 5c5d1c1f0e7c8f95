/// What the template of the system analysis sees, and its JSON.
struct SystemView: Encodable {
    let title: String
    /// The day, as `2026-01-15`.
    let asOf: String
    let date: String
    let features: [Feature]
    let hasActors: Bool
    /// Whether a barrier, an opportunity, or a cell without either stands in the matrix.
    let hasBarriers: Bool
    let hasOpportunities: Bool
    let hasCells: Bool
    let hasEmptyCells: Bool
    let actors: [Actor]
    /// The features in which most hinders, as running text.
    let mostHindered: String?
    let scoring: Scoring?
    /// The functions that nobody scored, as running text.
    let unscored: String?
    let indicatorSets: [IndicatorSet]
    let causes: [Cause]
    let hasMarks: Bool
    /// Causes that lie deep and can still be changed, those of which nobody said, and those that
    /// cannot.
    let hasDeepChangeable: Bool
    let deepChangeable: [String]
    let deepUnjudged: [String]
    let deepFixed: [String]
    /// Causes with others behind them that can be changed too.
    let shallowChangeable: [String]

    /// A column of the matrix.
    struct Feature: Encodable {
        let id: String
        let name: String
        let barriers: Int
        let opportunities: Int
        /// `⊖ 9 ⊕ 5`; nil where nothing was named.
        let counts: String?
    }

    /// A row of the matrix.
    struct Actor: Encodable {
        let id: String
        let name: String
        let organisation: String?
        /// A mark for each barrier and each opportunity, column by column.
        let marks: [String]
        /// The cells in which something was named.
        let cells: [Cell]
    }

    struct Cell: Encodable {
        let id: String
        let feature: String
        let barriers: [String]
        let opportunities: [String]
    }

    /// The functions of the innovation system as they were scored.
    struct Scoring: Encodable {
        /// When the latest round was held; nil when nobody noted it.
        let period: String?
        /// When the round before it was held.
        let periodBefore: String?
        /// Who rated in the latest round, as running text.
        let raters: String?
        let participants: Int
        /// How many of those who take part did not rate, in a sentence; nil where all did.
        let silent: String?
        let functions: [Function]
        /// Whether some work less well than others.
        let hasWeakest: Bool
        let weakest: [Weakest]
        /// Whether raters differ anywhere.
        let isApart: Bool
        /// From where raters differ most to where they agree.
        let voices: [Voices]
        /// What one alone has scored, so that nothing stands beside it.
        let singleVoices: [Voices]
        let changes: [Change]
    }

    struct Function: Encodable {
        let id: String
        let name: String
        let scores: [Int]
        /// The scores in their places on the line from 1 to 5: `· 2 · 44 ·`.
        let strip: String
        let mean: String
        /// Rounded to two decimals.
        let value: Double
        /// The distance from the lowest to the highest score; nil of a single one.
        let spread: Int?
    }

    /// A function with the lowest mean, and what blocks it.
    struct Weakest: Encodable {
        let id: String
        let name: String
        /// How its mean lies to the others, in words.
        let standing: String
        let mean: String
        let strip: String
        let blocks: [String]
        let barriers: [Barrier]
    }

    /// Something of the matrix that hinders.
    struct Barrier: Encodable {
        let text: String
        let actor: String
        let feature: String
    }

    /// What raters say of one function.
    struct Voices: Encodable {
        let name: String
        /// `2 to 4`, or the one score that all gave.
        let range: String
        let isApart: Bool
        let scores: [Voice]
    }

    struct Voice: Encodable {
        let score: Int
        let who: String
        let why: String?
    }

    /// How the scores of a function differ from those of the round before.
    struct Change: Encodable {
        let name: String
        let was: String
        let now: String
        let difference: String
        /// `Anna 2 → 4; Ben 3 → 2`.
        let moves: String?
    }

    struct IndicatorSet: Encodable {
        /// `network`, `actor` or `process`; nil for those in none of the three.
        let id: String?
        let name: String
        let indicators: [Indicator]
    }

    struct Indicator: Encodable {
        let id: String
        let text: String
        /// The numbers as a line; nil where there are fewer than three.
        let line: String?
        let measurements: [Measurement]
    }

    struct Measurement: Encodable {
        /// As `2026-01-15`.
        let day: String?
        let date: String?
        let value: String?
        let note: String?
    }

    /// A cause, in the order in which the tree is read.
    struct Cause: Encodable {
        /// As many items as there are causes between this one and what it begins with.
        let levels: [Int]
        let text: String
        /// Whether it can be changed, as a mark; nil where nobody was asked.
        let mark: String?
    }
}
