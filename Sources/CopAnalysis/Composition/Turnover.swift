import CopModel

/// Who came and who went, day by day.
public struct Turnover: Sendable {
    /// Who was there from the start, as far as nobody noted when they joined.
    public let fromTheStart: Int
    public let days: [Change]
    /// Who left, without a note of when, by id.
    public let leftUndated: [Person]

    /// A day on which somebody joined, or was there for the last time.
    public struct Change: Sendable {
        public let day: Day
        public let joined: [Person]
        public let left: [Person]
        /// How many take part after it.
        public let size: Int
    }

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let people = workspace.people.filter { $0.hasTakenPart(by: calendar.asOf) }
        let undated = people.filter { $0.status == .alumnus && $0.left == nil }
        let joined = Dictionary(grouping: people.filter { $0.joined != nil }, by: \.joined)
        let left = Dictionary(
            grouping: people.filter { $0.left.map { $0 <= calendar.asOf } ?? false }, by: \.left)
        let gone = Set(undated.map(\.id))
        let start = people.filter { $0.joined == nil && !gone.contains($0.id) }.count
        var size = start
        days = Set((Array(joined.keys) + Array(left.keys)).compactMap { $0 }).sorted().map { day in
            let (come, went) = (joined[day] ?? [], left[day] ?? [])
            size += come.count { !gone.contains($0.id) } - went.count
            return Change(day: day, joined: come, left: went, size: size)
        }
        fromTheStart = start
        leftUndated = undated
    }
}
