import CopModel

/// Something that people undertook to do, as an action or as a session noted it.
public struct Undertaking: Sendable {
    public let text: String
    public let who: [Reference<Person>]
    public let due: Day?
    public let standing: Standing

    /// What is known to have become of it.
    public enum Standing: Sendable, Equatable {
        case done(on: Day, outcome: String?)
        /// Let go, and why.
        case letGo(String)
        /// It was to be done before now.
        case overdue
        case open
    }

    /// Whether it is known to be done.
    public var isDone: Bool { if case .done = standing { true } else { false } }

    /// As it stood on a day; when something was let go is not recorded.
    init(_ action: Action, asOf: Day) {
        (text, who, due) = (action.text, action.who, action.due)
        standing =
            if let reason = action.dropped {
                .letGo(reason)
            } else if let day = action.doneOn, day <= asOf {
                .done(on: day, outcome: action.outcome)
            } else {
                action.isOverdue(on: asOf) ? .overdue : .open
            }
    }

    /// As a session noted it: what became of it stands in no action.
    init(_ agreement: Session.Commitment, asOf: Day) {
        (text, who, due) = (agreement.text, agreement.who, agreement.due)
        standing = due.map { $0 < asOf } == true ? .overdue : .open
    }

    /// What two texts must share to be of the same thing: every word, in whatever lines.
    fileprivate var words: [Substring] { text.split { $0.isWhitespace } }
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
        guard session.agreements.isEmpty else {
            return session.agreements.map { Undertaking($0, asOf: session.date) }
        }
        return actions(of: session).map { Undertaking($0, asOf: session.date) }
    }

    /// What was agreed at a session, and what is known on a day to have become of it: in the
    /// order of the session, then actions that only name it.
    ///
    /// An action is the agreement of its session that has the same words.
    public func undertakings(of session: Session, asOf: Day) -> [Undertaking] {
        session.undertakings(actions(of: session), asOf: asOf)
    }

    private func actions(of session: Session) -> [Action] {
        Action.inOrder(actions.actions.filter { $0.session?.id == session.id })
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
            return Undertaking(action, asOf: calendar.asOf)
        }
        if let last, !known.contains(where: { $0.session?.id == last.id }) {
            undertakings += last.agreements.map { Undertaking($0, asOf: calendar.asOf) }
        }
        return undertakings.sorted { left, right in
            (left.due.order, left.text, left.who.map(\.id).joined(separator: " "))
                < (right.due.order, right.text, right.who.map(\.id).joined(separator: " "))
        }
    }
}

extension Session {
    /// - Parameter actions: those that name the session, in order.
    func undertakings(_ actions: [Action], asOf: Day) -> [Undertaking] {
        var actions = actions.map { Undertaking($0, asOf: asOf) }
        let agreed = agreements.map { agreement in
            let own = Undertaking(agreement, asOf: asOf)
            let words = own.words
            let places = actions.indices.filter { actions[$0].words == words }
            let place = places.first { actions[$0].due == own.due } ?? places.first
            return place.map { actions.remove(at: $0) } ?? own
        }
        return agreed + actions
    }
}

extension Action {
    /// By the day on which they are due, then by id.
    static func inOrder(_ actions: [Action]) -> [Action] {
        actions.sorted { ($0.due.order, $0.id) < ($1.due.order, $1.id) }
    }
}
