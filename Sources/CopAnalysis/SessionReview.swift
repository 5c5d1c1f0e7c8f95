import CopModel

/// What a session did, and what is known on a day to have become of it.
public struct SessionReview: Sendable {
    public let session: Session
    /// Whether it is still to be held: its day has not come, or nothing is noted of it on the day
    /// itself.
    public let isAhead: Bool
    /// Questions that were raised there, or to which something happened.
    public let questions: [LearningHistory.QuestionEvent]
    /// Questions that were turned around there.
    public let reframings: [Reversal]
    /// What was agreed there, and where it stands.
    public let agreements: [Undertaking]

    /// - Parameter session: one of the workspace.
    public init(of session: Session, in workspace: Workspace, _ calendar: RunCalendar) {
        self.session = session
        let status = calendar.sessions.last { $0.id == session.id }?.status
        isAhead =
            session.date > calendar.asOf || session.date == calendar.asOf && status == .planned
        let spell = calendar.spell(session.date, Reference(session.id))
        questions = Self.questions(of: session, at: spell, workspace, calendar)
        reframings = workspace.signals.reversals.filter { reversal in
            let day = calendar.day(reversal.date, reversal.session)
            return !calendar.isLater(day) && calendar.spell(day, reversal.session) == spell
        }.sorted { ($0.date.order, $0.id) < ($1.date.order, $1.id) }
        agreements = workspace.undertakings(of: session, asOf: calendar.asOf)
    }

    private static func questions(
        of session: Session, at spell: RunCalendar.Spell, _ workspace: Workspace,
        _ calendar: RunCalendar
    ) -> [LearningHistory.QuestionEvent] {
        var questions = workspace.questions
        // Few questions of a large agenda have to do with one session, and a course takes long.
        if case .session = spell {
            func isThere(_ date: Day?, _ place: Reference<Session>?) -> Bool {
                place?.id == session.id || calendar.day(date, place) == session.date
            }
            questions = questions.filter { question in
                isThere(question.raised, question.session)
                    || question.history.contains { isThere($0.date, $0.session) }
            }
        }
        return questions.compactMap { QuestionCourse($0, calendar) }.flatMap { course in
            LearningHistory.QuestionEvent.all(of: course, calendar)
                .filter { $0.spell == spell }.map(\.event)
        }.sorted { $0.order < $1.order }
    }
}

extension RunCalendar {
    /// The session that a page is about when nobody says which: the last one that was held, else
    /// the next one; nil when there is none.
    public var lastHeldOrNext: Session? {
        held.last ?? ahead.first { $0.status != .cancelled } ?? sessions.last
    }
}
