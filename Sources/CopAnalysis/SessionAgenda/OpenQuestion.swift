import CopModel

/// A question that the group still has to come back to, and why it asks for room on an agenda.
public struct OpenQuestion: Sendable {
    public let course: QuestionCourse
    public let claim: Claim

    public var id: String { course.question.id }

    /// Why a question asks for room.
    public enum Claim: Sendable {
        /// It stayed open through session after session.
        case persistent(PersistentQuestion)
        /// It came out of another one: such questions go to the next session.
        case followUp
        case open

        fileprivate var rank: Int {
            switch self {
            case .persistent: 0
            case .followUp: 1
            case .open: 2
            }
        }
    }

    /// The questions that are open on the last day of a calendar, the most pressing first: those
    /// that persist, the oldest first; follow-up questions, the newest first; then the others, the
    /// oldest first. Of one whose day nobody noted it is not known how long it has waited.
    static func all(in workspace: Workspace, _ calendar: RunCalendar) -> [OpenQuestion] {
        let persistent = Dictionary(
            workspace.persistentQuestions(calendar).map { ($0.course.question.id, $0) },
            uniquingKeysWith: { first, _ in first })
        return workspace.questions.compactMap { QuestionCourse($0, calendar) }
            .filter(\.status.isOpen)
            .map { course in
                let claim: Claim =
                    if let persistent = persistent[course.question.id] {
                        .persistent(persistent)
                    } else {
                        course.question.follows == nil ? .open : .followUp
                    }
                return OpenQuestion(course: course, claim: claim)
            }
            .sorted { ($0.claim.rank, $0.turn, $0.id) < ($1.claim.rank, $1.turn, $1.id) }
    }

    /// Its place among those of the same claim.
    private var turn: Int {
        switch claim {
        case .persistent, .open: course.raised?.number ?? .max
        case .followUp: course.raised.map { -$0.number } ?? .max
        }
    }
}
