import CopModel

extension DocumentMaker {
    func invitation(_ id: String?) throws -> InvitationView {
        let person = try id.map(known)
        let cop = workspace.cop
        return InvitationView(
            title: cop.title, person: person.map(phrases.party),
            invitation: workspace.domain.invitation, question: workspace.domain.question,
            yields: workspace.domain.yields.individual,
            hasDates: cop.start != nil || cop.rhythm.sessions != nil || firstSession != nil,
            start: cop.start.map(phrases.date),
            hasStarted: cop.start.map { $0 < asOf } ?? false,
            sessions: cop.rhythm.sessions.map { phrases.count("sessions", $0) },
            weeks: cop.rhythm.intervalWeeks.map { phrases.count("weeks", $0) },
            firstSession: firstSession.map { session in
                InvitationView.FirstSession(
                    title: session.title, date: phrases.dateWithWeekday(session.date),
                    times: phrases.times(of: session), place: session.place,
                    isOnline: session.form == .online)
            },
            facilitators: facilitators,
            initiators: phrases.list(workspace.people(in: .initiator).map(\.name)))
    }

    /// What an invitation lacks to be sent.
    var invitationNotes: [String] {
        workspace.domain.invitation == nil
            ? ["there is no invitation text yet; 'cop set domain invitation -' reads one"] : []
    }

    private var firstSession: Session? {
        workspace.sessions.first { $0.status != .cancelled && $0.date >= asOf }
    }
}
