extension WorkspaceGenerator {
    /// `design.yaml`.
    func writeDesign() throws {
        try page("design.yaml", ScaffoldComments("design.yaml")) { page, author in
            page.below("choices") { page in
                for number in 0..<8 {
                    page.item { page in
                        page.word("id", "d-\(author.id(number))")
                        page.prose("matters", author.sentence())
                        page.literal("means", author.text(words: 40))
                        page.texts("helps", author.chance.some(1...2, of: Vocabulary.parties))
                        page.word("status", author.pick(["idea", "doing", "done"]))
                    }
                }
            }
        }
    }
}
