import CopModel

/// The run of a community up to a day: which sessions it had, and when and where in it something
/// happened that names a session, a date or both.
public struct RunCalendar: Sendable {
    /// The last day that counts.
    public let asOf: Day
    /// The sessions up to that day, in the order in which they are held, cancelled ones too.
    public let sessions: [Session]
    /// The sessions that were still ahead on that day, and those of which nothing was noted but
    /// that they were planned.
    public let ahead: [Session]
    private let positions: [String: Int]
    private let days: [String: Day]

    public init(_ workspace: Workspace, asOf: Day) {
        self.asOf = asOf
        sessions = workspace.sessions.filter { $0.date <= asOf && !$0.isOnlyPlanned }
        ahead = workspace.sessions.filter { $0.date > asOf || $0.isOnlyPlanned }
        positions = Dictionary(
            zip(sessions.map(\.id), sessions.indices), uniquingKeysWith: { first, _ in first })
        days = Dictionary(
            workspace.sessions.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
    }

    /// The day of something: its own, else that of its session; nil when neither is known.
    public func day(_ date: Day?, _ session: Reference<Session>?) -> Day? {
        date ?? session.flatMap { days[$0.id] }
    }

    /// Whether something of this day is to be left out; what has no day never is.
    public func isLater(_ day: Day?) -> Bool { day.map { $0 > asOf } ?? false }

    /// Where in the run something belongs: with the session that it names, else by its day.
    ///
    /// A thing of the day of a session belongs to that session, whether it says so or not.
    public func spell(_ day: Day?, _ session: Reference<Session>?) -> Spell {
        if let session, let position = positions[session.id] { return .session(position) }
        guard let day else { return .undated }
        var low = 0
        var high = sessions.count
        while low < high {
            let middle = (low + high) / 2
            if sessions[middle].date < day { low = middle + 1 } else { high = middle }
        }
        let isSessionDay = low < sessions.count && sessions[low].date == day
        return isSessionDay ? .session(low) : .before(low)
    }

    /// A part of the run: a session, or the time before one, or after the last.
    public enum Spell: Hashable, Sendable, Comparable {
        /// Before the session at this position and after the one before it; the number of
        /// sessions stands for the time after the last.
        case before(Int)
        case session(Int)
        /// Nobody noted when.
        case undated

        private var order: (Int, Int) {
            switch self {
            case .before(let position): (position, 0)
            case .session(let position): (position, 1)
            case .undated: (Int.max, 0)
            }
        }

        public static func < (left: Spell, right: Spell) -> Bool { left.order < right.order }
    }
}
