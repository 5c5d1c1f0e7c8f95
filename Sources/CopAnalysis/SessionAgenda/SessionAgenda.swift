import CopModel

/// A proposal for the agenda of a session that is still ahead: what asks for room by what happened
/// before, in work forms that bring what the run has had too little of (steps 5, 6 and 7).
///
/// The same workspace, day and work forms give the same proposal.
public struct SessionAgenda: Sendable {
    public let session: Session
    /// The last day of which anything is known here.
    public let asOf: Day
    public let hours: SessionHours
    /// How many people are expected; nil where that is not known.
    public let people: ExpectedPeople?
    public let topics: AgendaTopics
    /// What the run has had until now.
    public let variety: VarietyCount
    /// In their order; together they take the time of the session to the minute.
    public let blocks: [AgendaBlock]

    /// The fewest minutes that an agenda can be made for.
    public static let shortestSession = 30

    /// Throws `SessionAgendaError` for a session that was held or cancelled by the day, or is too
    /// short.
    public init(
        of workspace: Workspace, for session: Session, asOf: Day, forms: [WorkForm]
    ) throws(SessionAgendaError) {
        if session.date <= asOf {
            if session.status == .cancelled { throw .cancelled }
            // Something else may refer to it as to what has been.
            let past = RunCalendar(workspace, asOf: asOf).sessions
            if past.contains(where: { $0.id == session.id && $0.wasHeld }) { throw .held }
        }
        // What happened after the session cannot be on its agenda.
        self.asOf = min(asOf, session.date)
        self.session = session
        let calendar = RunCalendar(workspace, asOf: self.asOf)
        let forms = forms.sorted { $0.id < $1.id }
        topics = AgendaTopics(workspace, for: session, calendar)
        hours = SessionHours(session, after: topics.held)
        guard hours.minutes >= Self.shortestSession else { throw .tooShort(hours) }
        people = ExpectedPeople(workspace, on: session.date, after: topics.held)
        variety = VarietyCount(topics.held, forms)
        let chooser = FormChooser(forms, people: people?.count, after: topics.held, variety)
        var composer = AgendaComposer(session, topics, hours, chooser, workspace)
        blocks = composer.blocks()
    }

    /// The open questions that have no block of their own: the round of the knowledge agenda goes
    /// past them, where there is one.
    public var otherQuestions: [OpenQuestion] {
        let placed = Set(
            blocks.compactMap {
                if case .question(let question) = $0.purpose { question.id } else { nil }
            })
        return topics.questions.filter { !placed.contains($0.id) }
    }

    /// The cases that have no block.
    public var otherCases: [DueCase] {
        let placed = Set(
            blocks.compactMap {
                if case .practiceCase(let due) = $0.purpose { due.id } else { nil }
            })
        return topics.cases.filter { !placed.contains($0.id) }
    }

    /// Whether it goes past all questions of the knowledge agenda.
    public var hasRound: Bool {
        blocks.contains { if case .round = $0.purpose { true } else { false } }
    }

    /// Whether there is a block to look back in; otherwise the opening round does.
    public var looksBackInBlock: Bool {
        blocks.contains { if case .lookBack = $0.purpose { true } else { false } }
    }
}
