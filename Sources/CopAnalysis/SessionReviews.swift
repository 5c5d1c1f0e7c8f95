import CopModel

/// What the sessions of a run did, and what is known on its last day to have become of it.
///
/// What concerns sessions is gone through once for all of them: a page for each of many sessions
/// would else go through everything as many times.
public struct SessionReviews: Sendable {
    public let calendar: RunCalendar
    private let questions: [RunCalendar.Spell: [LearningHistory.QuestionEvent]]
    private let reframings: [RunCalendar.Spell: [Reversal]]
    /// By the session that they name.
    private let actions: [String?: [Action]]
    private let deeds: [String?: [SessionReview.Deed]]

    /// - Parameter asOf: the last day that is known of.
    public init(_ workspace: Workspace, asOf: Day) {
        let calendar = RunCalendar(workspace, asOf: asOf)
        self.calendar = calendar
        let events = workspace.questions.compactMap { QuestionCourse($0, calendar) }.flatMap {
            LearningHistory.QuestionEvent.all(of: $0, calendar)
        }
        questions = Dictionary(grouping: events, by: \.spell).mapValues { $0.map(\.event) }
        let reversals = workspace.signals.reversals.compactMap { reversal in
            let day = calendar.day(reversal.date, reversal.session)
            return calendar.isLater(day)
                ? nil : (reversal: reversal, spell: calendar.spell(day, reversal.session))
        }
        reframings = Dictionary(grouping: reversals, by: \.spell).mapValues { $0.map(\.reversal) }
        actions = Dictionary(grouping: workspace.actions.actions) { $0.session?.id }
        let done = workspace.cases.sorted { $0.id < $1.id }.flatMap { practiceCase in
            practiceCase.doneDifferently.map {
                SessionReview.Deed(practiceCase: practiceCase, deed: $0)
            }
        }
        deeds = Dictionary(grouping: done) { $0.deed.session?.id }
    }

    /// What was agreed at a session, and what is known to have become of it.
    public func agreements(of session: Session) -> [Undertaking] {
        session.undertakings(
            Action.inOrder(actions[session.id, default: []]), asOf: calendar.asOf)
    }

    /// - Parameter session: one of the workspace.
    public func review(of session: Session) -> SessionReview {
        let status = calendar.sessions.last { $0.id == session.id }?.status
        let spell = calendar.spell(session.date, Reference(session.id))
        return SessionReview(
            session: session,
            isAhead: session.date > calendar.asOf
                || session.date == calendar.asOf && status == .planned,
            questions: questions[spell, default: []].sorted { $0.order < $1.order },
            reframings: reframings[spell, default: []].sorted {
                ($0.date.order, $0.id) < ($1.date.order, $1.id)
            },
            agreements: agreements(of: session), deeds: deeds[session.id, default: []])
    }
}
