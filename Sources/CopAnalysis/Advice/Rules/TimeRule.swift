import CopModel

extension Rule {
    /// What runs late is cut at the end, where the evaluation stands; and nobody listens for more
    /// than two hours (step 5). It looks at what is ahead: what is over cannot be planned anew.
    static let time = Rule(code: .time, from: [.sessions]) { facts in
        tooLong(facts) + withoutBreak(facts)
    }

    private static func tooLong(_ facts: Facts) -> [Advice] {
        let long = facts.planned.compactMap { session -> (session: Session, words: String)? in
            guard let from = session.from, let until = session.until else { return nil }
            let planned = session.blocks.reduce(0) { $0 + ($1.minutes ?? 0) }
            let room = until.minutes - from.minutes
            return planned > room
                ? (session, "\(planned) minutes, where there are \(room)") : nil
        }
        let findings = long.map {
            Finding(
                place: facts.place($0.session.location, in: .session($0.session.id)),
                words: $0.words)
        }
        return Advice.all(
            .time, findings,
            headline: long.count == 1
                ? "the blocks of '\(long[0].session.title)' take \(long[0].words)"
                : "the blocks of \(long.count) sessions take more time than there is")
    }

    private static func withoutBreak(_ facts: Facts) -> [Advice] {
        let tiring = facts.planned.map { (session: $0, minutes: longestStretch(of: $0.blocks)) }
            .filter { $0.minutes > 120 }
        let findings = tiring.map {
            Finding(
                place: facts.place($0.session.location, in: .session($0.session.id)),
                words: "\($0.minutes) minutes")
        }
        return Advice.all(
            .time, findings,
            headline: tiring.count == 1
                ? "'\(tiring[0].session.title)' goes on for \(tiring[0].minutes) minutes without a break"
                : "\(tiring.count) sessions go on for more than two hours without a break")
    }

    /// The most minutes between two breaks.
    private static func longestStretch(of blocks: [Session.Block]) -> Int {
        var (longest, current) = (0, 0)
        for block in blocks {
            current = block.isBreak ? 0 : current + (block.minutes ?? 0)
            longest = max(longest, current)
        }
        return longest
    }
}
