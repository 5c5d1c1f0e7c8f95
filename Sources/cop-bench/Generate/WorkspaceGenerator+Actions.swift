extension WorkspaceGenerator {
    /// `actions.yaml`.
    func writeActions() throws {
        try page("actions.yaml", ScaffoldComments("actions.yaml")) { page, author in
            try page.below("actions") { page in
                for number in 0..<size.actions {
                    page.item { writeAction(&$0, &author, number) }
                    try page.flush()
                }
            }
            try page.below("buddies") { page in
                for (number, member) in cast.participants.enumerated().dropFirst()
                where number % 2 == 1 {
                    page.flowItem([
                        "pair": "[\(cast.participants[number - 1].id), \(member.id)]",
                        "since": member.joined.description,
                    ])
                    try page.flush()
                }
            }
        }
    }

    private func writeAction(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let meeting = cast.meetings[number * cast.meetings.count / size.actions]
        let circle = cast.circle(of: meeting)
        let due = meeting.date.adding(days: author.chance.number(7...60))
        page.word("id", "a-\(author.id(number))")
        page.prose("text", author.agreement())
        page.flow("who", author.chance.some(1...2, of: circle).map(\.id))
        page.word("session", meeting.id)
        page.word("agreed_on", meeting.date)
        page.word("due", due)
        if author.chance.isOne(in: 3) { page.word("buddy", author.chance.pick(circle).id) }
        if author.chance.isOne(in: 3) { page.word("case", caseID(author.chance.below(size.cases))) }
        switch author.chance.below(10) {
        case 0: page.prose("dropped", author.sentence())
        case 1, 2: break
        default:
            page.word("done_on", due.adding(days: author.chance.number(-6...20)))
            page.prose("outcome", author.sentence())
        }
    }
}
