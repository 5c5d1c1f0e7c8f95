extension WorkspaceGenerator {
    /// `knowledge-agenda.yaml`.
    func writeQuestions() throws {
        try page("knowledge-agenda.yaml", ScaffoldComments("knowledge-agenda.yaml")) {
            page, author in
            try page.below("questions") { page in
                for number in 0..<size.questions {
                    page.item { writeQuestion(&$0, &author, number) }
                    page.blank()
                    try page.flush()
                }
            }
        }
    }

    func questionID(_ number: Int) -> String {
        let stems = Vocabulary.stems
        return
            "q-\(stems[number % stems.count])-\(stems[number / stems.count % stems.count])-\(number)"
    }

    private func writeQuestion(_ page: inout Page, _ author: inout Author, _ number: Int) {
        let raised = number * cast.meetings.count / size.questions
        let circle = cast.circle(of: cast.meetings[raised])
        page.word("id", questionID(number))
        page.prose("text", author.question())
        page.flow("by", author.chance.some(1...2, of: circle).map(\.id))
        page.word("session", cast.meetings[raised].id)
        page.word("raised", cast.meetings[raised].date)
        if number > 0, author.chance.isOne(in: 3) {
            page.word("follows", questionID(max(0, number - author.chance.number(1...30))))
        }
        page.word("level", author.pick(["individual", "organisation", "field"]))
        page.below("history") { page in
            var status = QuestionStatus.open
            var session = raised
            for turn in 0..<author.chance.number(1...5) where session < cast.meetings.count {
                if turn > 0 { status = author.chance.pick(status.next) }
                page.item { writeTurn(&$0, &author, status, cast.meetings[session], turn) }
                session += author.chance.number(1...3)
            }
        }
    }

    private func writeTurn(
        _ page: inout Page, _ author: inout Author, _ status: QuestionStatus, _ meeting: Meeting,
        _ turn: Int
    ) {
        page.word("session", meeting.id)
        page.word("status", status.rawValue)
        if turn > 0 || author.chance.isOne(in: 2) { page.prose("note", author.sentence()) }
        switch status {
        case .explored where author.chance.isOne(in: 2): page.prose("rewording", author.question())
        case .answered: page.literal("answer", author.text(words: author.chance.number(15...40)))
        case .handedOver: page.text("handed_to", "\(author.pick(Names.places)) Institute")
        default: break
        }
        if author.chance.isOne(in: 2) {
            page.flow("by", [author.chance.pick(cast.circle(of: meeting)).id])
        }
    }
}

/// Where a question stands, and where it may go from there.
private enum QuestionStatus: String {
    case open, explored, answered, dissolved
    case handedOver = "handed-over"
    case takenUp = "taken-up"

    var next: [QuestionStatus] {
        switch self {
        case .open: [.open, .explored, .explored, .handedOver]
        case .explored: [.explored, .answered, .dissolved, .handedOver]
        case .answered, .dissolved: [self]
        case .handedOver: [.handedOver, .takenUp]
        case .takenUp: [.takenUp, .answered]
        }
    }
}
