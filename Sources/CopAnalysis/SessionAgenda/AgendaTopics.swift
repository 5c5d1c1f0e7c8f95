import CopModel

/// What asks for room on the agenda of a session: what happened before it, as far as that was
/// known on a day.
public struct AgendaTopics: Sendable {
    /// The sessions that were held before it.
    public let held: [Session]
    /// The most pressing first.
    public let questions: [OpenQuestion]
    /// Those who announced a case first, then who has waited longest.
    public let cases: [DueCase]
    /// What is overdue first, what was done last.
    public let lookBack: [LookBack]
    /// Whether the group has yet to decide how to treat what is shared.
    public let needsSharingRule: Bool

    /// The last session that was held.
    public var last: Session? { held.last }

    /// What people wished for at the close of the last session.
    public var wishes: [(person: Reference<Person>, text: String)] {
        (last?.evaluation ?? []).compactMap { word in word.wish.map { (word.person, $0) } }
    }

    /// What the last session answered when asked how to go on.
    public var howNext: String? { last?.howNext }

    init(_ workspace: Workspace, for session: Session, _ calendar: RunCalendar) {
        let before = calendar.sessions.prefix { $0.id != session.id && $0.date <= session.date }
        held = before.filter { $0.status == .held || $0.status == nil }
        questions = OpenQuestion.all(in: workspace, calendar)
        cases = CaseRota(workspace, for: session, after: held, calendar).cases
        lookBack = LookBack.all(in: workspace, for: session, after: held.last, calendar)
        let sharing = workspace.cop.agreements.sharing
        let decided = calendar.day(sharing.decidedOn, sharing.decidedAt)
        needsSharingRule = sharing.rule == nil || calendar.isLater(decided)
    }
}
