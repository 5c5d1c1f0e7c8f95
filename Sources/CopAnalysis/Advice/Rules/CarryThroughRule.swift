import CopModel

extension Rule {
    /// A manager who has seen it opens doors, and a result with a destination has somebody who
    /// waits for it (step 4).
    static let carryThrough = Rule(code: .carryThrough, from: [.embedding]) { facts in
        organisationsWithoutManager(facts) + resultsWithoutDestination(facts)
    }

    private static func organisationsWithoutManager(_ facts: Facts) -> [Advice] {
        let workspace = facts.workspace
        let involved = Set(
            workspace.embedding.managers.filter { facts.counts($0.involvedSince) }
                .map(\.organisation.id))
        let without = Set(facts.participants.compactMap { $0.organisation?.id })
            .subtracting(involved).sorted().compactMap { workspace.organisation($0) }
        guard let first = without.first else { return [] }
        return [
            Advice(
                .carryThrough, "no manager of \(Advice.list(without.map(\.name))) is involved",
                at: facts.place(first.location, in: .organisations))
        ]
    }

    /// Results that name no destination themselves, nor in the ledger; what a person learned to
    /// do is theirs and needs none.
    private static func resultsWithoutDestination(_ facts: Facts) -> [Advice] {
        let workspace = facts.workspace
        let carried = Set(
            workspace.embedding.entries.filter { $0.destination != nil && facts.counts($0.since) }
                .compactMap { $0.result?.id })
        let without = workspace.results.results.filter {
            $0.destination == nil && $0.competence != true
                && facts.counts(facts.calendar.day($0.date, $0.session))
                && !carried.contains($0.id)
        }
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
