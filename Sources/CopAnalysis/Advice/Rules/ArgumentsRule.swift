import CopModel

extension Rule {
    /// Arguments first, then a joint decision (step 6).
    static let arguments = Rule(code: .arguments, from: [.sessions]) { facts in
        let decisions = facts.held.reversed().flatMap { session in
            session.decisions.filter(\.arguments.isEmpty).map { (session: session, decision: $0) }
        }
        let findings = decisions.map {
            Finding(
                place: facts.place(
                    $0.decision.location ?? $0.session.location, in: .session($0.session.id)),
                words: "no arguments")
        }
        return Advice.all(
            .arguments, findings,
            headline: decisions.count == 1
                ? "a decision of '\(decisions[0].session.title)' has no arguments"
                : "\(decisions.count) decisions have no arguments")
    }
}
