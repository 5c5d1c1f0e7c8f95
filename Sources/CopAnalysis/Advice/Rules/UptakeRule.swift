import CopModel

extension Rule {
    /// Handing a question over is a beginning: is it taken up (step 7)?
    static let uptake = Rule(code: .uptake, from: [.knowledgeAgenda]) { facts in
        let waiting = facts.workspace.questions.compactMap {
            question -> (course: QuestionCourse, days: Int)? in
            guard let course = QuestionCourse(question, facts.calendar),
                course.status == .handedOver,
                let day = course.steps.last(where: \.changesStatus)?.day
            else { return nil }
            let days = day.days(until: facts.asOf)
            return days > 120 ? (course, days) : nil
        }.sorted { ($1.days, $0.course.question.id) < ($0.days, $1.course.question.id) }
        let findings = waiting.map {
            Finding(
                place: facts.place($0.course.question.location, in: .knowledgeAgenda),
                words: "with \($0.course.handedTo ?? "nobody named") for \($0.days) days")
        }
        return Advice.all(
            .uptake, findings,
            headline: waiting.count == 1
                ? "'\(waiting[0].course.question.id)' was handed over \(waiting[0].days) days ago, and is not known to be taken up"
                : "\(waiting.count) questions were handed over, and are not known to be taken up"
        )
    }
}
