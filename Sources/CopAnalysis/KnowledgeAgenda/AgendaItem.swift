import CopModel

/// A question as it stood on the agenda, and everything that happened to it there.
public struct AgendaItem: Sendable {
    public let course: QuestionCourse
    public let fate: QuestionFate
    /// Nil when it is not known.
    public let stay: QuestionStay?
    /// In the order in which it happened, the raising first.
    public let events: [AgendaEvent]
    /// Nil for a question that stayed within the group.
    public let handOver: HandOver?

    public var id: String { course.question.id }
    public var level: Question.Level? { course.question.level }

    /// The updates that put it in other words.
    public var rewordings: [QuestionCourse.Step] {
        course.steps.filter { $0.update.rewording != nil }
    }

    /// The last day on which something happened to it.
    public var lastMoved: Day? { events.compactMap(\.day).max() }
}
