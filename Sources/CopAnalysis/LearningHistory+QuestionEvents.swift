import CopModel

extension LearningHistory.QuestionEvent {
    /// What happened to a question, and where in the run: how it was raised, and every update
    /// that tells more than that.
    static func all(
        of course: QuestionCourse, _ calendar: RunCalendar
    ) -> [(event: Self, spell: RunCalendar.Spell)] {
        let opening = course.steps.first.flatMap { $0.isRaising ? $0 : nil }
        let raising: (Self, RunCalendar.Spell) = (
            .raised(course, note: opening?.update.note, day: course.raised),
            calendar.spell(course.raised, course.question.session)
        )
        return [raising]
            + course.steps.dropFirst(opening == nil ? 0 : 1).map { step in
                (.updated(course, step), calendar.spell(step.day, step.update.session))
            }
    }

    /// By day; on one day what was raised before what was changed.
    var order: (Day, Int, String) {
        switch self {
        case .raised(let course, _, let day): (day.order, 0, course.question.id)
        case .updated(let course, let step): (step.day.order, 1, course.question.id)
        }
    }
}
