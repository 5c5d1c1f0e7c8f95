import CopModel

/// What changed between people and organisations since an earlier day (step 7, organisation level).
///
/// It is what was written down, and rests on who was asked: a tie can be new because someone made
/// it, or because someone told of it.
public struct NetworkChange: Sendable {
    public let since: Day
    /// How many pairs had a tie then, and how many have one now.
    public let pairsThen: Int
    public let pairsNow: Int
    /// The pairs whose ties changed, by ids.
    public let pairs: [PairChange]
    /// Coalitions that were not there then, and those that are there no more, by id.
    public let founded: [MapCoalition]
    public let ended: [MapCoalition]

    public func count(_ change: TieChange) -> Int { pairs.count { $0.change == change } }

    public var isEmpty: Bool { pairs.isEmpty && founded.isEmpty && ended.isEmpty }

    init(_ workspace: Workspace, from earlier: Day, to later: Day) {
        let knows = { (id: String) in
            workspace.person(id) != nil || workspace.organisation(id) != nil
        }
        let days = [earlier, later]
        let ties = days.map { MapTie.ties(of: workspace.network, on: $0, between: knows) }
        let coalitions = days.map {
            MapCoalition.coalitions(of: workspace.network, on: $0, among: knows)
        }
        let ids = coalitions.map { Set($0.map(\.id)) }
        since = earlier
        pairsThen = Set(ties[0].map(\.pair)).count
        pairsNow = Set(ties[1].map(\.pair)).count
        pairs = PairChange.changes(from: ties[0], to: ties[1])
        founded = coalitions[1].filter { !ids[0].contains($0.id) }
        ended = coalitions[0].filter { !ids[1].contains($0.id) }
    }

    /// Since the start of the run and, where there was one after it, since the survey before the
    /// last.
    static func all(in workspace: Workspace, _ calendar: RunCalendar) -> [NetworkChange] {
        guard !workspace.network.relations.isEmpty || !workspace.network.coalitions.isEmpty else {
            return []
        }
        let surveys = Set(workspace.network.surveys.map(\.date)).filter { !calendar.isLater($0) }
            .sorted()
        let start = workspace.cop.start.flatMap { $0 < calendar.asOf ? $0 : nil }
        let previous = surveys.dropLast().last.flatMap { day in
            start.map { $0 < day } ?? true ? day : nil
        }
        let changes = [start, previous].compactMap { $0 }.map {
            NetworkChange(workspace, from: $0, to: calendar.asOf)
        }
        // Where nothing happened between the two, one of them tells it all.
        guard changes.count == 2, changes[0].pairs == changes[1].pairs else { return changes }
        return [changes[0]]
    }
}
