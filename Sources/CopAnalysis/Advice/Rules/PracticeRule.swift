import CopModel

extension Rule {
    /// A subject draws an audience, a shared practice binds a group (step 1).
    static let practice = Rule(code: .practice, from: [.domain]) { facts in
        let domain = facts.workspace.domain
        guard domain.practice.description == nil else { return [] }
        return [
            Advice(
                .practice, "the practice that people share is not described",
                at: facts.place(domain.practice.location ?? domain.location, in: .domain))
        ]
    }
}
