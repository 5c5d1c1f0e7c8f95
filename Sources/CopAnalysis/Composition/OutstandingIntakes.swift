import CopModel

/// Who takes part without an intake that was accepted, or without a question of their own: who has
/// one comes for something (step 3).
public struct OutstandingIntakes: Sendable {
    public let without: [Person]
    public let withoutQuestion: [(person: Person, intake: Intake)]

    init(of participants: [Person], _ workspace: Workspace, _ calendar: RunCalendar) {
        var without: [Person] = []
        var withoutQuestion: [(person: Person, intake: Intake)] = []
        for person in participants {
            if let intake = workspace.intake(of: person.id), !calendar.isLater(intake.date),
                intake.decision == .accepted
            {
                if intake.question == nil { withoutQuestion.append((person, intake)) }
            } else {
                without.append(person)
            }
        }
        self.without = without
        self.withoutQuestion = withoutQuestion
    }
}
