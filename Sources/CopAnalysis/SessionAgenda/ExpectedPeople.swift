import CopModel

/// How many people are expected at a session.
public struct ExpectedPeople: Sendable {
    public let count: Int
    /// Whether as many were at the last session whose attendance was noted; otherwise they are
    /// those who take part and who facilitate.
    public let isFromAttendance: Bool

    /// Nil where nobody was noted to be anywhere.
    init?(_ workspace: Workspace, on day: Day, after held: [Session]) {
        if let last = held.last(where: { !$0.attendance.present.isEmpty }) {
            count = last.attendance.present.count
            isFromAttendance = true
        } else {
            let ids = workspace.participants(on: day).map(\.id)
            guard !ids.isEmpty else { return nil }
            count = Set(ids + workspace.people(in: .facilitator).map(\.id)).count
            isFromAttendance = false
        }
    }
}
