import CopAnalysis
import CopModel

/// The sheet of a timeline workshop as its template sees it: the facts as a draft to be put right,
/// what has been marked already, and room for the rest.
struct TimelineWorksheet: Encodable {
    let title: String
    let asOf: String
    /// The facts in months, or quarters when the run is long.
    let periods: [TimelineView.Period]
    /// What nobody noted a date of.
    let undated: [TimelineView.Undated]
    /// Highs, lows and learning moments.
    let moments: [Marked]
    /// What people wrote or told, which may be a high, a low or a learning moment too.
    let candidates: [TimelineView.Event]
    let readings: [Readings]

    struct Marked: Encodable {
        let date: String
        let mark: String
        let kind: String
        let text: String
        /// Why it was one.
        let why: String?
    }

    /// How people read a moment, side by side in tables that fit a page.
    struct Readings: Encodable {
        let date: String?
        let kind: String
        let text: String
        let tables: [Table]
    }

    struct Table: Encodable {
        let readings: [TimelineView.Readings.Reading]
    }

    /// How many columns of text fit beside each other, and one to write in.
    private static let columns = 3

    init(_ timeline: Timeline, _ composer: TimelineComposer) {
        let phrases = composer.phrases
        title = phrases.workspace.cop.title
        asOf = phrases.date(timeline.asOf)
        let facts = timeline.events.filter(\.isFact)
        periods = TimelinePeriod.periods(of: facts, phrases).map { period in
            TimelineView.Period(
                name: period.name, events: period.events.map { composer.event($0) })
        }
        undated = composer.undated(timeline)
        moments = timeline.events.compactMap { event in
            guard case .moment(let moment) = event.what, let day = event.day else { return nil }
            return Marked(
                date: phrases.date(day), mark: event.kind.mark, kind: phrases.kind(of: moment),
                text: moment.text, why: moment.why)
        }
        candidates = timeline.events.filter(\.isVoice).map { composer.event($0, withYear: true) }
        readings = timeline.diverging.map { moment in
            let view = composer.readings(moment)
            return Readings(
                date: view.date, kind: view.kind, text: view.text,
                tables: view.readings.chunks(of: Self.columns).map { Table(readings: Array($0)) })
        }
    }
}

extension Timeline.Event {
    /// Whether it is what happened, rather than what somebody made of it.
    fileprivate var isFact: Bool {
        switch what {
        case .moment, .highlight, .story, .reflection: false
        default: true
        }
    }

    /// Whether it is somebody's own experience, told without a mark.
    fileprivate var isVoice: Bool {
        switch what {
        case .highlight, .story: true
        default: false
        }
    }
}
