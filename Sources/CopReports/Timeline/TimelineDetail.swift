import CopAnalysis

/// How much of a timeline a picture shows: as much as stays readable on one large sheet.
///
/// Tried are months and quarters, each with fewer and fewer events in a box and lines for an event,
/// until the whole is no longer than the sheet; the one that shows most is taken.
struct TimelineDetail {
    let span: TimelinePeriod.Span
    let periods: [TimelinePeriod]
    /// How many events a box shows, beside how many it holds.
    let eventsPerBox: Int
    let linesPerEvent: Int

    /// About 34 inches of text at 11 points: with six lanes, a sheet of A1.
    private static let longest = 185.0
    /// More would be a strip rather than a sheet.
    private static let mostPeriods = 30
    private static let steps = [
        (.max, 5), (12, 4), (8, 4), (6, 3), (5, 3), (4, 3), (4, 2), (3, 2), (2, 2),
    ]

    /// - Parameter lines: how many lines an event takes when it may take as many as it needs.
    static func fitting(
        _ events: [Timeline.Event], _ phrases: Phrases, lines: (Timeline.Event) -> Int
    ) -> TimelineDetail {
        let lengths = events.map(lines)
        var best = TimelineDetail(span: .year, periods: [], eventsPerBox: 2, linesPerEvent: 2)
        for span in TimelinePeriod.Span.allCases {
            let periods = TimelinePeriod.periods(of: events, by: span, phrases)
            // A year says little of when: only where there is no other way.
            let isTried = span == .year ? best.periods.isEmpty : periods.count <= mostPeriods
            guard isTried else { continue }
            let details = steps.map { events, lines in
                TimelineDetail(
                    span: span, periods: periods, eventsPerBox: events, linesPerEvent: lines)
            }
            let boxes = lineCounts(of: periods, lengths)
            let fit = details.first { $0.length(boxes) <= longest } ?? details[details.count - 1]
            if fit.shownCount > best.shownCount { best = fit }
        }
        return best
    }

    /// The events of each period and lane.
    var boxes: [[Timeline.Event]] {
        periods.flatMap { period in
            Array(Dictionary(grouping: period.events) { $0.kind.lane }.values)
        }
    }

    /// How many events are shown.
    var shownCount: Int { boxes.reduce(0) { $0 + min($1.count, eventsPerBox) } }

    /// The events that a box shows, and those that it only counts, both in their order.
    ///
    /// What one looks for first is shown first; of what is alike, some from the whole of the
    /// period rather than from its beginning.
    func split(
        _ events: [Timeline.Event]
    ) -> (shown: [Timeline.Event], counted: [Timeline.Event]) {
        guard events.count > eventsPerBox else { return (events, []) }
        var chosen: Set<Int> = []
        for (_, alike) in Dictionary(grouping: events.indices, by: { events[$0].weight })
            .sorted(by: { $0.key < $1.key })
        {
            let room = eventsPerBox - chosen.count
            let number = min(room, alike.count)
            chosen.formUnion((0..<number).map { alike[$0 * alike.count / number] })
        }
        return (
            events.indices.filter(chosen.contains).map { events[$0] },
            events.indices.filter { !chosen.contains($0) }.map { events[$0] }
        )
    }

    /// The lines that the events of each box take, box by box of each period; the most first.
    ///
    /// - Parameter lengths: the lines of each event, in the order of the periods.
    private static func lineCounts(of periods: [TimelinePeriod], _ lengths: [Int]) -> [[[Int]]] {
        var rest = lengths[...]
        return periods.map { period in
            var boxes: [Timeline.Lane: [Int]] = [:]
            for event in period.events {
                boxes[event.kind.lane, default: []].append(rest.popFirst() ?? 1)
            }
            return boxes.values.map { $0.sorted(by: >) }
        }
    }

    /// About how many lines the longest boxes of all periods take together.
    ///
    /// Which of many are shown depends on more than their length: taken are the longest.
    private func length(_ boxes: [[[Int]]]) -> Double {
        boxes.reduce(0.0) { total, boxes in
            let longest =
                boxes.map { lines in
                    let note = lines.count > eventsPerBox ? 2.0 : 0
                    return lines.prefix(eventsPerBox).reduce(note) {
                        $0 + Double(min($1, linesPerEvent)) + 0.3
                    }
                }.max() ?? 0
            return total + longest + 1.7
        }
    }
}

extension Timeline.Event {
    /// 0 for what one looks for first, more for what can be missed sooner.
    fileprivate var weight: Int {
        switch kind {
        case .start, .end, .session, .high, .low, .learning, .reframing, .revision, .result: 0
        case .talk, .relations, .highlight, .survey: 2
        default: 1
        }
    }
}
