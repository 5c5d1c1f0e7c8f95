import CopModel

extension Rule {
    /// The question, what makes it hard at three levels, and what it should bring to each of the
    /// four who benefit (step 1): what is left blank is nobody's business later.
    static let scope = Rule(code: .scope, from: [.domain]) { facts in
        let domain = facts.workspace.domain
        let challenges = [
            ("field", domain.challenges.field), ("organisation", domain.challenges.organisation),
            ("individual", domain.challenges.individual),
        ].filter { $0.1.isEmpty }.map(\.0)
        let yields = [
            ("individual", domain.yields.individual), ("organisation", domain.yields.organisation),
            ("field", domain.yields.field), ("initiator", domain.yields.initiator),
        ].filter { $0.1.isEmpty }.map(\.0)
        let missing = [
            domain.question == nil ? ("no question is written down", domain.location) : nil,
            challenges.isEmpty
                ? nil
                : (
                    "no challenge is named at the level of \(Advice.joined(challenges, "or"))",
                    domain.challenges.location
                ),
            yields.isEmpty
                ? nil
                : (
                    "no yield is named for the \(Advice.joined(yields, "or"))",
                    domain.yields.location
                ),
        ].compactMap { $0 }
        guard let first = missing.first else { return [] }
        return [
            Advice(
                .scope, first.0, at: facts.place(first.1 ?? domain.location, in: .domain),
                notes: missing.dropFirst().map(\.0))
        ]
    }
}
