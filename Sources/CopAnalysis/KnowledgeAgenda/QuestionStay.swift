import CopModel

/// How long a question was the group's own: from the day it was raised until it was answered,
/// dissolved or handed over, the last time that happened; until now where it is open.
public struct QuestionStay: Sendable, Equatable {
    public let days: Int
    /// Sessions held in that time, the one at which it was raised not among them.
    public let sessions: Int

    init(days: Int, sessions: Int) {
        self.days = days
        self.sessions = sessions
    }

    /// Nil when nobody noted when it was raised, or when it left the agenda.
    ///
    /// - Parameter heldOn: the days of the sessions held up to `asOf`, in order.
    init?(_ course: QuestionCourse, heldOn: [Day], asOf: Day) {
        guard let raised = course.raised else { return nil }
        var end = asOf
        if !course.status.isOpen {
            let closing = course.steps.last { step in
                step.statusBefore.isOpen && step.update.status?.isOpen == false
            }
            guard let day = closing?.day else { return nil }
            end = max(raised, day)
        }
        days = raised.days(until: end)
        sessions =
            heldOn.partitioningIndex { $0 > end } - heldOn.partitioningIndex { $0 > raised }
    }
}
