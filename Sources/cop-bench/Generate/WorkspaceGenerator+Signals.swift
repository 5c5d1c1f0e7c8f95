extension WorkspaceGenerator {
    /// `signals.yaml`.
    func writeSignals() throws {
        try page("signals.yaml", ScaffoldComments("signals.yaml")) { page, author in
            page.below("signals") { page in
                for number in 0..<size.signals {
                    page.item { writeSignal(&$0, &author, number) }
                    page.blank()
                }
            }
            try page.below("talks") { page in
                for number in 0..<size.talks {
                    page.item { writeTalk(&$0, &author, number) }
                    try page.flush()
                }
            }
            page.below("reversals") { page in
                for meeting in cast.meetings where meeting.number % 6 == 1 || meeting.number == 0 {
                    page.item { page in
                        page.word("id", author.id(meeting.number))
                        page.prose("before", author.question())
                        page.prose("after", author.question())
                        page.word("date", meeting.date)
                        page.word("session", meeting.id)
                        page.flow(
                            "by", author.chance.some(1...2, of: cast.circle(of: meeting)).map(\.id))
                    }
                }
            }
        }
    }

    private func writeSignal(_ page: inout Page, _ author: inout Author, _ number: Int) {
        page.word("id", author.id(number))
        page.prose("text", author.signal())
        page.word("noticed", cast.calendar.start.adding(days: author.chance.number(-300...0)))
        page.word(
            "origin",
            author.pick(["policy", "ambition", "commercial", "disaster", "world-market"]))
        page.word(
            "heard_in",
            author.pick(["politics", "society", "policy", "congress", "journal", "conversation"]))
        page.text("source", "Told by \(author.pick(Vocabulary.parties))")
        page.word("lasting", author.pick(["true", "true", "false"]))
        page.texts("confirmed_by", author.sentences(1...2))
        let parties = author.chance.some(1...2, of: cast.organisations).map(\.id)
        page.flow("seen_by", [author.chance.pick(cast.members).id] + parties)
    }

    private func writeTalk(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let member = cast.participants[number * cast.participants.count / size.talks]
        page.word("id", "talk-\(number + 1)")
        page.word("person", member.id)
        page.word("date", member.joined.adding(days: -author.chance.number(20...90)))
        page.flow("by", [author.pick(cast.facilitators)])
        page.texts("substantive", [author.question()])
        page.texts("personal", [author.question()])
        page.texts("dilemmas", author.sentences(1...2))
    }
}
