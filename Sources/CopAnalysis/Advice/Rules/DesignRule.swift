import CopModel

extension Rule {
    /// The ten steps are ingredients: near the end the group knows its own recipe (step 10).
    static let design = Rule(code: .design, from: [.design]) { facts in
        let design = facts.workspace.design
        guard facts.progress.isNearItsEnd, !facts.held.isEmpty, design.choices.isEmpty else {
            return []
        }
        return [
            Advice(
                .design, "nobody noted what a community of one's own looks like, near the end",
                at: facts.place(design.location, in: .design))
        ]
    }
}
