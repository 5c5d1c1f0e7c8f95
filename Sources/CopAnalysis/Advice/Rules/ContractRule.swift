import CopModel

extension Rule {
    /// Participant and initiator both promise to add something, and sign for it (step 3).
    static let contract = Rule(code: .contract, from: [.contracts]) { facts in
        let contracts = Dictionary(
            facts.workspace.contracts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var without: [Person] = []
        var unsigned: [(person: Person, contract: Contract, sides: [String])] = []
        for person in facts.participants {
            guard let contract = contracts[person.id] else {
                without.append(person)
                continue
            }
            let sides = Contract.Side.allCases.filter { side in
                contract.signature(of: side).map { !facts.counts($0.on) } ?? true
            }
            if !sides.isEmpty { unsigned.append((person, contract, sides.map(\.rawValue))) }
        }
        var advice: [Advice] = []
        if let first = without.first {
            advice.append(
                Advice(
                    .contract, "no contract with \(Advice.list(without.map(\.name)))",
                    at: facts.place(first.location, in: .person(first.id))))
        }
        if let first = unsigned.first {
            let names = Advice.list(unsigned.map(\.person.name))
            advice.append(
                Advice(
                    .contract,
                    unsigned.count == 1
                        ? "the contract with \(names) is not signed by the \(Advice.joined(first.sides))"
                        : "the contracts with \(names) are not signed by both sides",
                    at: facts.place(first.contract.location, in: .contract(first.person.id)),
                    label: "not signed by the \(Advice.joined(first.sides))"))
        }
        return advice
    }
}
