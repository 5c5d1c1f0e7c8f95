import CopModel

/// The dynamic knowledge agenda as it stood on a day: every question that the group had put by
/// then, laid along its sessions (step 7; Van Mierlo et al. 2010).
public struct QuestionAgenda: Sendable {
    public let calendar: RunCalendar
    /// The sessions in their order: those that were held, and others at which something is noted
    /// to have happened to a question.
    public let sessions: [Session]
    /// In the order in which they were raised; those of which nobody noted when come last.
    public let items: [AgendaItem]

    public var asOf: Day { calendar.asOf }

    /// Where on the agenda something stands: at a session. What happened between two sessions
    /// stands at the next, since that is where the group heard of it.
    public enum Column: Hashable, Sendable {
        /// The place of the session in `sessions`.
        case session(Int)
        case afterLastSession
        /// Nobody noted when.
        case undated
    }

    public init(_ workspace: Workspace, asOf: Day) {
        self.init(workspace, RunCalendar(workspace, asOf: asOf))
    }

    public init(_ workspace: Workspace, _ calendar: RunCalendar) {
        self.calendar = calendar
        let courses = workspace.questions.compactMap { QuestionCourse($0, calendar) }
            .sorted { ($0.raised.order, $0.question.id) < ($1.raised.order, $1.question.id) }
        let columns = AgendaColumns(calendar, courses)
        sessions = columns.sessions
        let heldOn = calendar.held.map(\.date)
        items = courses.map { course in
            let persists =
                PersistentQuestion(course, heldOn: heldOn, asOf: calendar.asOf) != nil
            return AgendaItem(
                course: course, fate: QuestionFate(course.status, persists: persists),
                stay: QuestionStay(course, heldOn: heldOn, asOf: calendar.asOf),
                events: columns.events(of: course), handOver: HandOver(course))
        }
    }

    /// The questions of a fate.
    public func items(_ fate: QuestionFate) -> [AgendaItem] { items.filter { $0.fate == fate } }
}

/// Finds the column in which something belongs.
private struct AgendaColumns {
    let sessions: [Session]
    private let calendar: RunCalendar
    /// How many columns there are before each position of the calendar, and before its end.
    private let columnsBefore: [Int]

    init(_ calendar: RunCalendar, _ courses: [QuestionCourse]) {
        self.calendar = calendar
        var isColumn = calendar.sessions.map { $0.status == .held || $0.status == nil }
        for course in courses {
            let raising = calendar.spell(course.raised, course.question.session)
            let spells = course.steps.map { calendar.spell($0.day, $0.update.session) }
            for case .session(let position) in [raising] + spells { isColumn[position] = true }
        }
        sessions = zip(calendar.sessions, isColumn).filter(\.1).map(\.0)
        columnsBefore = isColumn.reduce(into: [0]) { counts, isColumn in
            counts.append(counts[counts.count - 1] + (isColumn ? 1 : 0))
        }
    }

    func events(of course: QuestionCourse) -> [AgendaEvent] {
        let opening = course.steps.first.flatMap { $0.isRaising ? $0 : nil }
        let raising = AgendaEvent(
            kind: .raised, step: opening, day: course.raised,
            column: column(course.raised, course.question.session))
        let others = course.steps.dropFirst(opening == nil ? 0 : 1).flatMap { step in
            let column = column(step.day, step.update.session)
            return AgendaEvent.Kind.all(of: step).map {
                AgendaEvent(kind: $0, step: step, day: step.day, column: column)
            }
        }
        return [raising] + others
    }

    private func column(
        _ day: Day?, _ session: Reference<Session>?
    ) -> QuestionAgenda.Column {
        switch calendar.spell(day, session) {
        case .undated: .undated
        case .session(let position), .before(let position):
            columnsBefore[position] < sessions.count
                ? .session(columnsBefore[position]) : .afterLastSession
        }
    }
}
