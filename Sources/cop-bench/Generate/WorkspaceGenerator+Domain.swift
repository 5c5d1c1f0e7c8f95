extension WorkspaceGenerator {
    /// `domain.yaml`.
    func writeDomain() throws {
        try page("domain.yaml", ScaffoldComments("domain.yaml")) { page, author in
            page.prose("question", author.question())
            page.below("challenges") { page in
                for level in ["field", "organisation", "individual"] {
                    page.texts(level, author.sentences(2...4))
                }
            }
            page.below("scope") { page in
                page.texts("in", author.sentences(2...4))
                page.texts("out", author.sentences(1...3))
            }
            page.below("practice") { page in
                page.prose("description", author.text(words: 30))
                page.texts("functions", Array(Vocabulary.functions.prefix(8)))
                page.texts("roles", ["go-between", "critic", "host"])
                page.texts("activities", Array(Vocabulary.deeds.prefix(6)))
            }
            page.below("vision") { page in
                for sense in ["see", "hear", "feel", "who_does_what"] {
                    page.prose(sense, author.text(words: 30))
                }
                page.below("retellings") { page in
                    for meeting in cast.meetings.prefix(3) {
                        page.item { page in
                            page.word("date", meeting.date)
                            page.text("to", "the group, at \(meeting.title)")
                            page.prose("changed", author.sentence())
                        }
                    }
                }
            }
            page.below("yields") { page in
                for side in ["individual", "organisation", "field", "initiator"] {
                    page.texts(side, (0..<2).map { _ in author.result() })
                }
            }
            writeStakeholders(&page, &author)
            page.below("causes") { writeCauses(&$0, &author, depth: 0) }
            page.below("sociotechnical") { page in
                for place in ["landscape", "regime", "niche"] {
                    page.texts(place, author.sentences(2...3))
                }
            }
            page.literal("invitation", author.text(words: 150))
        }
    }

    private func writeStakeholders(_ page: inout Page, _ author: inout Author) {
        page.below("stakeholders") { page in
            for party in cast.organisations.prefix(12) {
                page.item { page in
                    page.text("name", party.name)
                    page.word("organisation", party.id)
                    page.prose("interest", author.sentence())
                    page.word("influence", author.pick(["none", "low", "medium", "high"]))
                }
            }
        }
    }

    /// A tree of causes, three deep.
    private func writeCauses(_ page: inout Page, _ author: inout Author, depth: Int) {
        for _ in 0..<2 {
            page.item { page in
                page.prose("text", author.sentence())
                page.word("changeable", author.pick(["true", "false"]))
                if depth < 3 {
                    page.below("because") { writeCauses(&$0, &author, depth: depth + 1) }
                }
            }
        }
    }
}
