import CopModel

extension Rule {
    /// A community that nobody minds does not stop, it fades.
    static let vacancy = Rule(code: .vacancy, from: [.people]) { facts in
        let workspace = facts.workspace
        // Before anybody is there, nobody can be asked.
        guard workspace.people(in: .facilitator).isEmpty, !workspace.people.isEmpty else {
            return []
        }
        let cop = workspace.cop
        return [
            Advice(
                .vacancy, "nobody facilitates or moderates this community",
                at: facts.place(cop.roles.location ?? cop.location, in: .cop))
        ]
    }
}
