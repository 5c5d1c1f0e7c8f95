import CopModel

extension Rule {
    /// Who has a question of their own comes for something (step 3).
    static let intake = Rule(code: .intake, from: [.intakes]) { facts in
        let intakes = Dictionary(
            facts.workspace.intakes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var without: [Person] = []
        var unasked: [(person: Person, intake: Intake)] = []
        for person in facts.participants {
            if let intake = intakes[person.id], facts.counts(intake.date),
                intake.decision == .accepted
            {
                if intake.question == nil { unasked.append((person, intake)) }
            } else {
                without.append(person)
            }
        }
        var advice: [Advice] = []
        if let first = without.first {
            advice.append(
                Advice(
                    .intake,
                    "no accepted intake of \(Advice.list(without.map(\.name)))",
                    at: facts.place(
                        intakes[first.id]?.location ?? first.location, in: .person(first.id))))
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
