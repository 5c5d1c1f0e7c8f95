import CopModel

/// At which of the organisations that take part a manager is involved: who has seen it opens doors
/// (step 4).
public struct ManagersInvolved: Sendable {
    /// The ids of organisations with a manager who is involved, and of those without, sorted.
    public let involved: [String]
    public let without: [String]

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let organisations = Set(
            workspace.participants.filter { $0.takesPart(on: calendar.asOf) }
                .compactMap { $0.organisation?.id })
        let managers = workspace.embedding.managers.filter {
            !calendar.isLater($0.involvedSince)
        }
        let involved = organisations.intersection(managers.map(\.organisation.id))
        self.involved = involved.sorted()
        without = organisations.subtracting(involved).sorted()
    }
}
