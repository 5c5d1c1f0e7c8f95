import CopModel

/// Something that people undertook to do, as an action or as a session noted it.
public struct Undertaking: Sendable {
    public let text: String
    public let who: [Reference<Person>]
    public let due: Day?
    /// Whether it is known to be done.
    public let isDone: Bool

    init(_ action: Action, isDone: Bool) {
        (text, who, due, self.isDone) = (action.text, action.who, action.due, isDone)
    }

    init(_ agreement: Session.Commitment) {
        (text, who, due, isDone) = (agreement.text, agreement.who, agreement.due, false)
    }
}

extension Action {
    /// Whether it had been agreed by the last day of a calendar, and was still to be done.
    public func isOpen(on calendar: RunCalendar) -> Bool {
        !calendar.isLater(calendar.day(agreedOn, session)) && dropped == nil
            && (doneOn.map(calendar.isLater) ?? true)
    }
}

extension Workspace {
    /// What was agreed at a session: in its own words, else as the actions that name it.
    public func undertakings(of session: Session) -> [Undertaking] {
        guard session.agreements.isEmpty else { return session.agreements.map(Undertaking.init) }
        return actions.actions.filter { $0.session?.id == session.id }
            .map { Undertaking($0, isDone: $0.doneOn != nil) }
    }

    /// What there is to look back on after the last day of a calendar, by due date: what was agreed
    /// at the last session, done or not, and whatever else was still to be done.
    ///
    /// Of that session its own agreements count when nobody made actions of them.
    public func undertakingsToLookBackOn(_ calendar: RunCalendar) -> [Undertaking] {
        let last = calendar.sessions.last { $0.status != .cancelled }
        let known = actions.actions.filter { action in
            !calendar.isLater(calendar.day(action.agreedOn, action.session))
                && action.dropped == nil
        }
        var undertakings = known.compactMap { action -> Undertaking? in
            let isOpen = action.isOpen(on: calendar)
            guard isOpen || action.session.map({ $0.id == last?.id }) ?? false else { return nil }
            return Undertaking(action, isDone: !isOpen)
        }
        if let last, !known.contains(where: { $0.session?.id == last.id }) {
            undertakings += last.agreements.map(Undertaking.init)
        }
        let dated = undertakings.enumerated().sorted { left, right in
            (left.element.due?.number ?? .max, left.offset)
                < (right.element.due?.number ?? .max, right.offset)
        }
        return dated.map(\.element)
    }
}
