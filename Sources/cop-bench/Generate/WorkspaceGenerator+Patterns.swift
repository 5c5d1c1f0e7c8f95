extension WorkspaceGenerator {
    func patternID(_ number: Int) -> String {
        "pattern-\(Vocabulary.stems[number % Vocabulary.stems.count])-\(number)"
    }

    /// `patterns/ID.yaml`.
    func writePatterns() throws {
        let comments = ScaffoldComments("pattern.yaml")
        for number in 0..<size.patterns {
            let id = patternID(number)
            try page("patterns/\(id).yaml", number % 4 == 0 ? comments : nil) { page, author in
                page.word("id", id)
                page.text("name", "First \(author.pick(Vocabulary.deeds))")
                page.word("confidence", author.chance.below(3))
                page.prose("picture", author.sentence())
                page.prose("context", author.text(words: 20))
                page.prose("problem", author.sentence())
                page.literal("forces", author.text(words: 90))
                page.literal("therefore", author.text(words: 40))
                // A pattern is a part of earlier ones alone, so that none is a part of itself.
                let larger = number == 0 ? [] : [patternID(author.chance.below(number))]
                page.flow("larger", larger)
                page.flow("cases", [caseID(author.chance.below(size.cases))])
                page.flow("by", [author.chance.pick(cast.participants).id])
                page.word("date", day(&author))
            }
        }
    }
}
