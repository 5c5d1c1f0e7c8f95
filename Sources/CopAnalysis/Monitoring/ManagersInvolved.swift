import CopModel

/// In how many of the participants' organisations a manager is involved (step 4).
public struct ManagersInvolved: Sendable {
    public let involved: Int
    public let organisations: Int

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let all = Set(
            workspace.participants.filter { $0.takesPart(on: calendar.asOf) }
                .compactMap { $0.organisation?.id })
        let involved = workspace.embedding.managers.filter {
            !calendar.isLater($0.involvedSince)
        }
        self.involved = all.intersection(involved.map(\.organisation.id)).count
        organisations = all.count
    }
}
