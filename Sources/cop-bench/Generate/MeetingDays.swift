import CopModel

/// The days of a run: from the first meeting to the last, at even distances.
struct MeetingDays {
    let start: Day
    let sessions: Int
    /// Days between two meetings: six weeks, or less where there are more than a few years have.
    let interval: Int

    /// Far enough back that ten years of meetings are over.
    private static let firstDay = "2015-01-05"

    init(sessions: Int) {
        self.sessions = sessions
        start = Day(Self.firstDay) ?? Day(number: 0)
        interval = max(1, min(42, 3600 / sessions, sessions <= 60 ? 42 : 7))
    }

    /// The day of a meeting, counted from 0.
    func day(of meeting: Int) -> Day { start.adding(days: meeting * interval) }

    /// A day on which everything is over.
    var end: Day { day(of: sessions) }
    var days: Int { start.days(until: end) }
}
