import CopModel

extension Rule {
    /// About twenty people learn best from each other (step 3).
    static let size = Rule(code: .size, from: [.people]) { facts in
        let count = facts.participants.count
        // Before the first session the group is still being formed.
        guard !facts.held.isEmpty, !GroupComposition.workableSizes.contains(count) else {
            return []
        }
        return [
            Advice(
                .size, "\(count) take part, where about \(GroupComposition.idealSize) work best",
                at: facts.place(facts.workspace.cop.location, in: .cop))
        ]
    }
}
