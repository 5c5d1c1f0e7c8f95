import CopModel

/// A participant whose diary says nothing of the last sessions (step 7).
public struct SilentParticipant: Sendable {
    public let person: Person
    /// The day of their latest entry; nil for who never wrote.
    public let lastEntry: Day?
    /// Sessions held since then, or since they joined.
    public let sessions: Int

    /// From so many sessions on, someone is silent.
    public static let fewestSessions = 2
}

extension Workspace {
    /// Who takes part and wrote nothing through the last two sessions, in the order of their ids.
    ///
    /// An entry on or after the day of the session before the last breaks the silence; who joined
    /// since has had no two sessions to be silent about. A private entry that is not on this
    /// machine cannot be known of.
    public func silentParticipants(_ calendar: RunCalendar) -> [SilentParticipant] {
        let heldOn = calendar.held.map(\.date)
        let last = Dictionary(
            diaries.map { diary in
                (diary.person, diary.entries.last { !calendar.isLater($0.date) }?.date)
            }, uniquingKeysWith: { first, _ in first })
        return participants(on: calendar.asOf).compactMap { person in
            let lastEntry = last[person.id] ?? nil
            // An entry of the day of a session tells of it; who joined that day was at it.
            let written = lastEntry.map { day in heldOn.partitioningIndex { $0 > day } } ?? 0
            let joined = person.joined.map { day in heldOn.partitioningIndex { $0 >= day } } ?? 0
            let sessions = heldOn.count - max(written, joined)
            guard sessions >= SilentParticipant.fewestSessions else { return nil }
            return SilentParticipant(person: person, lastEntry: lastEntry, sessions: sessions)
        }
    }
}
