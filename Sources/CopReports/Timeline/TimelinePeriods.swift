import CopAnalysis
import CopModel

/// The events of a timeline in months, quarters or years.
struct TimelinePeriod {
    let name: String
    /// That of its first event.
    let day: Day
    let events: [Timeline.Event]

    /// How long a period is.
    enum Span: CaseIterable { case month, quarter, year }

    /// The periods in which anything happened, in order.
    static func periods(
        of events: [Timeline.Event], by span: Span, _ phrases: Phrases
    ) -> [TimelinePeriod] {
        let dated = events.filter { $0.day != nil }
        return dated.chunked { $0.day.map { number(of: $0, span) } }.compactMap { _, events in
            events[0].day.map { day in
                TimelinePeriod(name: name(of: day, span, phrases), day: day, events: events)
            }
        }
    }

    /// Counts the periods: days have the same number when they are in the same one.
    private static func number(of day: Day, _ span: Span) -> Int {
        let (year, month, _) = day.components
        return switch span {
        case .month: year * 12 + month - 1
        case .quarter: year * 4 + (month - 1) / 3
        case .year: year
        }
    }

    /// The same in months; in quarters when the events span more than three years.
    static func periods(of events: [Timeline.Event], _ phrases: Phrases) -> [TimelinePeriod] {
        let days = events.compactMap(\.day)
        guard let first = days.first, let last = days.last else { return [] }
        return periods(
            of: events, by: first.days(until: last) > 3 * 366 ? .quarter : .month, phrases)
    }

    private static func name(of day: Day, _ span: Span, _ phrases: Phrases) -> String {
        let (year, month, _) = day.components
        switch span {
        case .month: return phrases.month(day)
        case .quarter:
            return phrases.terms(
                "timeline.quarter", ["quarter": String((month + 2) / 3), "year": String(year)])
        case .year: return String(year)
        }
    }
}
