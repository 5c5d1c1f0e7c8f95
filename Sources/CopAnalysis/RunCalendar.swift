import CopModel

/// The run of a community up to a day: which sessions it had, and when and where in it something
/// happened that names a session, a date or both.
public struct RunCalendar: Sendable {
    /// The last day that counts.
    public let asOf: Day
    /// The sessions up to that day, in the order in which they are held, cancelled ones too.
    ///
    /// One that is still marked as planned was held when it notes anything itself, or when
    /// anything else refers to it, and then has that status here; of the others, which stay
    /// planned, nothing was noted.
    public let sessions: [Session]
    /// The sessions that were held up to that day; one without a status was.
    public let held: [Session]
    /// The sessions that were still ahead on that day, cancelled ones too.
    public let ahead: [Session]
    private let positions: [String: Int]
    private let days: [String: Day]

    public init(_ workspace: Workspace, asOf: Day) {
        self.asOf = asOf
        let past = workspace.sessions.filter { $0.date <= asOf }
        let mentioned = Self.mentioned(
            among: Set(past.filter(\.isOnlyPlanned).map(\.id)), in: workspace)
        sessions = past.map { session in
            guard session.status == .planned else { return session }
            var session = session
            let isHeld = !session.isOnlyPlanned || mentioned.contains(session.id)
            session.status = isHeld ? .held : .planned
            return session
        }
        held = sessions.filter { $0.status == .held || $0.status == nil }
        ahead = workspace.sessions.filter { $0.date > asOf }
        positions = Dictionary(
            zip(sessions.map(\.id), sessions.indices), uniquingKeysWith: { first, _ in first })
        days = Dictionary(
            workspace.sessions.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those of some sessions that a diary entry, a question, a moment, a reflection, a reversal,
    /// a revision or an agreement refers to, by their ids.
    private static func mentioned(among ids: Set<String>, in workspace: Workspace) -> Set<String> {
        guard !ids.isEmpty else { return [] }
        var mentioned: Set<String> = []
        func note(_ id: String?) {
            if let id, ids.contains(id) { mentioned.insert(id) }
        }
        for diary in workspace.diaries {
            for entry in diary.entries { note(entry.session?.id) }
        }
        for question in workspace.questions {
            note(question.session?.id)
            for update in question.history { note(update.session?.id) }
        }
        for moment in workspace.reflections.moments { note(moment.session?.id) }
        for reflection in workspace.reflections.reflections { note(reflection.on?.id) }
        for revision in workspace.reflections.revisions { note(revision.decidedAt?.id) }
        for reversal in workspace.signals.reversals { note(reversal.session?.id) }
        for agreement in workspace.cop.agreements.other { note(agreement.decidedAt?.id) }
        note(workspace.cop.agreements.sharing.decidedAt?.id)
        return mentioned
    }

    /// The day of something: its own, else that of its session; nil when neither is known.
    public func day(_ date: Day?, _ session: Reference<Session>?) -> Day? {
        date ?? session.flatMap { days[$0.id] }
    }

    /// Whether something of this day is to be left out; what has no day never is.
    public func isLater(_ day: Day?) -> Bool { day.map { $0 > asOf } ?? false }

    /// Where in the run something belongs: with the session that it names, else by its day.
    ///
    /// A thing of the day of a session belongs to that session, whether it says so or not; but
    /// not to a session of which nothing was noted.
    public func spell(_ day: Day?, _ session: Reference<Session>?) -> Spell {
        if let session, let position = positions[session.id] { return .session(position) }
        guard let day else { return .undated }
        let low = sessions.partitioningIndex { $0.date >= day }
        let onThatDay = sessions[low...].prefix { $0.date == day }
        return onThatDay.firstIndex { $0.status != .planned }.map { .session($0) } ?? .before(low)
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
