import CopModel

extension Rule {
    /// Facts, the voices of those involved and the eyes of outsiders make the story (step 7;
    /// Kleiner & Roth 1997). What waits for an outsider, the learning history says.
    static let reflection = Rule(code: .reflection) { facts in
        let history = LearningHistory(of: facts.workspace, asOf: facts.asOf)
        let waiting = history.pending.compactMap { pending -> Session? in
            if case .session(let session) = pending.place { session } else { nil }
        }
        return Advice.sessions(
            waiting, facts, .reflection, "got no reflection from outside yet",
            notes: ["'cop report learning-history' shows what waits, and what to ask"])
    }
}
