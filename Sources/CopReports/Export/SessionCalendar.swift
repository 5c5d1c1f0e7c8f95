import CopAnalysis
import CopModel

/// The sessions of a community for a calendar: when, where and what for. Nothing that was said at one
/// is in it, since calendars are shared without a thought.
struct SessionCalendar {
    let text: String
    /// What whoever made it should know.
    let notes: [String]

    /// - Parameters:
    ///   - workspace: only what the audience may see.
    ///   - asOf: the day that the calendar is stamped with.
    init(_ workspace: Workspace, asOf: Day) {
        let sessions = workspace.sessions
        let zone = workspace.cop.timeZone.flatMap(CalendarZone.init)
        let community = Slug(from: workspace.cop.title)?.text ?? "community"
        var text = CalendarText()
        text.component("VCALENDAR") { text in
            text.add("VERSION", "2.0")
            text.add("PRODID", "-//cop//sessions//EN")
            text.add("X-WR-CALNAME", text: workspace.cop.title)
            if let zone, let first = sessions.first, let last = sessions.last {
                zone.add(to: &text, from: first.date, until: last.date)
            }
            for session in sessions {
                text.component("VEVENT") { text in
                    text.add("UID", text: "\(session.id)@\(community).cop")
                    text.add("DTSTAMP", "\(asOf.compact)T000000Z")
                    Self.add(timesOf: session, in: zone, to: &text)
                    text.add("SUMMARY", text: session.title)
                    text.add("LOCATION", text: session.place ?? "")
                    text.add("DESCRIPTION", text: session.goals.joined(separator: "\n"))
                    text.add("STATUS", session.status == .cancelled ? "CANCELLED" : "CONFIRMED")
                }
            }
        }
        self.text = text.text
        notes = zone == nil ? [Self.note(onZoneOf: workspace)] : []
    }

    /// From when until when; a session without a time takes the day.
    private static func add(
        timesOf session: Session, in zone: CalendarZone?, to text: inout CalendarText
    ) {
        guard let from = session.from else {
            return text.add("DTSTART;VALUE=DATE", session.date.compact)
        }
        func add(_ name: String, _ time: ClockTime) {
            let day = session.date.adding(days: time.minutes / (24 * 60))
            let clock = "\(time)".replacing(":", with: "")
            text.add(name + (zone.map { ";TZID=\($0.name)" } ?? ""), "\(day.compact)T\(clock)00")
        }
        add("DTSTART", from)
        // Where nobody said when it ends, its agenda may.
        let until = session.until ?? SessionClock(session).slots.last?.ends
        if let until, until > from { add("DTEND", until) }
    }

    /// That nobody can tell what a time is elsewhere, and why.
    private static func note(onZoneOf workspace: Workspace) -> String {
        let then = ", so each calendar takes the times for its own"
        if workspace.isAnonymous { return "the time zone tells where people are" + then }
        let reason =
            workspace.cop.timeZone.map { "'\($0)' is not a time zone" }
            ?? "cop.yaml names no time zone"
        return reason + then + "; 'cop set cop time_zone Europe/Amsterdam' names one"
    }
}
