import CopModel

extension Rule {
    /// Who hosts, prepares or brings a case feels that the session is theirs (step 6).
    static let ownership = Rule(code: .ownership, from: [.sessions, .people]) { facts in
        nextWithoutGroup(facts) + heldWithoutGroup(facts) + sameHost(facts)
    }

    private static func nextWithoutGroup(_ facts: Facts) -> [Advice] {
        // What is further off than six weeks has time, and a group must be there to ask.
        guard let next = facts.planned.first, facts.asOf.days(until: next.date) <= 42,
            !facts.participants.isEmpty
        else { return [] }
        let missing = roles(in: next, without: facts.group)
        guard !missing.isEmpty else { return [] }
        return [
            Advice(
                .ownership,
                "'\(next.title)' on \(next.date) has no \(Advice.joined(missing, "or")) from the group yet",
                at: facts.place(next.location, in: .session(next.id)))
        ]
    }

    private static func heldWithoutGroup(_ facts: Facts) -> [Advice] {
        let group = facts.group
        let lacking = facts.held.reversed().compactMap { session in
            let missing = roles(in: session, without: group)
            return missing.isEmpty ? nil : (session: session, missing: Advice.joined(missing, "or"))
        }
        let findings = lacking.map {
            Finding(
                place: facts.place($0.session.location, in: .session($0.session.id)),
                words: "no \($0.missing) from the group")
        }
        return Advice.all(
            .ownership, findings,
            headline: lacking.count == 1
                ? "'\(lacking[0].session.title)' had no \(lacking[0].missing) from the group"
                : "\(lacking.count) of \(facts.held.count) sessions lacked a host, a preparer or a case from the group"
        )
    }

    /// What nobody of the group took on.
    private static func roles(in session: Session, without group: Set<String>) -> [String] {
        [
            ("host", session.host.map { [$0] } ?? []), ("preparer", session.preparers),
            ("case-bringer", session.caseBringers),
        ].filter { !$0.1.contains { group.contains($0.id) } }.map(\.0)
    }

    private static func sameHost(_ facts: Facts) -> [Advice] {
        let last = facts.held.suffix(4)
        var counts: [String: Int] = [:]
        for host in last.compactMap(\.host) { counts[host.id, default: 0] += 1 }
        guard let (host, count) = counts.first(where: { $0.value >= 3 }),
            let latest = last.last(where: { $0.host?.id == host })
        else { return [] }
        return [
            Advice(
                .ownership,
                "\(facts.workspace.name(of: host)) hosted \(count) of the last \(last.count) sessions",
                at: facts.place(latest.location, at: ["host"], in: .session(latest.id)))
        ]
    }
}

extension Facts {
    /// The ids of those who are the group: who takes part, or took part, and does not facilitate.
    fileprivate var group: Set<String> {
        Set(workspace.participants.map(\.id))
            .subtracting(workspace.people(in: .facilitator).map(\.id))
    }
}
