import CopModel

/// Who takes part without a contract, or with one that not both sides signed: participant and
/// initiator both promise to add something (step 3).
public struct OutstandingContracts: Sendable {
    public let without: [Person]
    public let unsigned: [(person: Person, contract: Contract, sides: [Contract.Side])]

    init(of participants: [Person], _ workspace: Workspace, _ calendar: RunCalendar) {
        var without: [Person] = []
        var unsigned: [(person: Person, contract: Contract, sides: [Contract.Side])] = []
        for person in participants {
            guard let contract = workspace.contract(with: person.id) else {
                without.append(person)
                continue
            }
            let sides = Contract.Side.allCases.filter { side in
                contract.signature(of: side).map { calendar.isLater($0.on) } ?? true
            }
            if !sides.isEmpty { unsigned.append((person, contract, sides)) }
        }
        self.without = without
        self.unsigned = unsigned
    }
}
