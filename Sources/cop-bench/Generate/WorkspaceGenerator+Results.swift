extension WorkspaceGenerator {
    func resultID(_ number: Int) -> String {
        "res-\(Vocabulary.stems[number % Vocabulary.stems.count])-\(number)"
    }

    private static let cycles = [
        "immediate", "potential", "applied", "realised", "reframing", "strategic", "enabling",
    ]
    private static let visibilities = ["group", "facilitators", "public"]

    /// `results.yaml`.
    func writeResults() throws {
        try page("results.yaml", ScaffoldComments("results.yaml")) { page, author in
            try page.below("results") { page in
                for number in 0..<size.results {
                    page.item { writeResult(&$0, &author, number) }
                    page.blank()
                    try page.flush()
                }
            }
            try page.below("stories") { page in
                for number in 0..<size.stories {
                    page.item { writeStory(&$0, &author, number) }
                    try page.flush()
                }
            }
            try page.below("publications") { page in
                for number in 0..<size.publications {
                    page.item { writePublication(&$0, &author, number) }
                    try page.flush()
                }
            }
        }
    }

    private func writeResult(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let meeting = cast.meetings[number * cast.meetings.count / size.results]
        page.word("id", resultID(number))
        page.prose("text", author.result())
        page.word("kind", author.pick(["direct", "potential"]))
        page.word("form", author.pick(["knowledge", "tip", "method", "instrument", "insight"]))
        page.word("level", author.pick(["individual", "organisation", "field", "initiator"]))
        page.word("cycle", author.pick(Self.cycles))
        page.word("date", meeting.date)
        page.word("session", meeting.id)
        page.flow("by", author.chance.some(1...3, of: cast.circle(of: meeting)).map(\.id))
        page.word("organisation", author.chance.pick(cast.organisations).id)
        page.text("destination", "\(author.pick(Names.places)), the working instruction")
        page.prose("evidence", author.sentence())
        if author.chance.isOne(in: 3) { page.word("visibility", author.pick(Self.visibilities)) }
    }

    private func writeStory(_ page: inout Page, _ author: inout Author, _ number: Int) {
        page.word("id", "st-\(author.id(number))")
        page.text("title", author.pick(Vocabulary.titles))
        page.word("by", author.chance.pick(cast.participants).id)
        page.literal("text", author.text(words: author.chance.number(60...130)))
        page.flow("cycles", author.chance.some(1...4, of: Self.cycles))
        page.word("date", day(&author))
        page.prose("aspired", author.result())
        page.flow("results", [resultID(author.chance.below(size.results))])
        page.word("visibility", author.pick(Self.visibilities))
    }

    private func writePublication(_ page: inout Page, _ author: inout Author, _ number: Int) {
        page.word("id", "pub-\(author.id(number))")
        page.text("title", author.pick(Vocabulary.titles))
        page.word("kind", author.pick(["report", "article", "poster", "tile", "film", "website"]))
        page.word("date", day(&author))
        page.word("audience", author.pick(["managers", "field", "newcomers", "public"]))
        page.flow(
            "by", author.chance.some(1...2, of: Array(cast.participants.prefix(200))).map(\.id))
        page.text("place", "Website of \(author.pick(Names.places))")
        page.text("checked_with", author.pick(Names.given))
    }
}
