import CopModel

/// A question that went to others, such as a knowledge institute, and whether they took it up.
public struct HandOver: Sendable {
    /// Nil when nobody noted to whom.
    public let to: String?
    public let since: Day?
    /// Whether they are known to work on it, or worked on it.
    public let isTakenUp: Bool
    public let takenUp: Day?
    public let standing: Standing
    /// What was noted last since it was handed over.
    public let note: String?

    /// Where it is.
    public enum Standing: String, CaseIterable, Sendable {
        /// With them, and not known to be taken up.
        case waiting
        case takenUp = "taken-up"
        /// Answered, or no question any more.
        case closed
        /// The group's own again.
        case returned
    }

    /// Nil when it was not handed over; of several times the last counts.
    init?(_ course: QuestionCourse) {
        let isGiven = { (status: Question.Status) in status == .handedOver || status == .takenUp }
        guard
            let start = course.steps.lastIndex(where: { step in
                step.update.status.map(isGiven) == true && !isGiven(step.statusBefore)
            })
        else { return nil }
        let steps = course.steps[start...]
        let taken = steps.first { $0.update.status == .takenUp }
        to = steps.last { $0.update.handedTo != nil }?.update.handedTo ?? course.handedTo
        since = steps.first?.day
        isTakenUp = taken != nil
        takenUp = taken?.day
        note = steps.last { $0.update.note != nil }?.update.note
        standing =
            switch course.status {
            case .handedOver: .waiting
            case .takenUp: .takenUp
            case .answered, .dissolved: .closed
            case .open, .explored: .returned
            }
    }
}
