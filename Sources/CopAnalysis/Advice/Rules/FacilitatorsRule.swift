import CopModel

extension Rule {
    /// One minds the subject and one the group: nobody can keep both eyes open at once (step 5).
    static let facilitators = Rule(code: .facilitators) { facts in
        let workspace = facts.workspace
        let roles = workspace.cop.roles
        // Where nobody facilitates at all, `vacancy` speaks.
        guard !workspace.people(in: .facilitator).isEmpty else { return [] }
        let content = Set(roles.contentFacilitator.map(\.id))
        let process = Set(roles.processFacilitator.map(\.id))
        let headline: String
        if content.isEmpty, process.isEmpty {
            headline = "nobody said which facilitator minds the subject, and which the group"
        } else if content.isEmpty {
            headline = "a facilitator minds the group, and none the subject"
        } else if process.isEmpty {
            headline = "a facilitator minds the subject, and none the group"
        } else if let one = content.first, content.union(process).count == 1 {
            headline = "\(workspace.name(of: one)) minds both the subject and the group"
        } else {
            return []
        }
        return [
            Advice(
                .facilitators, headline,
                at: facts.place(roles.location ?? workspace.cop.location, in: .cop))
        ]
    }
}
