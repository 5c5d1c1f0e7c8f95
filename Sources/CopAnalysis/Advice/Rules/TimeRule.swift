import CopModel

extension Rule {
    /// What runs late is cut at the end, where the evaluation stands; and nobody listens for more
    /// than two hours (step 5). It looks at what is ahead: what is over cannot be planned anew.
    static let time = Rule(code: .time) { facts in
        facts.planned.flatMap { session -> [Advice] in
            let place = facts.place(session.location, in: .session(session.id))
            var advice: [Advice] = []
            let planned = session.blocks.reduce(0) { $0 + ($1.minutes ?? 0) }
            if let from = session.from, let until = session.until {
                let room = until.minutes - from.minutes
                if planned > room {
                    advice.append(
                        Advice(
                            .time,
                            "the blocks of '\(session.title)' take \(planned) minutes, where there are \(room)",
                            at: place))
                }
            }
            let stretch = longestStretch(of: session.blocks)
            if stretch > 120 {
                advice.append(
                    Advice(
                        .time, "'\(session.title)' goes on for \(stretch) minutes without a break",
                        at: place))
            }
            return advice
        }
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
