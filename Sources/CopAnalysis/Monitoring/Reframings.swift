import CopModel

/// Where people came to ask otherwise: the mark of second-order learning, which questions the
/// assumptions under a practice (step 2; Van Mierlo et al. 2010).
///
/// That an assumption was given up is read from what people recorded as such, never guessed from
/// the words of a text: a question turned around or put otherwise, an answer that was taken back,
/// a question that dissolved because asking sufficed, a result or a story that its teller coded as
/// reframing, the film of success told otherwise, and the ambition revised.
public struct Reframings: Sendable {
    /// Questions turned around, in order of time like all that follows.
    public let reversals: [Reversal]
    /// Questions of the knowledge agenda that are put otherwise than at first.
    public let rewordings: [Rewording]
    public let lettingsGo: [LettingGo]
    /// Tellings of the film of success that changed it.
    public let retellings: [Vision.Retelling]
    public let revisions: [Revision]

    /// How many there are, of all kinds.
    public var count: Int {
        reversals.count + rewordings.count + lettingsGo.count + retellings.count
            + revisions.count
    }

    /// A question whose wording changed.
    public struct Rewording: Sendable {
        public let course: QuestionCourse
        /// How often it was put otherwise.
        public let times: Int
        /// When it was last.
        public let day: Day?
    }

    /// An assumption that gave way.
    public enum LettingGo: Sendable {
        /// An answer held no longer, and the question is open again.
        case answer(QuestionCourse, QuestionCourse.Step)
        /// Asking was enough.
        case question(QuestionCourse, QuestionCourse.Step)
        case result(CopResult, Day?)
        case story(ValueStory)
    }

    init(_ workspace: Workspace, _ courses: [QuestionCourse], _ calendar: RunCalendar) {
        reversals = workspace.signals.reversals
            .map { ($0, calendar.day($0.date, $0.session)) }
            .filter { !calendar.isLater($0.1) }
            .sorted { ($0.1.order, $0.0.id) < ($1.1.order, $1.0.id) }.map(\.0)
        rewordings = Self.rewordings(in: courses, beside: reversals, calendar)
        lettingsGo = Self.lettingsGo(workspace, courses, calendar)
        retellings = workspace.domain.vision.retellings
            .filter { $0.changed != nil && !calendar.isLater($0.date) }
            .sorted {
                ($0.date.order, $0.to, $0.changed ?? "") < ($1.date.order, $1.to, $1.changed ?? "")
            }
        revisions = workspace.reflections.revisions
            .map { ($0, calendar.day($0.date, $0.decidedAt)) }
            .filter { !calendar.isLater($0.1) }
            .sorted { ($0.1.order, $0.0.id) < ($1.1.order, $1.0.id) }.map(\.0)
    }

    /// The questions that were put otherwise, unless a reversal tells of it: one of that day, by
    /// someone in common.
    private static func rewordings(
        in courses: [QuestionCourse], beside reversals: [Reversal], _ calendar: RunCalendar
    ) -> [Rewording] {
        let turned = Set(
            reversals.flatMap { reversal in
                let day = calendar.day(reversal.date, reversal.session)
                return reversal.by.map { Turn(day: day, person: $0.id) }
            })
        return courses.compactMap { course in
            let steps = course.steps.filter { step in
                step.update.rewording.map { $0 != step.wordingBefore } ?? false
                    && !step.update.by.contains {
                        turned.contains(Turn(day: step.day, person: $0.id))
                    }
            }
            guard let last = steps.last else { return nil }
            return Rewording(course: course, times: steps.count, day: last.day)
        }
        .sorted { ($0.day.order, $0.course.question.id) < ($1.day.order, $1.course.question.id) }
    }

    private struct Turn: Hashable {
        let day: Day?
        let person: String
    }

    private static func lettingsGo(
        _ workspace: Workspace, _ courses: [QuestionCourse], _ calendar: RunCalendar
    ) -> [LettingGo] {
        let questions = courses.flatMap { course in
            course.steps.filter(\.changesStatus).compactMap { step -> LettingGo? in
                if step.update.status == .dissolved { return .question(course, step) }
                let wasAnswered = [.answered, .dissolved].contains(step.statusBefore)
                let isOpenAgain = step.update.status?.isOpen ?? false
                return wasAnswered && isOpenAgain ? .answer(course, step) : nil
            }
        }
        let results = workspace.results.results
            .filter { $0.cycle == .reframing && $0.competence != true }
            .map { LettingGo.result($0, calendar.day($0.date, $0.session)) }
        let stories = workspace.results.stories.filter { $0.cycles.contains(.reframing) }
            .map { LettingGo.story($0) }
        return (questions + results + stories).filter { !calendar.isLater($0.day) }
            .sorted { $0.order < $1.order }
    }
}

extension Reframings.LettingGo {
    public var day: Day? {
        switch self {
        case .answer(_, let step), .question(_, let step): step.day
        case .result(_, let day): day
        case .story(let story): story.date
        }
    }

    fileprivate var order: (Day, Int, String, Int) {
        switch self {
        case .answer(let course, let step): (day.order, 0, course.question.id, step.number)
        case .question(let course, let step): (day.order, 1, course.question.id, step.number)
        case .result(let result, _): (day.order, 2, result.id, 0)
        case .story(let story): (day.order, 3, story.id, 0)
        }
    }
}
