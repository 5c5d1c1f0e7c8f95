import CopModel

extension Rule {
    /// Participant and initiator both promise to add something, and sign for it (step 3).
    static let contract = Rule(code: .contract, from: [.contracts]) { facts in
        let outstanding = OutstandingContracts(
            of: facts.participants, facts.workspace, facts.calendar)
        let (without, unsigned) = (outstanding.without, outstanding.unsigned)
        var advice: [Advice] = []
        if let first = without.first {
            advice.append(
                Advice(
                    .contract, "no contract with \(Advice.list(without.map(\.name)))",
                    at: facts.place(first.location, in: .person(first.id))))
        }
        if let first = unsigned.first {
            let sides = Advice.joined(first.sides.map(\.rawValue))
            let names = Advice.list(unsigned.map(\.person.name))
            advice.append(
                Advice(
                    .contract,
                    unsigned.count == 1
                        ? "the contract with \(names) is not signed by the \(sides)"
                        : "the contracts with \(names) are not signed by both sides",
                    at: facts.place(first.contract.location, in: .contract(first.person.id)),
                    label: "not signed by the \(sides)"))
        }
        return advice
    }
}
