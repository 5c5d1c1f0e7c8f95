import CopModel

/// Who there is and when they meet: what all files of a workspace refer to.
struct Cast {
    let members: [Member]
    let organisations: [Party]
    let meetings: [Meeting]
    let calendar: MeetingDays

    /// Those who take part, or took part.
    let participants: [Member]
    /// The names that texts mention.
    let givenNames: [String]

    init(_ size: WorkspaceSize, seed: UInt64) {
        calendar = MeetingDays(sessions: size.sessions)
        organisations = Party.all(size.organisations, seed: seed)
        members = Member.all(size.people, of: organisations, calendar, seed: seed)
        participants = members.filter(\.takesPart)
        givenNames = members.map(\.given)
        meetings = Meeting.all(calendar, seed: seed)
    }

    var facilitators: [String] { [members[1].id, members[2].id] }
    var monitor: String { members[3].id }
    var initiator: Member { members[0] }

    /// So many meet at once, the same ones again after some time: more would be no community.
    private static let circle = 40

    /// Those who belong to a meeting.
    func circle(of meeting: Meeting) -> [Member] {
        let circles = max(1, participants.count / Self.circle)
        let number = meeting.number % circles
        let range =
            number * participants.count / circles..<(number + 1) * participants.count / circles
        return Array(participants[range])
    }

    /// The last meeting on a day or before it.
    func meeting(by day: Day) -> Meeting {
        let passed = calendar.start.days(until: day) / calendar.interval
        return meetings[min(max(0, passed), meetings.count - 1)]
    }
}
