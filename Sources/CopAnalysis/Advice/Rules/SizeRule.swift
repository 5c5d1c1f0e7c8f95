import CopModel

extension Rule {
    /// About twenty people learn best from each other (step 3): fewer than twelve have too few
    /// views among them, more than twenty-five cannot all speak.
    static let size = Rule(code: .size, from: [.people]) { facts in
        let count = facts.participants.count
        // Before the first session the group is still being formed.
        guard !facts.held.isEmpty, !(12...25).contains(count) else { return [] }
        return [
            Advice(
                .size, "\(count) take part, where about 20 work best",
                at: facts.place(facts.workspace.cop.location, in: .cop))
        ]
    }
}
