/// In what order the topics of a session ask for room in it.
struct AgendaQueue {
    private(set) var requests: [AgendaRequest] = []

    /// One or two cases are plenty for a session, unless more were announced.
    private static let mostCases = 2
    private static let mostQuestions = 3
    private static let mostHarvests = 2
    /// Shorter sessions look back in the opening round.
    static let shortestWithLookBack = 75
    /// From so many minutes on there is room for a case as well as for a question.
    private static let shortestWithBoth = 240

    init(_ topics: AgendaTopics, sessionOf minutes: Int) {
        if minutes >= Self.shortestWithLookBack {
            if topics.needsSharingRule { add(.sharing) }
            if topics.last != nil { add(.lookBack) }
        }
        let announced = topics.cases.count(where: \.isAnnounced)
        let cases = topics.cases.prefix(max(Self.mostCases, announced))
        let questions = topics.questions.prefix(Self.mostQuestions)
        let beginsWithQuestion =
            minutes >= Self.shortestWithBoth
            || Self.isMorePressing(topics.questions.first, than: topics.cases.first)
        // A group without a question begins with what it wants to know.
        let gathersFirst = questions.isEmpty && announced == 0
        if gathersFirst { add(.gather) }
        for index in 0..<max(cases.count, questions.count) {
            let question = index < questions.count ? questions[index] : nil
            let due = index < cases.count ? cases[index] : nil
            if beginsWithQuestion, let question { add(.question(question)) }
            if let due { add(.practiceCase(due)) }
            if !beginsWithQuestion, let question { add(.question(question)) }
        }
        if questions.isEmpty, !gathersFirst { add(.gather) }
        if topics.last != nil {
            for _ in 0..<Self.mostHarvests { add(.harvest) }
        }
    }

    /// A case that was announced goes before all, then a question that persists, then a case whose
    /// owners had no turn yet, then a follow-up question.
    private static func isMorePressing(_ question: OpenQuestion?, than due: DueCase?) -> Bool {
        guard let question else { return false }
        guard let due else { return true }
        if due.isAnnounced { return false }
        switch question.claim {
        case .persistent: return true
        case .followUp: return due.lastTurn != nil
        case .open: return false
        }
    }

    private mutating func add(_ purpose: AgendaBlock.Purpose) {
        requests.append(AgendaRequest(purpose))
    }
}
