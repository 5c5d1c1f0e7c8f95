import CopModel

extension Rule {
    /// Two communities can be done by one person; of three, each gets what is left. This one
    /// counts too.
    static let overload = Rule(code: .overload) { facts in
        let burdened = facts.workspace.people(in: .facilitator).filter { $0.moderates.count >= 2 }
        let findings = burdened.map {
            Finding(
                place: facts.place($0.location, in: .person($0.id)),
                words: "and \($0.moderates.count) others")
        }
        return Advice.all(
            .overload, findings,
            headline: burdened.count == 1
                ? "\(burdened[0].name) moderates \(burdened[0].moderates.count + 1) communities"
                : "\(Advice.list(burdened.map(\.name))) each moderate three communities or more")
    }
}
