import CopModel

extension Rule {
    /// The learning happens between the sessions: what was agreed, who calls whom, and what was
    /// done differently (step 8).
    static let actions = Rule(code: .actions, from: [.actions, .cases]) { facts in
        overdue(facts) + withoutBuddy(facts) + withoutDeed(facts)
    }

    private static func overdue(_ facts: Facts) -> [Advice] {
        let late = facts.workspace.actions.actions.compactMap { action -> (Action, Day)? in
            guard let due = action.due, action.isOverdue(on: facts.asOf),
                facts.counts(facts.calendar.day(action.agreedOn, action.session))
            else { return nil }
            return (action, due)
        }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        let findings = late.map {
            Finding(place: facts.place($0.0.location, in: .actions), words: "due \($0.1)")
        }
        guard let (first, due) = late.first else { return [] }
        return Advice.all(
            .actions, findings,
            headline: late.count == 1
                ? "the agreement '\(first.id)' was due on \(due)"
                : "\(late.count) agreements are past their day, the first since \(due)")
    }

    private static func withoutBuddy(_ facts: Facts) -> [Advice] {
        let actions = facts.workspace.actions
        let paired = Set(
            actions.buddies.filter { buddies in
                facts.counts(buddies.since) && buddies.until.map { $0 >= facts.asOf } ?? true
            }.flatMap(\.pair).map(\.id))
        let alone = facts.participants.filter { !paired.contains($0.id) }
        guard !facts.held.isEmpty, let first = alone.first else { return [] }
        let names = Advice.list(alone.map(\.name))
        return [
            Advice(
                .actions,
                alone.count == 1
                    ? "\(names) has no buddy" : "\(names) have no buddy",
                at: facts.place(first.location, in: .person(first.id)))
        ]
    }

    private static func withoutDeed(_ facts: Facts) -> [Advice] {
        guard facts.progress.isHalfWay else { return [] }
        let still = facts.workspace.cases.filter { practiceCase in
            practiceCase.status != .closed && facts.counts(practiceCase.since)
                && !practiceCase.doneDifferently.contains {
                    facts.counts(facts.calendar.day($0.date, $0.session))
                }
        }
        let findings = still.map {
            Finding(place: facts.place($0.location, in: .cases), words: "nothing done differently")
        }
        return Advice.all(
            .actions, findings,
            headline: still.count == 1
                ? "nothing was done differently yet in the case '\(still[0].id)'"
                : "nothing was done differently yet in \(still.count) cases")
    }
}
