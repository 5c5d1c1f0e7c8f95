extension WorkspaceGenerator {
    /// `organisations.yaml`.
    func writeOrganisations() throws {
        try page("organisations.yaml", ScaffoldComments("organisations.yaml")) { page, author in
            try page.below("organisations") { page in
                for party in cast.organisations {
                    page.item { page in
                        page.word("id", party.id)
                        page.text("name", party.name)
                        page.word("sector", party.sector)
                        page.word(
                            "level", author.pick(["niche", "organisation", "field", "landscape"]))
                        page.text("place", party.place)
                        page.text("country", author.pick(Names.countries))
                        if author.chance.isOne(in: 4) { page.prose("notes", author.sentence()) }
                    }
                    try page.flush()
                }
            }
        }
    }

    /// `people/ID.yaml`.
    func writePeople() throws {
        let comments = ScaffoldComments("person.yaml")
        for member in cast.members {
            try page("people/\(member.id).yaml", keepsComments(member) ? comments : nil) {
                write(member, &$0, &$1)
            }
        }
    }

    private func write(_ member: Member, _ page: inout Page, _ author: inout Author) {
        page.word("id", member.id)
        page.text("name", member.name)
        if author.chance.isOne(in: 6) {
            page.texts("also_known_as", [String(member.given.prefix(3))])
        }
        page.word("organisation", member.organisation.id)
        page.text("function", member.function)
        page.text("email", "\(member.id)@\(member.organisation.id).example")
        if author.chance.isOne(in: 3) {
            page.text("phone", "+00 \(author.chance.number(100...999)) 0\(member.number)")
        }
        page.flow(
            "languages", ["en"] + author.chance.some(0...2, of: ["nl", "es", "fr", "pt", "tr"]))
        page.flow("expertise", author.chance.some(1...3, of: Vocabulary.expertise))
        page.flow("roles", [member.role.rawValue])
        page.word("status", member.status.rawValue)
        page.word("stance", author.pick(["frontrunner", "follower"]))
        if member.status != .prospect { page.word("joined", member.joined) }
        if let left = member.left { page.word("left", left) }
        if author.chance.isOne(in: 4) { page.literal("notes", author.text(words: 40)) }
    }

    /// `intakes/ID.yaml`.
    func writeIntakes() throws {
        let comments = ScaffoldComments("intake.yaml")
        for member in cast.participants {
            try page("intakes/\(member.id).yaml", keepsComments(member) ? comments : nil) {
                page, author in
                page.word("id", member.id)
                page.word("date", member.joined.adding(days: -author.chance.number(5...40)))
                page.flow("by", [author.pick(cast.facilitators)])
                page.texts("offers", author.chance.some(1...3, of: Vocabulary.expertise))
                page.texts("networks", author.chance.some(1...2, of: Vocabulary.networks))
                page.prose("question", author.question())
                page.prose("case", author.text(words: 15))
                page.prose("urgency", author.sentence())
                page.texts("carry_through", author.sentences(1...2))
                page.text("time", "\(author.chance.number(2...16)) hours a month")
                page.prose("why_it_matters", author.text(words: 10))
                page.word("decision", "accepted")
                if author.chance.isOne(in: 3) { page.literal("notes", author.text(words: 40)) }
            }
        }
    }
}
