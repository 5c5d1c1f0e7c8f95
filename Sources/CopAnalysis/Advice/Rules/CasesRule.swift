import CopModel

extension Rule {
    /// The case is where the new thing has to happen: everyone has one and brings it to the table,
    /// at the latest half-way through the run (step 8).
    static let cases = Rule(code: .cases, from: [.cases]) { facts in
        guard facts.progress.isHalfWay, !facts.held.isEmpty else { return [] }
        return withoutCase(facts) + withoutTurn(facts)
    }

    private static func withoutCase(_ facts: Facts) -> [Advice] {
        let owners = Set(
            facts.workspace.cases.filter { facts.counts($0.since) }.flatMap(\.person).map(\.id))
        let without = facts.participants.filter { !owners.contains($0.id) }
        guard let first = without.first else { return [] }
        let names = Advice.list(without.map(\.name))
        return [
            Advice(
                .cases,
                without.count == 1
                    ? "\(names) has no case of their own" : "\(names) have no case of their own",
                at: facts.place(first.location, in: .person(first.id)))
        ]
    }

    private static func withoutTurn(_ facts: Facts) -> [Advice] {
        let waiting = facts.workspace.cases.filter { practiceCase in
            practiceCase.status != .closed && facts.counts(practiceCase.since)
                && !practiceCase.turns.contains {
                    facts.counts(facts.calendar.day(nil, $0.session))
                }
        }
        let findings = waiting.map {
            Finding(place: facts.place($0.location, in: .cases), words: "no turn yet")
        }
        return Advice.all(
            .cases, findings,
            headline: waiting.count == 1
                ? "the case '\(waiting[0].id)' was never on the table"
                : "\(waiting.count) cases were never on the table")
    }
}
