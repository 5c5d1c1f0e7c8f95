import CopModel

/// A time in which the functions of the field were scored, by people who each did so alone.
public struct ScoringRound: Sendable, Hashable {
    /// The first day on which somebody scored; nil when nobody noted any.
    public let from: Day?
    /// The last.
    public let until: Day?

    /// The days without a score after which scoring begins anew: shorter than the six weeks between
    /// two sessions, and long enough for who was ill or had to think.
    static let pause = 28

    /// The rounds that days of scoring make, in order.
    static func rounds(of days: some Sequence<Day>) -> [ScoringRound] {
        Set(days).sorted().reduce(into: []) { rounds, day in
            if let last = rounds.last, let until = last.until, until.days(until: day) <= pause {
                rounds[rounds.count - 1] = ScoringRound(from: last.from, until: day)
            } else {
                rounds.append(ScoringRound(from: day, until: day))
            }
        }
    }
}
