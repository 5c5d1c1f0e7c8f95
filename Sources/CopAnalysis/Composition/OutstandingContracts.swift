import CopModel

/// Who takes part without a contract, or with one that not both sides signed: participant and
/// initiator both promise to add something (step 3).
public struct OutstandingContracts: Sendable {
    public let without: [Person]
    public let unsigned: [(person: Person, contract: Contract, sides: [Contract.Side])]

    init(of participants: [Person], _ workspace: Workspace, _ calendar: RunCalendar) {
        let contracts = Dictionary(
            workspace.contracts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        without = participants.filter { contracts[$0.id] == nil }
        unsigned = participants.compactMap { person in
            guard let contract = contracts[person.id] else { return nil }
            let sides = Contract.Side.allCases.filter { side in
                contract.signature(of: side).map { calendar.isLater($0.on) } ?? true
            }
            return sides.isEmpty ? nil : (person, contract, sides)
        }
    }
}
