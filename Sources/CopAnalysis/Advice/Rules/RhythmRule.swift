import CopModel

extension Rule {
    /// About six weeks between sessions, for 12 to 18 months (step 8): long enough to try
    /// something, short enough to remember what was promised.
    static let rhythm = Rule(code: .rhythm, from: [.sessions]) { facts in
        gaps(facts) + length(facts)
    }

    /// The latest gap and those ahead: the others are over. A session of which nothing was noted
    /// yet may have been held as well: it leaves no gap.
    private static func gaps(_ facts: Facts) -> [Advice] {
        let all = (facts.calendar.sessions + facts.calendar.ahead).filter {
            $0.status != .cancelled
        }
        let latest = facts.held.suffix(2).first?.date ?? facts.asOf
        let sessions = all.filter { $0.date >= latest }
        let odd = zip(sessions, sessions.dropFirst()).compactMap { before, after in
            let days = before.date.days(until: after.date)
            return (28...63).contains(days) ? nil : (session: after, days: days)
        }
        let words = odd.map { "\(weeks($0.days)) after the session before" }
        let findings = zip(odd, words).map {
            Finding(
                place: facts.place($0.session.location, in: .session($0.session.id)), words: $1)
        }
        return Advice.all(
            .rhythm, findings,
            headline: odd.count == 1
                ? "'\(odd[0].session.title)' comes \(words[0])"
                : "\(odd.count) sessions come far from six weeks after the one before")
    }

    /// Whole weeks, or days where there is no whole week.
    private static func weeks(_ days: Int) -> String {
        days < 14 ? days.of("day") : (days / 7).of("week")
    }

    private static func length(_ facts: Facts) -> [Advice] {
        let cop = facts.workspace.cop
        // 52 weeks are a year, and 18 months at most 79.
        guard let days = facts.progress.plannedDays, !(52 * 7...79 * 7).contains(days) else {
            return []
        }
        return [
            Advice(
                .rhythm,
                "the run takes \((days / 7).of("week")) from the start to the last session, where 12 to 18 months work best",
                at: facts.place(cop.rhythm.location ?? cop.location, in: .cop))
        ]
    }
}
