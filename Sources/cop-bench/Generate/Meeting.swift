import CopModel

/// A session, as others refer to it.
struct Meeting {
    /// Counted from 0.
    let number: Int
    let id: String
    let title: String
    let date: Day

    static func all(_ calendar: MeetingDays, seed: UInt64) -> [Meeting] {
        var chance = Chance(seed: seed, purpose: "meetings")
        return (0..<calendar.sessions).map { number in
            let title = chance.pick(Vocabulary.titles)
            let date = calendar.day(of: number)
            let slug = Slug(from: title)?.text ?? "session"
            return Meeting(number: number, id: "\(date)-\(slug)", title: title, date: date)
        }
    }
}
