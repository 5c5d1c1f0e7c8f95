import CopModel

extension Rule {
    /// The worth of scores lies in their difference, which takes several raters (step 7).
    static let raters = Rule(code: .raters, from: [.system]) { facts in
        let functions = FieldFunctions(facts.workspace, facts.calendar).scored
        if functions.isEmpty {
            guard facts.progress.isHalfWay, !facts.held.isEmpty else { return [] }
            return [
                Advice(
                    .raters, "nobody scored the functions of the field, half-way through the run",
                    at: facts.place(facts.workspace.system.location, in: .system))
            ]
        }
        let alone = functions.filter { $0.raters.count < 2 }
        let findings = alone.map {
            Finding(
                place: facts.place($0.place, in: .system),
                words: $0.raters.count == 1 ? "one rater" : "no rater named")
        }
        let name = alone.first?.function.rawValue ?? ""
        return Advice.all(
            .raters, findings,
            headline: alone.count == 1
                ? "the function '\(name)' was not scored by two people or more"
                : "\(alone.count) functions were not scored by two people or more")
    }
}
