import CopModel

/// Who lets themselves be heard in the diaries, as far as others may read them.
public struct DiaryVoice: Sendable {
    public let entries: Int
    /// How many who take or took part wrote at least once.
    public let writers: Int
    /// How many take or took part.
    public let participants: Int

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let counts = workspace.diaries.map { diary in
            (diary.person, diary.entries.count { !calendar.isLater($0.date) })
        }.filter { $0.1 > 0 }
        let authors = Set(counts.map(\.0))
        let participants = workspace.people.filter { $0.hasTakenPart(by: calendar.asOf) }
        entries = counts.reduce(0) { $0 + $1.1 }
        writers = participants.count { authors.contains($0.id) }
        self.participants = participants.count
    }
}
