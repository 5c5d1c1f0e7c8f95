import CopModel

/// What was actually done differently, which every session asks (step 8): in the cases and in the
/// diaries. Some tell of it in both places, so that the two are never added up.
public struct DoneDifferently: Sendable {
    /// How many who take or took part told of something.
    public let people: Int
    /// How many take or took part.
    public let participants: Int
    /// How often a case tells of it, and how often a diary does.
    public let deeds: Int
    public let entries: Int
    /// How many cases there are.
    public let cases: Int
    /// Cases that are not closed, and in which nothing was done differently yet, the oldest first.
    public let unchanged: [PracticeCase]

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let cases = workspace.cases.filter { !calendar.isLater($0.since) }
        var tellers: Set<String> = []
        var deeds = 0
        var unchanged: [PracticeCase] = []
        for practiceCase in cases {
            let count = practiceCase.doneDifferently.count {
                !calendar.isLater(calendar.day($0.date, $0.session))
            }
            deeds += count
            if count > 0 {
                tellers.formUnion(practiceCase.person.map(\.id))
            } else if practiceCase.status != .closed {
                unchanged.append(practiceCase)
            }
        }
        var entries = 0
        for diary in workspace.diaries {
            let count = diary.entries.count {
                $0.didDifferently != nil && !calendar.isLater($0.date)
            }
            entries += count
            if count > 0 { tellers.insert(diary.person) }
        }
        let participants = workspace.people.filter { $0.hasTakenPart(by: calendar.asOf) }
        people = participants.count { tellers.contains($0.id) }
        self.participants = participants.count
        self.deeds = deeds
        self.entries = entries
        self.cases = cases.count
        self.unchanged = unchanged.sorted { ($0.since.order, $0.id) < ($1.since.order, $1.id) }
    }
}
