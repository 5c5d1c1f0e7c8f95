extension WorkspaceGenerator {
    private static let kinds = [
        "knows", "exchanges-knowledge", "advises", "learns-from", "collaborates", "mentors",
        "influences", "rings-at-night",
    ]
    private static let partyKinds = [
        "funds", "commissions", "represents", "competes", "influences",
    ]

    /// `network.yaml`.
    func writeNetwork() throws {
        try page("network.yaml", ScaffoldComments("network.yaml")) { page, author in
            page.below("kinds") { page in
                page.flowItem(["id": "rings-at-night", "label": "rings at night"])
                page.flowItem(["id": "lends-equipment", "label": "lends equipment"])
            }
            try page.below("relations") { page in
                for _ in 0..<size.relations {
                    page.item { writeRelation(&$0, &author) }
                    try page.flush()
                }
            }
            try page.below("coalitions") { page in
                for number in 0..<size.coalitions {
                    page.item { writeCoalition(&$0, &author, number) }
                    try page.flush()
                }
            }
            try page.below("surveys") { page in
                for number in 0..<size.surveys {
                    page.item { writeSurvey(&$0, &author, number) }
                    try page.flush()
                }
            }
        }
    }

    private func writeRelation(_ page: inout Page, _ author: inout Author) {
        let from = author.chance.pick(cast.members)
        let (to, kind) = otherEnd(of: from, &author)
        let since = author.chance.number(-1000...cast.calendar.days * 2 / 3)
        page.word("from", from.id)
        page.word("to", to)
        page.word("kind", kind)
        if author.chance.isOne(in: 3) { page.word("mutual", true) }
        page.word("strength", author.chance.number(1...5))
        page.word("since", cast.calendar.start.adding(days: since))
        if author.chance.isOne(in: 5) {
            let until = author.chance.number(since...max(since, cast.calendar.days))
            page.word("until", cast.calendar.start.adding(days: until))
        }
        page.flow("told_by", [from.id])
        if author.chance.isOne(in: 6) { page.prose("notes", author.sentence()) }
    }

    /// Most know who is near them and somebody whom many know; some have to do with organisations.
    private func otherEnd(of member: Member, _ author: inout Author) -> (id: String, kind: String) {
        if author.chance.isOne(in: 8) {
            return (author.chance.pick(cast.organisations).id, author.pick(Self.partyKinds))
        }
        let step =
            author.chance.isOne(in: 4) ? author.chance.below(size.people) : author.chance.below(20)
        var other = (member.number + 1 + step) % size.people
        if author.chance.isOne(in: 10) { other = other / 50 * 50 }
        if other == member.number { other = (other + 1) % size.people }
        return (cast.members[other].id, author.pick(Self.kinds))
    }

    private func writeCoalition(_ page: inout Page, _ author: inout Author, _ number: Int) {
        page.word("id", "coalition-\(number + 1)")
        page.text("name", "Those who \(author.pick(Vocabulary.deeds))")
        let first = number * cast.participants.count / size.coalitions
        let members = cast.participants[first...].prefix(author.chance.number(3...6)).map(\.id)
        page.flow("members", members + [author.chance.pick(cast.organisations).id])
        page.prose("purpose", author.result())
        page.word("since", day(&author))
    }

    private func writeSurvey(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let days = cast.calendar.days * number / size.surveys
        page.word("date", cast.calendar.start.adding(days: days))
        page.text("question", "Whom did you turn to in the past two months?")
        // Each round asks a part of them, so that ten times the rounds are not a hundred times the names.
        let asked = cast.participants.filter { $0.number % size.surveys == number }
        page.flow("asked", asked.map(\.id))
        page.flow("answered", asked.map(\.id).filter { _ in !author.chance.isOne(in: 5) })
    }
}
