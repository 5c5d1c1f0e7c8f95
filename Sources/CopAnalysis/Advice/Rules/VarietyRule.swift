import CopModel

extension Rule {
    /// A mix of company, appeal and attention lets everyone learn (step 5; theme-centred
    /// interaction for the four corners of attention).
    static let variety = Rule(code: .variety, from: [.sessions]) { facts in
        plenary(facts) + reason(facts) + attention(facts)
    }

    private static func plenary(_ facts: Facts) -> [Advice] {
        uniform(facts, \.grouping, .plenary, "is plenary")
    }

    private static func reason(_ facts: Facts) -> [Advice] {
        uniform(facts, \.appeal, .reason, "appeals to reason")
    }

    /// Sessions of which every block has the same value, or the whole run so far.
    private static func uniform<Value: Equatable>(
        _ facts: Facts, _ path: KeyPath<Session.Block, Value?>, _ value: Value, _ words: String
    ) -> [Advice] {
        let told = facts.held.map { $0.work.compactMap { $0[keyPath: path] } }.filter {
            !$0.isEmpty
        }
        if told.count >= minimumHeld, told.allSatisfy({ $0.allSatisfy { $0 == value } }),
            let last = facts.held.last
        {
            return [
                Advice(
                    .variety, "every block of the \(told.count) sessions so far \(words)",
                    at: facts.place(last.location, in: .session(last.id)))
            ]
        }
        // The latest first: what is still ahead can be changed.
        let sessions = (facts.held + facts.planned).reversed().filter { session in
            session.work.count > 1 && session.work.allSatisfy { $0[keyPath: path] == value }
        }
        let findings = sessions.map {
            Finding(
                place: facts.place($0.blocks[0].location ?? $0.location, in: .session($0.id)),
                words: "'\($0.title)'")
        }
        return Advice.all(
            .variety, findings,
            headline: sessions.count == 1
                ? "every block of '\(sessions[0].title)' \(words)"
                : "every block of \(sessions.count) sessions \(words)")
    }

    /// The run so far never looked at the individual, or never around itself.
    private static func attention(_ facts: Facts) -> [Advice] {
        let told = facts.held.map { $0.work.compactMap(\.focus) }.filter { !$0.isEmpty }
        guard told.count >= minimumHeld, let last = facts.held.last else { return [] }
        let seen = Set(told.joined())
        let missing = [Session.Block.Focus.individual, .surroundings].filter { !seen.contains($0) }
        guard !missing.isEmpty else { return [] }
        return [
            Advice(
                .variety,
                "no block so far is about the \(Advice.joined(missing.map(\.rawValue), "or"))",
                at: facts.place(last.location, in: .session(last.id)))
        ]
    }

    /// Fewer sessions are no run yet.
    private static let minimumHeld = 3
}

extension Session {
    /// The blocks in which people work: no breaks, and nothing that is to be done beforehand.
    fileprivate var work: [Block] { blocks.filter { !$0.isBreak && $0.minutes != 0 } }
}
