import CopModel

extension Rule {
    /// The worth of scores lies in their difference, which takes several raters (step 7).
    static let raters = Rule(code: .raters, from: [.system]) { facts in
        let system = facts.workspace.system
        let scored = system.functions.compactMap { function in
            let scores = function.scores.filter { $0.score != nil && facts.counts($0.date) }
            return scores.isEmpty
                ? nil : (function: function, raters: Set(scores.compactMap { $0.by?.id }).count)
        }
        if scored.isEmpty {
            guard facts.progress.isHalfWay, !facts.held.isEmpty else { return [] }
            return [
                Advice(
                    .raters, "nobody scored the functions of the field, half-way through the run",
                    at: facts.place(system.location, in: .system))
            ]
        }
        let alone = scored.filter { $0.raters < 2 }
        let findings = alone.map {
            Finding(
                place: facts.place($0.function.location, in: .system),
                words: $0.raters == 1 ? "one rater" : "no rater named")
        }
        let name = alone.first?.function.function?.rawValue ?? ""
        return Advice.all(
            .raters, findings,
            headline: alone.count == 1
                ? "the function '\(name)' was not scored by two people or more"
                : "\(alone.count) functions were not scored by two people or more")
    }
}
