import CopModel

extension Rule {
    /// Who tells what came of it learns what it was; near the end something has gone out (step 9).
    static let telling = Rule(code: .telling, from: [.results]) { facts in
        let results = facts.workspace.results
        guard facts.progress.isNearItsEnd, !facts.held.isEmpty,
            !results.publications.contains(where: { facts.counts($0.date) })
        else { return [] }
        return [
            Advice(
                .telling, "nothing was told outside yet, near the end of the run",
                at: facts.place(results.location, in: .results))
        ]
    }
}
