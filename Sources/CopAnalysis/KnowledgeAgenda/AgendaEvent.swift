import CopModel

/// Something that happened to a question, and the column of the agenda in which it stands.
public struct AgendaEvent: Sendable {
    public let kind: Kind
    /// Nil for the raising, unless an update tells of it.
    public let step: QuestionCourse.Step?
    public let day: Day?
    public let column: QuestionAgenda.Column

    /// What happened; one update can be two of them, such as reworded and answered.
    public enum Kind: String, CaseIterable, Sendable {
        case raised, reworded
        /// It came by, and stayed as it was.
        case discussed
        case explored, answered, dissolved
        case handedOver = "handed-over"
        case takenUp = "taken-up"
        /// It is the group's again.
        case reopened
    }
}

extension AgendaEvent.Kind {
    /// What an update of a question comes to.
    static func all(of step: QuestionCourse.Step) -> [AgendaEvent.Kind] {
        let reworded: [AgendaEvent.Kind] = step.update.rewording == nil ? [] : [.reworded]
        let status = step.update.status ?? step.statusBefore
        let moved: AgendaEvent.Kind? =
            switch status {
            case _ where status.isOpen && !step.statusBefore.isOpen: .reopened
            case .explored: .explored
            case _ where !step.changesStatus: nil
            case .open: nil
            case .answered: .answered
            case .dissolved: .dissolved
            case .handedOver: .handedOver
            case .takenUp: .takenUp
            }
        let kinds = reworded + [moved].compactMap { $0 }
        return kinds.isEmpty ? [.discussed] : kinds
    }
}
