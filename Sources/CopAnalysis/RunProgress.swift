import CopModel

/// How far a run is on a day, measured by what was planned.
public struct RunProgress: Sendable, Equatable {
    /// The first day of the run.
    public let start: Day?
    /// The day of the last session: the last one that is planned, or the one that follows from the
    /// rhythm, whichever is later; nil where neither is known.
    public let end: Day?
    /// Sessions held up to the day.
    public let held: Int
    /// Sessions of the whole run: those planned by the rhythm, or as many as have a file.
    public let sessions: Int
    private let asOf: Day
    /// Whether the rhythm tells how many sessions there will be.
    private let isPlanned: Bool

    public init(_ workspace: Workspace, _ calendar: RunCalendar) {
        asOf = calendar.asOf
        start = workspace.cop.start
        held = calendar.held.count
        let ahead = calendar.ahead.filter { $0.status != .cancelled }
        let rhythm = workspace.cop.rhythm
        sessions = max(rhythm.sessions ?? 0, held + ahead.count)
        let last = (calendar.sessions + ahead).last { $0.status != .cancelled }?.date
        let planned = rhythm.end(from: workspace.cop.start)
        isPlanned = planned != nil
        end = [planned, last].compactMap { $0 }.max()
    }

    /// The days from the first to the last session, as planned; nil where no rhythm tells them.
    public var plannedDays: Int? {
        guard isPlanned, let start, let end else { return nil }
        return start.days(until: end)
    }

    /// The share of the run's days that has passed, from 0 to 1; nil where the run has no length.
    public var share: Double? {
        guard let start, let end, start < end else { return nil }
        return min(max(Double(start.days(until: asOf)) / Double(start.days(until: end)), 0), 1)
    }

    /// Whether half of the run has passed: time to name what came of it (step 9).
    public var isHalfWay: Bool { isPast(1, of: 2) }

    /// Whether the last sixth of the run has begun: time to tell others, and to think of what
    /// comes after (steps 9 and 10). Of a run of twelve sessions, the last two.
    public var isNearItsEnd: Bool { isPast(5, of: 6) }

    /// Where no rhythm tells how many sessions will follow, a run takes at least a year, as the
    /// method has it: its latest session is not its last.
    private func isPast(_ part: Int, of parts: Int) -> Bool {
        guard let start, let end else { return false }
        let days = start.days(until: end)
        let length = isPlanned ? days : max(days, 364)
        return length > 0 && start.days(until: asOf) * parts >= length * part
    }

    /// Days from now to the last session; none once it has passed.
    public var daysToGo: Int? { end.map { max(0, asOf.days(until: $0)) } }
}

extension Rhythm {
    /// The day of the last session, if every one keeps to the rhythm.
    func end(from start: Day?) -> Day? {
        guard let start, let sessions, sessions > 1, let intervalWeeks else { return nil }
        return start.adding(days: (sessions - 1) * intervalWeeks * 7)
    }
}
