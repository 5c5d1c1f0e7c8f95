extension WorkspaceGenerator {
    func caseID(_ number: Int) -> String {
        "c-\(Vocabulary.stems[number % Vocabulary.stems.count])-\(number)"
    }

    /// `cases.yaml`.
    func writeCases() throws {
        try page("cases.yaml", ScaffoldComments("cases.yaml")) { page, author in
            try page.below("cases") { page in
                for number in 0..<size.cases {
                    page.item { writeCase(&$0, &author, number) }
                    page.blank()
                    try page.flush()
                }
            }
        }
    }

    private func writeCase(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let owner = cast.participants[number * cast.participants.count / size.cases]
        let meeting = author.chance.pick(cast.meetings)
        page.word("id", caseID(number))
        page.text("title", author.pick(Vocabulary.titles))
        page.flow("person", [owner.id])
        page.literal("text", author.text(words: 50))
        page.word("since", owner.joined)
        page.word("status", author.pick(["open", "open", "resting", "closed"]))
        page.below("turns") { page in
            page.item { page in
                page.word("session", meeting.id)
                page.prose("asked", author.question())
                page.prose("taken_home", author.sentence())
            }
        }
        if author.chance.isOne(in: 3) { writeBackcast(&page, &author) }
        page.below("experiments") { page in
            for _ in 0..<author.chance.number(1...2) {
                page.item { page in
                    page.prose("text", author.sentence())
                    page.word("date", day(&author))
                    page.prose("outcome", author.sentence())
                    page.prose("learned", author.sentence())
                }
            }
        }
        page.below("done_differently") { page in
            page.item { page in
                page.prose("text", author.sentence())
                page.word("date", meeting.date)
                page.word("session", meeting.id)
            }
        }
    }

    private func writeBackcast(_ page: inout Page, _ author: inout Author) {
        page.below("backcast") { page in
            page.prose("future", author.text(words: 25))
            page.texts("takes", author.sentences(1...3))
            page.texts("helpers", author.chance.some(1...2, of: Vocabulary.parties))
            page.below("steps") { page in
                for _ in 0..<3 {
                    page.item { page in
                        page.prose("text", author.agreement())
                        page.word("by", day(&author))
                    }
                }
            }
        }
    }
}
