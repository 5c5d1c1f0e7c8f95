import CopAnalysis
import CopModel

extension DocumentMaker {
    /// What was known before the session began, however late it is asked for.
    func handout(_ session: Session) -> SessionHandoutView {
        let calendar = RunCalendar(
            workspace, asOf: min(asOf, session.date.adding(days: -1)))
        let slots = SessionClock(session).slots
        return SessionHandoutView(
            community: workspace.cop.title, title: session.title,
            date: phrases.heading(session.date), times: phrases.times(of: session),
            place: session.place, form: form(of: session),
            isCancelled: session.status == .cancelled,
            host: session.host.map { workspace.name(of: $0.id) },
            preparers: phrases.names(session.preparers), guests: session.guests,
            goals: session.goals, previous: previous(calendar), cases: cases(of: session),
            preparation: slots.filter(\.isPreparation).map(block),
            agenda: slots.filter { !$0.isPreparation }.map(block),
            agreements: workspace.undertakingsToLookBackOn(calendar).map {
                AgreementView($0, phrases)
            },
            questions: calendar.asOf == asOf
                ? madeOpenQuestions { openQuestions(calendar) } : openQuestions(calendar),
            sharing: phrases.sharing)
    }

    /// What a hand-out lacks to be of use.
    func handoutNotes(_ id: String) -> [String] {
        guard let session = workspace.session(id), session.from == nil,
            session.blocks.contains(where: { $0.minutes != 0 })
        else { return [] }
        return [
            "the agenda has no times, since the session has no 'from': cop set \(id) from 09:30"
        ]
    }

    /// The session of an id, or the only one of a day, or the error that asks which was meant.
    func knownSession(_ id: String) throws -> Session {
        let onDay = workspace.sessions.filter { $0.date.description == id }
        guard let session = workspace.session(id) ?? (onDay.count == 1 ? onDay[0] : nil) else {
            throw ReportError.unknownSession(
                id, suggestion: closest(to: id, in: workspace.sessions.map(\.id)))
        }
        return session
    }

    func form(of session: Session) -> String? {
        switch session.form {
        case .online, .hybrid: terms["session.form.\(session.form!.rawValue)"]
        case .physical, nil: nil
        }
    }

    private func previous(_ calendar: RunCalendar) -> SessionHandoutView.Previous? {
        calendar.sessions.last { $0.status != .cancelled }.flatMap { session in
            session.howNext.map { .init(title: session.title, howNext: $0) }
        }
    }

    /// The cases of those who bring one: what this session is asked, else what they are about.
    private func cases(of session: Session) -> [SessionHandoutView.Case] {
        session.caseBringers.map { bringer in
            let own = workspace.cases.filter { $0.person.contains { $0.id == bringer.id } }
            let turn = own.lazy.flatMap { practiceCase in
                practiceCase.turns.map { (practiceCase.title, $0) }
            }
            .first { $0.1.session.id == session.id }
            let title = turn?.0 ?? (own.count == 1 ? own[0].title : nil)
            return .init(
                who: workspace.name(of: bringer.id), title: title, asked: turn?.1.asked)
        }
    }

    private func block(_ slot: SessionClock.Slot) -> SessionHandoutView.Block {
        let block = slot.block
        let times: String? =
            switch (slot.begins, slot.ends) {
            case _ where slot.isPreparation: nil
            case (let begins?, let ends?): "\(begins)–\(ends)"
            case (let begins?, nil): begins.description
            case (nil, _): block.minutes.map { phrases.count("minutes", $0) }
            }
        return .init(
            times: times, title: block.title,
            grouping: block.grouping.map { terms["grouping.\($0.rawValue)"] },
            lead: phrases.names(block.lead), caseText: block.caseText,
            notes: slot.isPreparation ? block.notes : nil)
    }

    /// The questions that the group still has to come back to, those that have waited longest
    /// first.
    private func openQuestions(_ calendar: RunCalendar) -> [SessionHandoutView.Question] {
        workspace.questions.compactMap { QuestionCourse($0, calendar) }
            .filter(\.status.isOpen)
            .sorted { left, right in
                (left.raised?.number ?? .max, left.question.id)
                    < (right.raised?.number ?? .max, right.question.id)
            }
            .map { course in
                .init(
                    wording: course.wording, by: phrases.names(course.question.by),
                    date: course.raised.map(phrases.date))
            }
    }
}
