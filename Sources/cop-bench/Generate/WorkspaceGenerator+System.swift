extension WorkspaceGenerator {
    private static let features = [
        "knowledge_infrastructure", "physical_infrastructure", "legislation", "norms_and_values",
        "interaction", "market_structure",
    ]
    private static let functions = [
        "entrepreneurial-experiments", "knowledge-development", "knowledge-diffusion",
        "guidance-of-the-search", "market-formation", "resource-mobilisation", "legitimacy",
    ]

    /// `system.yaml`.
    func writeSystem() throws {
        try page("system.yaml", ScaffoldComments("system.yaml")) { page, author in
            try page.below("actors") { page in
                for number in 0..<size.actors {
                    page.item { writeActor(&$0, &author, number) }
                    page.blank()
                    try page.flush()
                }
            }
            page.below("functions") { page in
                for function in Self.functions {
                    page.item { writeFunction(&$0, &author, function) }
                }
            }
            try page.below("indicators") { page in
                for number in 0..<size.indicators {
                    page.item { writeIndicator(&$0, &author, number) }
                    try page.flush()
                }
            }
        }
    }

    private func writeActor(_ page: inout Page, _ author: inout Author, _ number: Int) {
        page.word("id", "actor-\(number + 1)")
        page.text("name", author.pick(Vocabulary.parties))
        if author.chance.isOne(in: 2) {
            page.word("organisation", author.chance.pick(cast.organisations).id)
        }
        page.below("cells") { page in
            for feature in author.chance.some(2...4, of: Self.features) {
                page.below(feature) { page in
                    page.texts("barriers", author.sentences(1...2))
                    page.texts("opportunities", author.sentences(1...2))
                }
            }
        }
    }

    private func writeFunction(_ page: inout Page, _ author: inout Author, _ function: String) {
        page.word("function", function)
        page.below("scores") { page in
            for member in author.chance.some(3...5, of: Array(cast.participants.prefix(40))) {
                page.item { page in
                    page.word("by", member.id)
                    page.word("score", author.chance.number(1...5))
                    page.word("date", day(&author))
                    page.prose("why", author.sentence())
                }
            }
        }
        page.prose("blocked_by", author.sentence())
    }

    private func writeIndicator(_ page: inout Page, _ author: inout Author, _ number: Int) {
        page.word("id", author.id(number))
        page.prose("text", author.result())
        page.word("set", author.pick(["network", "actor", "process"]))
        page.below("measurements") { page in
            for _ in 0..<author.chance.number(2...4) {
                page.item { page in
                    page.word("date", day(&author))
                    page.text("value", "\(author.chance.number(2...90)) percent")
                    page.prose("note", author.sentence())
                }
            }
        }
    }
}
