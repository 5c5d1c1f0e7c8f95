import CopModel

extension DocumentMaker {
    /// The form as far as the person's talk has filled it in; blank without a person.
    func intakeForm(_ id: String?) throws -> IntakeFormView {
        let person = try id.map(known)
        let intake = id.flatMap(workspace.intake) ?? Intake()
        return IntakeFormView(
            title: workspace.cop.title, sharedQuestion: workspace.domain.question,
            name: person?.name,
            organisation: person?.organisation.map { workspace.name(of: $0.id) },
            function: person?.function, email: person?.email, phone: person?.phone,
            languages: person?.languages.joined(separator: ", "),
            facilitators: facilitators,
            date: intake.date.map(phrases.date), by: phrases.names(intake.by),
            offers: intake.offers, networks: intake.networks, question: intake.question,
            caseText: intake.caseText, urgency: intake.urgency,
            carryThrough: intake.carryThrough, time: intake.time,
            whyItMatters: intake.whyItMatters, nextStepNeeds: intake.nextStepNeeds,
            decision: intake.decision.map { terms["intake.decision.\($0.rawValue)"] },
            notes: intake.notes)
    }

    /// The person of an id, or the error that asks who was meant.
    func known(_ id: String) throws -> Person {
        guard let person = workspace.person(id) else {
            throw ReportError.unknownPerson(
                id, suggestion: closest(to: id, in: workspace.people.map(\.id)))
        }
        return person
    }

    var facilitators: [DocumentParty] {
        workspace.people(in: .facilitator).map(phrases.party)
    }
}
