import CopModel

extension Rule {
    /// Facts, the voices of those involved and the eyes of outsiders make the story (step 7;
    /// Kleiner & Roth 1997). What waits for an outsider, the learning history says; here it is
    /// told of sessions, and of moments in a session of which the rest was looked at.
    static let reflection = Rule(code: .reflection, from: [.reflections]) { facts in
        let pending = LearningHistory.pendingSessions(in: facts.workspace, asOf: facts.asOf)
        var sessions: [Finding] = []
        var moments: [Finding] = []
        for pending in pending.reversed() {
            guard case .session(let session) = pending.place else { continue }
            if pending.isWhole {
                sessions.append(
                    Finding(
                        place: facts.place(session.location, in: .session(session.id)),
                        words: "'\(session.title)'"))
            } else {
                moments += pending.moments.map {
                    Finding(
                        place: facts.place($0.location, in: .reflections),
                        words: "in '\(session.title)'")
                }
            }
        }
        let counts = [(sessions.count, "session"), (moments.count, "moment")]
            .filter { $0.0 > 0 }.map { $0.0.of($0.1) }
        return Advice.all(
            .reflection, sessions + moments,
            notes: ["'cop report learning-history' shows what waits, and what to ask"],
            headline: "\(Advice.joined(counts)) got no reflection from outside yet")
    }
}
