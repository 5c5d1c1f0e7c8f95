extension WorkspaceGenerator {
    /// `reflections.yaml`.
    func writeReflections() throws {
        try page("reflections.yaml", ScaffoldComments("reflections.yaml")) { page, author in
            try page.below("reflections") { page in
                for number in 0..<size.reflections {
                    page.item { writeReflection(&$0, &author, number) }
                    page.blank()
                    try page.flush()
                }
            }
            try page.below("moments") { page in
                for number in 0..<size.moments {
                    page.item { writeMoment(&$0, &author, number) }
                    try page.flush()
                }
            }
            page.below("revisions") { page in
                for number in 0..<size.revisions {
                    let meeting = cast.meetings[number * cast.meetings.count / size.revisions]
                    page.item { page in
                        page.word("id", "revision-\(number + 1)")
                        page.prose("before", author.result())
                        page.prose("after", author.result())
                        page.literal("reason", author.text(words: 50))
                        page.word("date", meeting.date)
                        page.word("decided_at", meeting.id)
                    }
                }
            }
        }
    }

    private func writeReflection(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let meeting = cast.meetings[number * cast.meetings.count / size.reflections]
        page.word("id", author.id(number))
        page.literal("text", author.text(words: author.chance.number(30...90)))
        if author.chance.isOne(in: 2) {
            page.word("by", cast.monitor)
        } else {
            page.text("by_name", "\(author.pick(Names.given)) of the sounding board")
        }
        page.word("on", meeting.id)
        page.word("date", meeting.date.adding(days: author.chance.number(3...20)))
        if author.chance.isOne(in: 3) {
            page.word("visibility", author.pick(["facilitators", "group", "public"]))
        }
    }

    private func writeMoment(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let meeting = cast.meetings[number * cast.meetings.count / size.moments]
        page.word("id", author.id(number))
        page.word("kind", author.pick(["high", "low", "learning"]))
        page.prose("text", author.sentence())
        page.word("date", meeting.date)
        page.word("session", meeting.id)
        page.prose("why", author.sentence())
        page.below("readings") { page in
            for member in author.chance.some(1...3, of: cast.circle(of: meeting)) {
                page.item { page in
                    page.word("by", member.id)
                    page.prose("text", author.sentence())
                }
            }
        }
    }
}
