import CopModel

extension Rule {
    /// A manager who has seen it opens doors, and a result with a destination has somebody who
    /// waits for it (step 4).
    static let carryThrough = Rule(code: .carryThrough, from: [.embedding]) { facts in
        organisationsWithoutManager(facts) + resultsWithoutDestination(facts)
    }

    private static func organisationsWithoutManager(_ facts: Facts) -> [Advice] {
        let without = facts.workspace.organisationManagers(facts.calendar)
            .filter(\.managers.isEmpty).compactMap { facts.workspace.organisation($0.organisation) }
        guard let first = without.first else { return [] }
        return [
            Advice(
                .carryThrough, "no manager of \(Advice.list(without.map(\.name))) is involved",
                at: facts.place(first.location, in: .organisations))
        ]
    }

    private static func resultsWithoutDestination(_ facts: Facts) -> [Advice] {
        let without = facts.workspace.resultsWithoutDestination(facts.calendar)
        let findings = without.map {
            Finding(place: facts.place($0.location, in: .results), words: "no destination")
        }
        return Advice.all(
            .carryThrough, findings,
            headline: without.count == 1
                ? "the result '\(without[0].id)' is on its way nowhere"
                : "\(without.count) results are on their way nowhere")
    }
}
