import CopModel

extension DocumentMaker {
    func contract(_ id: String) throws -> ContractView {
        let person = try known(id)
        guard let contract = workspace.contract(with: id) else {
            throw ReportError.noContract(id)
        }
        let cop = workspace.cop
        let initiators = phrases.list(workspace.people(in: .initiator).map(\.name))
        func signature(of side: Contract.Side, else name: String?) -> ContractView.Signature {
            let signature = contract.signature(of: side)
            return ContractView.Signature(
                name: signature?.signer ?? name, date: signature?.on.map(phrases.date))
        }
        return ContractView(
            title: cop.title, sharedQuestion: workspace.domain.question,
            participant: phrases.party(person), initiators: initiators,
            gives: contract.gives, expects: contract.expects,
            start: cop.start.map(phrases.date),
            sessions: cop.rhythm.sessions.map { phrases.count("sessions", $0) },
            weeks: cop.rhythm.intervalWeeks.map { phrases.count("weeks", $0) },
            facilitators: phrases.list(workspace.people(in: .facilitator).map(\.name)),
            monitors: phrases.list(workspace.people(in: .monitor).map(\.name)),
            initiatorExpects: workspace.domain.yields.initiator,
            conditions: contract.terms, sharing: phrases.sharing,
            participantSignature: signature(of: .participant, else: person.name),
            initiatorSignature: signature(of: .initiator, else: initiators))
    }
}
