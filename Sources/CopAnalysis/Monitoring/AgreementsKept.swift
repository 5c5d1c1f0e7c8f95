import CopModel

/// What became of what people undertook to do between sessions (step 8).
public struct AgreementsKept: Sendable {
    /// Done by the day that was agreed, or without such a day.
    public let kept: Int
    /// Done after that day.
    public let keptLate: Int
    /// Let go, with a reason.
    public let dropped: Int
    /// Still to be done, and the day has not come, or there is none.
    public let running: Int
    /// The day has passed; the longest overdue first.
    public let overdue: [Action]
    /// Agreements that stand with a session only, so that nobody knows what became of them.
    public let unfollowed: Int

    /// How many were followed.
    public var all: Int { kept + keptLate + dropped + running + overdue.count }

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let actions = workspace.actions.actions.filter {
            !calendar.isLater(calendar.day($0.agreedOn, $0.session))
        }
        let done = actions.filter { action in
            action.dropped == nil && action.doneOn.map { !calendar.isLater($0) } ?? false
        }
        keptLate = done.count { action in
            guard let due = action.due, let day = action.doneOn else { return false }
            return day > due
        }
        kept = done.count - keptLate
        dropped = actions.count { $0.dropped != nil }
        overdue = actions.filter { $0.isOverdue(on: calendar.asOf) }
            .sorted { ($0.due.order, $0.id) < ($1.due.order, $1.id) }
        running = actions.count { $0.isOpen(on: calendar.asOf) } - overdue.count
        let followed = Set(workspace.actions.actions.compactMap { $0.session?.id })
        unfollowed = calendar.held.filter { !followed.contains($0.id) }
            .reduce(0) { $0 + $1.agreements.count }
    }
}
