import CopModel

/// A question of the knowledge agenda as it stood on a day, and how it came there
/// (Van Mierlo et al. 2010).
public struct QuestionCourse: Sendable {
    public let question: Question
    /// When it was raised; the day of its first update where nobody noted it.
    public let raised: Day?
    /// What happened to it up to the day, in order.
    public let steps: [Step]

    /// One update of a question, with what it changed.
    public struct Step: Sendable {
        /// All updates of the question: one reference, where each update would be a dozen.
        fileprivate let history: [Question.Update]
        fileprivate let position: Int
        public let day: Day?
        /// Its place in the history, from 0.
        public let number: Int
        /// The question as it was put until then.
        public let wordingBefore: String
        /// Where it stood until then.
        public let statusBefore: Question.Status
        /// Whether this only tells how the question was raised.
        public let isRaising: Bool

        public var update: Question.Update { history[position] }
        public var changesStatus: Bool { update.status.map { $0 != statusBefore } ?? false }
    }

    /// Nil when the question had not been raised on the last day of the calendar.
    public init?(_ question: Question, _ calendar: RunCalendar) {
        self.question = question
        let history = Self.dated(question.history, calendar)
        raised =
            calendar.day(question.raised, question.session) ?? history.lazy.compactMap(\.day).first
        guard !calendar.isLater(raised) else { return nil }
        let updates = question.history
        var wording = question.text
        var status = Question.Status.open
        var steps: [Step] = []
        for (position, day, order) in history where !calendar.isLater(order) {
            // By its place: to take an update itself copies all that it says.
            let isRaising =
                steps.isEmpty && updates[position].status == .open
                && updates[position].rewording == nil && updates[position].answer == nil
                && (day == nil || day == raised)
            steps.append(
                Step(
                    history: updates, position: position, day: day, number: steps.count,
                    wordingBefore: wording, statusBefore: status, isRaising: isRaising))
            wording = updates[position].rewording ?? wording
            status = updates[position].status ?? status
        }
        self.steps = steps
    }

    /// The question as it was put on the day.
    public var wording: String {
        steps.last.map { $0.update.rewording ?? $0.wordingBefore } ?? question.text
    }

    /// Where it stood on the day.
    public var status: Question.Status {
        steps.last.map { $0.update.status ?? $0.statusBefore } ?? .open
    }

    /// The latest provisional answer.
    public var answer: String? { steps.last { $0.update.answer != nil }?.update.answer }

    /// Who took it over, if anyone did.
    public var handedTo: String? { steps.last { $0.update.handedTo != nil }?.update.handedTo }

    /// The positions of the history in the order in which it happened; an update without a date
    /// follows the one that it was written after.
    private static func dated(
        _ history: [Question.Update], _ calendar: RunCalendar
    ) -> [(position: Int, day: Day?, order: Day?)] {
        var latest: Day?
        let dated = history.indices.map { position in
            let day = calendar.day(history[position].date, history[position].session)
            latest = day ?? latest
            return (position: position, day: day, order: latest)
        }
        return dated.sorted { left, right in
            let first = left.order ?? Day(number: .min)
            let second = right.order ?? Day(number: .min)
            return (first, left.position) < (second, right.position)
        }
    }
}
