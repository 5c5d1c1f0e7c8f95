import CopModel

extension Rule {
    /// The monitor keeps the ambition beside what happens (step 7).
    static let monitor = Rule(code: .monitor, from: [.people]) { facts in
        let workspace = facts.workspace
        // Without a group there is nothing to mirror yet.
        guard workspace.people(in: .monitor).isEmpty,
            !facts.participants.isEmpty || !facts.held.isEmpty
        else { return [] }
        let cop = workspace.cop
        return [
            Advice(
                .monitor, "nobody has the role of monitor",
                at: facts.place(cop.roles.location ?? cop.location, in: .cop))
        ]
    }
}
