import CopModel
import Foundation

/// The time zone of a calendar: its name, and the changes of its clocks while sessions are held
/// (RFC 5545, 3.6.5), so that no program has to know the name.
struct CalendarZone {
    let name: String
    private let zone: TimeZone

    /// Nil for a name that this machine does not know.
    init?(_ name: String) {
        guard name.wholeMatch(of: #/[A-Za-z0-9_+\-\/]+/#) != nil,
            let zone = TimeZone(identifier: name)
        else { return nil }
        self.name = name
        self.zone = zone
    }

    /// Adds the component for times from one day to another.
    func add(to calendar: inout CalendarText, from first: Day, until last: Day) {
        // A day before the first and after the last, since days begin elsewhere at other moments.
        let start = Self.date(first.adding(days: -1))
        let end = Self.date(last.adding(days: 2))
        calendar.component("VTIMEZONE") { calendar in
            calendar.add("TZID", name)
            observance(&calendar, at: start, before: offset(start))
            var moment = start
            while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < end {
                let before = offset(next.addingTimeInterval(-1))
                if before != offset(next) { observance(&calendar, at: next, before: before) }
                moment = next
            }
        }
    }

    /// Adds what the clocks show from a moment on.
    ///
    /// - Parameter before: what they were ahead of UTC until then, in seconds.
    private func observance(_ calendar: inout CalendarText, at moment: Date, before: Int) {
        let isSummer = zone.isDaylightSavingTime(for: moment)
        calendar.component(isSummer ? "DAYLIGHT" : "STANDARD") { calendar in
            calendar.add("DTSTART", Self.clock(moment, before))
            calendar.add("TZOFFSETFROM", Self.offset(before))
            calendar.add("TZOFFSETTO", Self.offset(offset(moment)))
        }
    }

    private func offset(_ moment: Date) -> Int { zone.secondsFromGMT(for: moment) }

    private static func date(_ day: Day) -> Date {
        Date(timeIntervalSince1970: Double(day.number) * 86_400)
    }

    /// What clocks show that are ahead of UTC by some seconds: `20260329T020000`.
    private static func clock(_ moment: Date, _ offset: Int) -> String {
        let seconds = Int(moment.timeIntervalSince1970.rounded()) + offset
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        return "\(Day(number: day).compact)T" + digits(seconds - day * 86_400)
    }

    /// `+0100`; with seconds where there are some, as in the old days of railways.
    private static func offset(_ seconds: Int) -> String {
        let text = digits(abs(seconds))
        return (seconds < 0 ? "-" : "+") + (text.hasSuffix("00") ? String(text.dropLast(2)) : text)
    }

    /// Hours, minutes and seconds in six digits.
    private static func digits(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { number in
            (number < 10 ? "0" : "") + String(number)
        }.joined()
    }
}
