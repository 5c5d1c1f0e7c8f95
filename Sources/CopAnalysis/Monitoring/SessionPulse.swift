import CopModel

/// A session in a few figures: how many were there, how many wrote, and how it was closed. They
/// tell of the group and of no one in it.
public struct SessionPulse: Sendable {
    public let session: Session
    /// How many took part in the community on that day.
    public let expected: Int
    /// How many of them were there; nil where nobody noted who was.
    public let present: Int?
    /// How many of them wrote in their diary about it, or after it and before the next one.
    public let writers: Int
    public let evaluation: EvaluationRound

    /// The mean of the scores, for a line through time alone; nil where nobody gave one.
    public var meanScore: Double? {
        let count = evaluation.scores.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        return Double(evaluation.scores.reduce(0) { $0 + $1.score * $1.count }) / Double(count)
    }

    /// What was said at the close with the lowest mark and with the highest, so that a mean does
    /// not hide that people differ; words without a mark count as in between.
    public var contrast: [Said] {
        let said = session.evaluation.compactMap { evaluation in
            evaluation.words.map { Said(words: $0, score: evaluation.score) }
        }.sorted { ($0.score ?? 3, $0.words) < ($1.score ?? 3, $1.words) }
        return said.count > 1 ? [said[0], said[said.count - 1]] : said
    }

    /// A few words at the close, and the mark that came with them.
    public struct Said: Sendable, Equatable {
        public let words: String
        public let score: Int?
    }

    /// The sessions that were held up to the last day of a calendar, in order.
    static func all(in workspace: Workspace, _ calendar: RunCalendar) -> [SessionPulse] {
        let writers = writers(in: workspace, calendar)
        let participation = Participation(workspace)
        return calendar.held.enumerated().map { position, session in
            let attendance = session.attendance
            let isNoted = [attendance.present, attendance.excused, attendance.absent]
                .contains { !$0.isEmpty }
            func count(_ people: Set<String>) -> Int {
                people.count { participation.takesPart($0, on: session.date) }
            }
            return SessionPulse(
                session: session, expected: participation.count(on: session.date),
                present: isNoted ? count(Set(attendance.present.map(\.id))) : nil,
                writers: count(writers[position] ?? []),
                evaluation: EvaluationRound(session))
        }
    }

    /// Who wrote, by the position of the session that was the last one then, or that the entry
    /// names.
    private static func writers(
        in workspace: Workspace, _ calendar: RunCalendar
    ) -> [Int: Set<String>] {
        let positions = Dictionary(
            zip(calendar.held.map(\.id), calendar.held.indices),
            uniquingKeysWith: { first, _ in first })
        let heldOn = calendar.held.map(\.date)
        var result: [Int: Set<String>] = [:]
        for diary in workspace.diaries {
            for entry in diary.entries where !calendar.isLater(entry.date) {
                let last = heldOn.partitioningIndex { $0 > entry.date } - 1
                let position = entry.session.flatMap { positions[$0.id] } ?? last
                result[position, default: []].insert(diary.person)
            }
        }
        return result
    }
}
