import CopModel

/// In what capacity someone speaks about the community.
public enum Capacity: String, Sendable, CaseIterable {
    case participant, facilitator, monitor, initiator, commissioner
    case soundingBoard = "sounding-board"
    case expert, guest
    /// Someone without a role in it.
    case outsider
}

/// Who was part of what, so that a look from outside can be told from one from within.
struct Involvement {
    private var capacities: [String: Capacity] = [:]

    init(_ workspace: Workspace) {
        for role in Person.Role.allCases {
            guard let capacity = Capacity(rawValue: role.rawValue) else { continue }
            for person in role == .participant ? workspace.participants : workspace.people(in: role)
            where capacities[person.id] == nil {
                capacities[person.id] = capacity
            }
        }
    }

    func capacity(of person: String?) -> Capacity {
        person.flatMap { capacities[$0] } ?? .outsider
    }

    /// Whether someone was part of what happened, so that theirs is not an outsider's view.
    ///
    /// Participants and facilitators always were; initiator and commissioner were where they were
    /// present; who came to look on (a monitor, a guest, an expert) only where they received the
    /// group or brought a case. The story is told by insiders and outsiders (Kleiner & Roth 1997).
    func tookPart(_ person: String?, in session: Session?) -> Bool {
        guard let person else { return false }
        let capacity = capacity(of: person)
        if capacity == .participant || capacity == .facilitator { return true }
        guard let session else { return false }
        let mayHaveActed = capacity == .initiator || capacity == .commissioner
        return session.host?.id == person || session.caseBringers.contains { $0.id == person }
            || mayHaveActed && session.attendance.present.contains { $0.id == person }
    }
}
