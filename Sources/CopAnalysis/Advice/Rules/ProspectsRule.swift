import CopModel

extension Rule {
    /// A talk brings up the question and the dilemma that an invitation by mail does not (step 2).
    static let prospects = Rule(code: .prospects, from: [.signals, .people]) { facts in
        let signals = facts.workspace.signals
        let talked = Set(signals.talks.filter { facts.counts($0.date) }.map(\.person.id))
        let invited = facts.invited
        guard talked.count < invited.count else { return [] }
        let missed = invited.filter { !talked.contains($0.id) }.map(\.name)
        let headline =
            if invited.count == 1 {
                "nobody talked with \(Advice.joined(missed)), who is invited"
            } else if talked.isEmpty {
                "nobody talked with the \(invited.count) people who are invited"
            } else {
                "talks with \(talked.count.of("person", plural: "people")), where \(invited.count) are invited"
            }
        return [
            Advice(
                .prospects, headline, at: facts.place(signals.location, in: .signals),
                notes: invited.count == 1 ? [] : ["no talk yet with \(Advice.list(missed))"])
        ]
    }
}
