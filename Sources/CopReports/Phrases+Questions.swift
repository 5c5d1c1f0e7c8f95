import CopAnalysis
import CopModel

extension Phrases {
    /// What happened to a question, as a learning history and the minutes of a session tell it.
    func view(_ event: LearningHistory.QuestionEvent) -> LearningHistoryView.QuestionEvent {
        switch event {
        case .raised(let course, let note, let day):
            LearningHistoryView.QuestionEvent(
                id: course.question.id, date: day.map(date), isNew: true,
                wording: course.question.text, by: names(course.question.by),
                status: nil, answer: nil, handedTo: nil, rewording: nil, note: note)
        case .updated(let course, let step):
            LearningHistoryView.QuestionEvent(
                id: course.question.id, date: step.day.map(date), isNew: false,
                wording: step.wordingBefore, by: names(step.update.by),
                status: step.changesStatus ? step.update.status.map(status) : nil,
                answer: step.update.answer, handedTo: step.update.handedTo,
                rewording: step.update.rewording, note: step.update.note)
        }
    }

    func view(_ reversal: Reversal) -> LearningHistoryView.Reframing {
        LearningHistoryView.Reframing(
            id: reversal.id, before: reversal.before, after: reversal.after,
            by: names(reversal.by))
    }
}
