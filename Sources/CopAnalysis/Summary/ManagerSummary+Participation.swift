import CopModel

extension ManagerSummary {
    /// Who takes part on the day, in numbers.
    public struct Participation: Sendable {
        public let people: Int
        public let organisations: Int
        /// How many come from which organisation, most first, when the group is open; those that
        /// are called after somebody are left out.
        public let byOrganisation: [(name: String, count: Int)]
        /// How many of the organisations have a manager who is involved.
        public let withManager: Int

        init(
            _ workspace: Workspace, _ calendar: RunCalendar, isOpen: Bool,
            _ screen: inout SummaryScreen
        ) {
            let participants = workspace.participants(on: calendar.asOf)
            let counts = participants.compactMap { $0.organisation?.id }
                .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
            let named = counts.map { (name: workspace.name(of: $0.key), count: $0.value) }
                .sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }
            people = participants.count
            organisations = counts.count
            byOrganisation = isOpen ? named.filter { screen.passed($0.name) != nil } : []
            withManager = workspace.organisationManagers(calendar)
                .count { !$0.managers.isEmpty }
        }
    }
}
