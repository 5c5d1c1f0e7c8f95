extension WorkspaceGenerator {
    /// `embedding.yaml`.
    func writeEmbedding() throws {
        try page("embedding.yaml", ScaffoldComments("embedding.yaml")) { page, author in
            try page.below("entries") { page in
                for number in 0..<size.ledgerEntries {
                    page.item { writeLedgerEntry(&$0, &author, number) }
                    page.blank()
                    try page.flush()
                }
            }
            try page.below("managers") { page in
                for party in cast.organisations where !author.chance.isOne(in: 3) {
                    page.item { page in
                        page.word("organisation", party.id)
                        page.text("name", "The director")
                        page.word("involved_since", day(&author))
                        page.prose("how", author.sentence())
                    }
                    try page.flush()
                }
            }
            page.below("fee") { page in
                page.text("amount", "900 euros a year")
                page.word("agreed_on", cast.calendar.start)
                page.prose("note", author.text(words: 25))
            }
            page.below("covenant") { page in
                page.literal("text", author.text(words: 60))
                page.word("signed_on", cast.meetings[cast.meetings.count / 2].date)
                page.words("parties", cast.organisations.prefix(12).map(\.id))
            }
            page.below("anchors") { page in
                for key in ["rewards", "channels", "finance_and_law", "networks"] {
                    page.texts(key, author.sentences(1...3))
                }
            }
        }
    }

    private func writeLedgerEntry(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let isResult = !author.chance.isOne(in: 3)
        page.word("id", author.id(number))
        page.prose("text", author.result())
        page.word("kind", isResult ? "result" : "lever")
        if !isResult {
            page.word("lever", author.pick(["visibility", "several-people", "research", "other"]))
        }
        page.word("level", author.pick(["individual", "organisation", "field"]))
        page.word(
            "destination",
            author.pick(["policy", "procurement", "manual", "work-process", "publication"]))
        page.word("organisation", author.chance.pick(cast.organisations).id)
        page.flow("owner", [author.chance.pick(cast.participants).id])
        page.word("status", author.pick(["idea", "agreed", "under-way", "embedded", "stopped"]))
        page.word("since", day(&author))
        page.prose("evidence", author.sentence())
        if isResult { page.word("result", resultID(author.chance.below(size.results))) }
    }

    /// A day of the run.
    func day(_ author: inout Author) -> String {
        cast.calendar.start.adding(days: author.chance.below(cast.calendar.days)).description
    }
}
