import CopModel

extension Rule {
    /// Who has a question of their own comes for something (step 3).
    static let intake = Rule(code: .intake, from: [.intakes]) { facts in
        let outstanding = OutstandingIntakes(
            of: facts.participants, facts.workspace, facts.calendar)
        let (without, unasked) = (outstanding.without, outstanding.withoutQuestion)
        var advice: [Advice] = []
        if let first = without.first {
            advice.append(
                Advice(
                    .intake,
                    "no accepted intake of \(Advice.list(without.map(\.name)))",
                    at: facts.place(
                        facts.workspace.intake(of: first.id)?.location
                            ?? first.location, in: .person(first.id))))
        }
        if let first = unasked.first {
            let names = Advice.list(unasked.map(\.person.name))
            advice.append(
                Advice(
                    .intake, "the intake of \(names) has no learning question",
                    at: facts.place(first.intake.location, in: .intake(first.person.id))))
        }
        return advice
    }
}
