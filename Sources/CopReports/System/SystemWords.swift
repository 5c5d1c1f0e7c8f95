import CopAnalysis
import CopModel

/// The words and marks of the system analysis in the language of the report.
struct SystemWords {
    /// Signs that say in grey print too what hinders and what helps.
    static let barrier = "⊖"
    static let opportunity = "⊕"

    let phrases: Phrases

    subscript(key: String) -> String { phrases.terms["system.\(key)"] }

    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        phrases.terms("system.\(key)", values)
    }

    func feature(_ feature: SystemFeature) -> String { self["feature.\(feature.rawValue)"] }

    /// The name of a function within a sentence.
    func function(_ function: SystemFunction.Function) -> String {
        phrases.terms["guide.function.\(function.rawValue)"]
    }

    /// `⊖⊖⊕`.
    func marks(_ cell: SystemActor.Cell) -> String {
        String(repeating: Self.barrier, count: cell.barriers.count)
            + String(repeating: Self.opportunity, count: cell.opportunities.count)
    }

    func mean(_ panel: FunctionScores.Panel) -> String { phrases.number(panel.mean, decimals: 1) }

    /// The scores in their places on the line from 1 to 5: `· 2 · 44 ·`.
    func strip(_ panel: FunctionScores.Panel) -> String {
        let scores = panel.scores.compactMap(\.score)
        return (1...5).map { place in
            let count = scores.count { $0 == place }
            return count == 0 ? "·" : String(repeating: String(place), count: count)
        }.joined(separator: " ")
    }

    /// `2 to 4`, or the one score that all gave.
    func range(_ panel: FunctionScores.Panel) -> String {
        let scores = panel.scores.compactMap(\.score)
        let (low, high) = (String(scores.first ?? 0), String(scores.last ?? 0))
        return low == high ? low : self("range", ["low": low, "high": high])
    }

    /// `16 March 2026`, or `12 March 2026 to 23 March 2026`.
    func period(_ round: ScoringRound?) -> String? {
        guard let from = round?.from, let until = round?.until else { return nil }
        guard from != until else { return phrases.date(from) }
        return self("range", ["low": phrases.date(from), "high": phrases.date(until)])
    }

    /// Whether a cause can be changed, as a mark: a deep one that nobody judged asks for it.
    func mark(_ cause: CauseTree.Node) -> String? {
        switch cause.changeable {
        case true?: "★"
        case false?: "✕"
        case nil: cause.isDeep ? "?" : nil
        }
    }
}
