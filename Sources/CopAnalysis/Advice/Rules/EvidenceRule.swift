import CopModel

extension Rule {
    /// Embedded means that it goes on without the group, and that anybody can look it up (step 4).
    static let evidence = Rule(code: .evidence, from: [.embedding]) { facts in
        let entries = CarryingThrough(facts.workspace, facts.calendar).withoutEvidence
        let findings = entries.map {
            Finding(place: facts.place($0.location, in: .embedding), words: "no evidence")
        }
        return Advice.all(
            .evidence, findings,
            headline: entries.count == 1
                ? "'\(entries[0].id)' is called embedded, and nothing shows it"
                : "\(entries.count) entries are called embedded, and nothing shows it")
    }
}
