import CopModel

/// A question that stayed open through session after session: a persistent problem
/// (*hardnekkig probleem*; step 7), which asks for another approach than asking again.
public struct PersistentQuestion: Sendable {
    public let course: QuestionCourse
    /// Sessions held since it was raised, the one at which it was raised not among them.
    public let sessions: Int
    /// Days since it was raised.
    public let days: Int

    /// From so many sessions on, or more than so many days, a question persists.
    public static let fewestSessions = 3
    public static let mostDays = 120

    /// Nil unless the question is open and has been for long.
    init?(_ course: QuestionCourse, heldOn: [Day], asOf: Day) {
        guard course.status.isOpen,
            let stay = QuestionStay(course, heldOn: heldOn, asOf: asOf),
            stay.sessions >= Self.fewestSessions || stay.days > Self.mostDays
        else { return nil }
        self.course = course
        sessions = stay.sessions
        days = stay.days
    }
}

extension Workspace {
    /// The questions that persist on a day, the oldest first.
    public func persistentQuestions(_ calendar: RunCalendar) -> [PersistentQuestion] {
        let heldOn = calendar.held.map(\.date)
        return questions.compactMap { question in
            QuestionCourse(question, calendar).flatMap {
                PersistentQuestion($0, heldOn: heldOn, asOf: calendar.asOf)
            }
        }
        .sorted { ($1.days, $0.course.question.id) < ($0.days, $1.course.question.id) }
    }
}
