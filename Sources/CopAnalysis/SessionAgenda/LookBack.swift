import CopModel

/// Something that participants undertook, to look back on: what did you do differently?
public struct LookBack: Sendable {
    public let text: String
    public let who: [Reference<Person>]
    public let due: Day?
    public let standing: Standing

    /// Where it stands.
    public enum Standing: Sendable {
        case overdue, open
        /// Done since the last session, with what came of it.
        case done(on: Day, outcome: String?)

        fileprivate var rank: Int {
            switch self {
            case .overdue: 0
            case .open: 1
            case .done: 2
            }
        }
    }

    /// What is open on the last day of a calendar, what is overdue first, and what was done since
    /// the last session. Undertakings of people who only serve the group are not the group's.
    ///
    /// Of the last session its own agreements count when nobody made actions of them.
    static func all(
        in workspace: Workspace, for session: Session, after last: Session?,
        _ calendar: RunCalendar
    ) -> [LookBack] {
        func isParticipants(_ who: [Reference<Person>]) -> Bool {
            who.isEmpty
                || who.contains { workspace.person($0.id)?.takesPart(on: session.date) == true }
        }
        let actions = workspace.actions.actions.filter {
            isParticipants($0.who) && !calendar.isLater(calendar.day($0.agreedOn, $0.session))
        }
        var result = actions.compactMap { LookBack($0, since: last, asOf: calendar.asOf) }
        if let last, !workspace.actions.actions.contains(where: { $0.session?.id == last.id }) {
            result += last.agreements.filter { isParticipants($0.who) }.map {
                LookBack($0, asOf: calendar.asOf)
            }
        }
        return result.sorted { $0.turn < $1.turn }
    }

    /// Nil for what is let go, or was done before the last session.
    private init?(_ action: Action, since last: Session?, asOf: Day) {
        (text, who, due) = (action.text, action.who, action.due)
        if action.isOpen(on: asOf) {
            standing = action.isOverdue(on: asOf) ? .overdue : .open
        } else if let done = action.doneOn, action.dropped == nil,
            last.map({ done > $0.date }) ?? true
        {
            standing = .done(on: done, outcome: action.outcome)
        } else {
            return nil
        }
    }

    private init(_ agreement: Session.Commitment, asOf: Day) {
        (text, who, due) = (agreement.text, agreement.who, agreement.due)
        standing = due.map { $0 < asOf } == true ? .overdue : .open
    }

    private var turn: (Int, Int, String, String) {
        let day = if case .done(let day, _) = standing { day } else { due }
        return (
            standing.rank, day?.number ?? .max, text, who.map(\.id).joined(separator: " ")
        )
    }
}
