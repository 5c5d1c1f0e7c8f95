import CopAnalysis
import CopModel

extension DocumentMaker {
    func minutes(_ id: String) throws -> SessionMinutesView {
        let session = try knownSession(id)
        // What was written down later of that session belongs to it too.
        let reviews = SessionReviews(workspace, asOf: Day(number: .max))
        return minutes(
            reviews.review(of: session),
            workspace.undertakings(of: session).map { AgreementView($0, phrases) })
    }

    func minutes(_ review: SessionReview, _ agreements: [AgreementView]) -> SessionMinutesView {
        let session = review.session
        return SessionMinutesView(
            community: workspace.cop.title, title: session.title,
            date: phrases.heading(session.date), times: phrases.times(of: session),
            place: session.place, form: form(of: session), status: status(of: session),
            host: session.host.map { workspace.name(of: $0.id) },
            caseBringers: phrases.names(session.caseBringers), guests: session.guests,
            present: attendance(session.attendance.present),
            excused: attendance(session.attendance.excused),
            absent: attendance(session.attendance.absent),
            minutes: session.minutes, overturned: session.overturned,
            decisions: session.decisions.map { decision in
                .init(
                    text: decision.text, arguments: decision.arguments,
                    by: phrases.names(decision.by))
            },
            agreements: agreements,
            hasQuestions: !review.questions.isEmpty || !review.reframings.isEmpty,
            questions: review.questions.map(phrases.view),
            reframings: review.reframings.map(phrases.view),
            deeds: review.deeds.map(deed), evaluation: evaluation(EvaluationRound(session)),
            howNext: session.howNext, sharing: phrases.sharing)
    }

    private func status(of session: Session) -> String? {
        let isToTell = session.status == .cancelled || session.isOnlyPlanned
        return isToTell ? terms["session.status.\(session.status!.rawValue)"] : nil
    }

    private func attendance(_ people: [Reference<Person>]) -> SessionMinutesView.Attendance? {
        people.isEmpty ? nil : .init(count: people.count, names: phrases.names(people))
    }

    private func deed(_ deed: SessionReview.Deed) -> SessionMinutesView.Deed {
        .init(
            who: phrases.names(deed.practiceCase.person), practiceCase: deed.practiceCase.title,
            text: deed.deed.text)
    }

    private func evaluation(_ round: EvaluationRound) -> SessionMinutesView.Evaluation? {
        guard round.spoken > 0 else { return nil }
        let isScored = round.scores.contains { $0.count > 0 }
        return .init(
            scores: !isScored
                ? []
                : round.scores.map { score, count in
                    .init(
                        score: score, count: count, marks: String(repeating: "●", count: count))
                },
            words: round.words, wishes: round.wishes)
    }
}
