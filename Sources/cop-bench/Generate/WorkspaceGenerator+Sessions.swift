extension WorkspaceGenerator {
    /// `sessions/ID.yaml`.
    func writeSessions() throws {
        let comments = ScaffoldComments("session.yaml")
        for meeting in cast.meetings {
            try page("sessions/\(meeting.id).yaml", meeting.number % 3 == 0 ? comments : nil) {
                page, author in
                let circle = cast.circle(of: meeting)
                page.word("id", meeting.id)
                page.text("title", meeting.title)
                page.word("date", meeting.date)
                page.text("from", "09:30")
                page.text("until", "16:00")
                page.word("status", "held")
                page.word("form", author.pick(["physical", "physical", "online", "hybrid"]))
                page.text("place", author.pick(Names.places))
                page.word("host", author.chance.pick(circle).id)
                page.flow("preparers", author.chance.some(1...2, of: circle).map(\.id))
                page.flow("case_bringers", author.chance.some(0...2, of: circle).map(\.id))
                page.texts("guests", author.chance.some(0...2, of: Vocabulary.parties))
                page.texts("goals", (0..<2).map { _ in author.agreement() })
                writeBlocks(of: circle, &page, &author)
                writeAttendance(of: circle, &page, &author)
                writeOutcome(of: meeting, circle, &page, &author)
            }
        }
    }

    private func writeBlocks(of circle: [Member], _ page: inout Page, _ author: inout Author) {
        page.below("blocks") { page in
            for number in 0..<author.chance.number(5...8) {
                page.item { page in
                    page.text(
                        "title",
                        number == 0 ? "Coffee: who is here" : author.pick(Vocabulary.titles))
                    page.word("minutes", author.chance.number(2...9) * 5)
                    page.word("work_form", author.pick(Vocabulary.workForms))
                    page.word(
                        "grouping",
                        author.pick(["plenary", "small-groups", "pairs", "individual"]))
                    page.word(
                        "appeal", author.pick(["reason", "body", "creativity", "intuition"]))
                    page.word(
                        "focus", author.pick(["content", "individual", "group", "surroundings"]))
                    page.flow("lead", [author.chance.pick(circle).id])
                    if author.chance.isOne(in: 3) { page.prose("notes", author.sentence()) }
                }
            }
        }
    }

    private func writeAttendance(of circle: [Member], _ page: inout Page, _ author: inout Author) {
        var places: [[String]] = [[], [], []]
        for member in circle {
            let place = author.chance.below(10)
            places[max(0, place - 7)].append(member.id)
        }
        page.below("attendance") { page in
            page.words("present", cast.facilitators + [cast.monitor] + places[0])
            page.flow("excused", places[1])
            page.flow("absent", places[2])
        }
    }

    private func writeOutcome(
        of meeting: Meeting, _ circle: [Member], _ page: inout Page, _ author: inout Author
    ) {
        page.below("decisions") { page in
            for _ in 0..<author.chance.number(1...3) {
                page.item { page in
                    page.prose("text", author.agreement())
                    page.texts("arguments", author.sentences(1...3))
                    page.flow("by", author.chance.some(1...3, of: circle).map(\.id))
                }
            }
        }
        page.below("agreements") { page in
            for _ in 0..<author.chance.number(2...3) {
                page.item { page in
                    page.prose("text", author.agreement())
                    page.flow("who", author.chance.some(1...2, of: circle).map(\.id))
                    page.word("due", meeting.date.adding(days: author.chance.number(7...40)))
                }
            }
        }
        page.literal("minutes", author.text(words: author.chance.number(80...200)))
        page.below("evaluation") { page in
            for member in author.chance.some(4...10, of: circle) {
                page.item { page in
                    page.word("person", member.id)
                    page.word("score", author.chance.number(2...5))
                    page.prose("words", author.sentence())
                    if author.chance.isOne(in: 3) { page.prose("wish", author.agreement()) }
                }
            }
        }
        page.prose("how_next", author.text(words: 20))
    }
}
