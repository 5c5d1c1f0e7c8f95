import CopAnalysis
import CopModel

/// The events of a timeline in months, quarters or years.
struct TimelinePeriod {
    let name: String
    /// That of its first event.
    let day: Day
    var events: [Timeline.Event]

    /// How long a period is.
    enum Span: CaseIterable { case month, quarter, year }

    /// The periods in which anything happened, in order.
    static func periods(
        of events: [Timeline.Event], by span: Span, _ phrases: Phrases
    ) -> [TimelinePeriod] {
        var result: [TimelinePeriod] = []
        for event in events {
            guard let day = event.day else { continue }
            let name = name(of: day, span, phrases)
            if result.last?.name == name {
                result[result.count - 1].events.append(event)
            } else {
                result.append(TimelinePeriod(name: name, day: day, events: [event]))
            }
        }
        return result
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
