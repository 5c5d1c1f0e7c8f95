import CopModel
import CopYAML

/// How well one function of the innovation system works, in the eyes of those who scored it.
public struct FunctionScores: Sendable {
    public typealias Score = SystemFunction.Score

    public let function: SystemFunction.Function
    /// What is in its way, in the words of those who scored.
    public let blocks: [String]
    /// The latest round in which it was scored, from the lowest to the highest score.
    public let latest: Panel?
    /// The round before that; nil when there is none.
    public let before: Panel?
    /// Everyone who scored it in any round.
    let raters: Set<String>
    /// Where it stands in the file.
    let place: SourceRange?

    /// What the raters of one round gave. Of someone who thought again the last score counts.
    public struct Panel: Sendable {
        public let round: ScoringRound
        /// From low to high.
        public let scores: [Score]

        /// The mean; it hides what people see differently, so never show it without the scores.
        public var mean: Double {
            Double(scores.reduce(0) { $0 + ($1.score ?? 0) }) / Double(scores.count)
        }

        /// How far the highest and the lowest score are apart: where it is much, raters see
        /// something that others do not.
        public var spread: Int { (scores.last?.score ?? 0) - (scores.first?.score ?? 0) }
    }

    /// Someone who scored it in both rounds, and gave another score the second time.
    public struct Move: Sendable, Hashable {
        public let rater: String
        public let before: Int
        public let now: Int
    }

    /// The mean now less the mean of the round before; nil when it was scored in one round only.
    /// It may come from who rated rather than from what changed.
    public var change: Double? {
        guard let latest, let before else { return nil }
        return latest.mean - before.mean
    }

    /// Who scored it otherwise than in the round before, by id.
    public var moves: [Move] {
        let earlier = Self.byRater(before)
        return Self.byRater(latest).compactMap { rater, now in
            guard let before = earlier[rater], before != now else { return nil }
            return Move(rater: rater, before: before, now: now)
        }.sorted { $0.rater < $1.rater }
    }

    private static func byRater(_ panel: Panel?) -> [String: Int] {
        Dictionary(
            (panel?.scores ?? []).compactMap { score in
                score.by.flatMap { by in score.score.map { (by.id, $0) } }
            }, uniquingKeysWith: max)
    }
}

extension FunctionScores {
    /// - Parameters:
    ///   - records: what the file has of this function, usually one record.
    ///   - rounds: those in which any function was scored, in order.
    init(
        _ function: SystemFunction.Function, _ records: [SystemFunction], _ rounds: [ScoringRound],
        _ calendar: RunCalendar
    ) {
        let scores = records.flatMap(\.scores).filter {
            $0.score != nil && !calendar.isLater($0.date)
        }
        var byRound: [Int: [Score]] = [:]
        for score in scores { byRound[Self.round(of: score, rounds), default: []].append(score) }
        let panels = byRound.keys.sorted().map { number in
            Panel(
                round: rounds.isEmpty ? ScoringRound(from: nil, until: nil) : rounds[number],
                scores: Self.standing(byRound[number] ?? []))
        }
        self.function = function
        blocks = records.compactMap(\.blockedBy).sorted()
        latest = panels.last
        before = panels.dropLast().last
        raters = Set(scores.compactMap { $0.by?.id })
        place = records.first?.location
    }

    /// The round that a score was given in; nobody knows better of one without a date than that it
    /// is there now, with the last.
    private static func round(of score: Score, _ rounds: [ScoringRound]) -> Int {
        guard let day = score.date else { return max(0, rounds.count - 1) }
        return rounds.partitioningIndex { $0.until.map { $0 >= day } ?? true }
    }

    /// The last score of each rater, and every score without a rater.
    private static func standing(_ scores: [Score]) -> [Score] {
        let last = Dictionary(
            scores.compactMap { score in score.by.map { ($0.id, score.date?.number ?? .min) } },
            uniquingKeysWith: max)
        return scores.filter { score in
            score.by.map { last[$0.id] == score.date?.number ?? .min } ?? true
        }.sorted { left, right in
            (left.score ?? 0, left.by?.id ?? "", left.why ?? "")
                < (right.score ?? 0, right.by?.id ?? "", right.why ?? "")
        }
    }
}
