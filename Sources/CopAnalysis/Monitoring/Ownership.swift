import CopModel

/// How far the sessions are the group's own (step 6).
public struct Ownership: Sendable {
    /// How many who take or took part hosted, prepared or brought a case.
    public let carriers: Int
    public let participants: Int
    public let decisions: Int
    /// Sessions at which the programme was changed on the spot.
    public let overturned: Int
    /// The fewest and the most days between two sessions in a row; nil with fewer than two.
    public let gaps: ClosedRange<Int>?

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let held = calendar.held
        let ids = Set(
            held.flatMap { session in
                (session.host.map { [$0] } ?? []) + session.preparers + session.caseBringers
            }.map(\.id))
        let participants = workspace.people.filter { $0.hasTakenPart(by: calendar.asOf) }
        carriers = participants.count { ids.contains($0.id) }
        self.participants = participants.count
        decisions = held.reduce(0) { $0 + $1.decisions.count }
        overturned = held.count { $0.overturned != nil }
        let days = zip(held, held.dropFirst()).map { $0.date.days(until: $1.date) }
        gaps = days.min().flatMap { fewest in days.max().map { fewest...$0 } }
    }
}
