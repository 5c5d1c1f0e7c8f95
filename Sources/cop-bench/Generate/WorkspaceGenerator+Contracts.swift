import CopModel

extension WorkspaceGenerator {
    /// `contracts/ID.yaml`, signed by both sides with `cop contract sign`.
    func writeContracts() throws {
        let comments = ScaffoldComments("contract.yaml")
        for member in cast.participants {
            try page("contracts/\(member.id).yaml", keepsComments(member) ? comments : nil) {
                page, author in
                let contract = contract(&author)
                page.word("id", member.id)
                page.texts("gives", contract.gives)
                page.texts("expects", contract.expects)
                page.texts("terms", contract.terms)
                page.below("signatures") { page in
                    for side in Contract.Side.allCases {
                        page.item { page in
                            page.word("by", side.rawValue)
                            page.word("on", member.joined)
                            page.text(
                                "name", side == .participant ? member.name : cast.initiator.name)
                            page.word("digest", ContractDigest(of: contract).text)
                        }
                    }
                }
            }
        }
    }

    private func contract(_ author: inout Author) -> Contract {
        var contract = Contract()
        contract.gives = author.chance.some(1...3, of: Vocabulary.expertise)
        contract.expects = author.sentences(1...2)
        contract.terms = [author.agreement()]
        return contract
    }
}
