import CopAnalysis
import CopModel

extension DocumentMaker {
    func minutes(_ id: String) throws -> SessionMinutesView {
        let session = try knownSession(id)
        // What was written down later of that session belongs to it too.
        let history = LearningHistory(of: workspace, asOf: Day(number: .max))
        let episode = history.episodes.first { $0.session?.id == id }
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
            agreements: workspace.undertakings(of: session).map { AgreementView($0, phrases) },
            hasQuestions: episode.map { !$0.questions.isEmpty || !$0.reframings.isEmpty } ?? false,
            questions: episode?.questions.map(phrases.view) ?? [],
            reframings: episode?.reframings.map(phrases.view) ?? [],
            deeds: deeds(at: session), evaluation: evaluation(session.evaluation),
            howNext: session.howNext, sharing: phrases.sharing)
    }

    private func status(of session: Session) -> String? {
        let isToTell = session.status == .cancelled || session.isOnlyPlanned
        return isToTell ? terms["session.status.\(session.status!.rawValue)"] : nil
    }

    private func attendance(_ people: [Reference<Person>]) -> SessionMinutesView.Attendance? {
        people.isEmpty ? nil : .init(count: people.count, names: phrases.names(people))
    }

    private func deeds(at session: Session) -> [SessionMinutesView.Deed] {
        workspace.cases.flatMap { practiceCase in
            practiceCase.doneDifferently.filter { $0.session?.id == session.id }.map { deed in
                .init(
                    who: phrases.names(practiceCase.person), practiceCase: practiceCase.title,
                    text: deed.text)
            }
        }
    }

    private func evaluation(
        _ evaluations: [Session.Evaluation]
    ) -> SessionMinutesView.Evaluation? {
        guard !evaluations.isEmpty else { return nil }
        let scores = evaluations.compactMap(\.score)
        return .init(
            scores: scores.isEmpty
                ? []
                : (1...5).reversed().map { score in
                    let count = scores.count { $0 == score }
                    return .init(
                        score: score, count: count, marks: String(repeating: "●", count: count))
                },
            words: evaluations.compactMap(\.words), wishes: evaluations.compactMap(\.wish))
    }
}
