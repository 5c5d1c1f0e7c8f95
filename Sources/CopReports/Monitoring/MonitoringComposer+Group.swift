import CopAnalysis
import CopModel

/// The level of the group: how it works, what became of its questions and agreements, and how its
/// sessions were closed.
extension MonitoringComposer {
    /// As many evaluations as a page has room for.
    private static let mostEvaluations = 4
    private static let mostAgreements = 3

    var group: View.Group {
        let evaluated = monitoring.pulses.filter { $0.evaluation.spoken > 0 }
        return View.Group(
            beside: View.Beside(
                heading: self("agreed"), hoped: plans,
                shown: labelled([
                    ("sessions", sessions), ("ownership", ownership), ("decisions", decisions),
                    ("questions", questions), ("agreements", agreements),
                ])),
            lines: lines, isAttendanceWithheld: isAttendanceWithheld, sessions: figures,
            evaluations: evaluated.suffix(Self.mostEvaluations).map(evaluation))
    }

    /// What the group gave itself.
    private var plans: [String] {
        let cop = workspace.cop
        let rhythm = cop.rhythm.sessions.map { number in
            let sessions = phrases.count("sessions", number)
            return cop.rhythm.intervalWeeks.map {
                self("rhythm", ["sessions": sessions, "weeks": phrases.count("weeks", $0)])
            } ?? sessions
        }
        func isAgreed(_ date: Day?, _ session: Reference<Session>?) -> Bool {
            !calendar.isLater(calendar.day(date, session))
        }
        let sharing = cop.agreements.sharing
        let rule =
            isAgreed(sharing.decidedOn, sharing.decidedAt)
            ? sharing.rule.map { phrases.terms["timeline.sharing.\($0.rawValue)"] } : nil
        let others = cop.agreements.other.filter { isAgreed($0.decidedOn, $0.decidedAt) }
            .sorted { left, right in
                func order(_ agreement: Agreement) -> (Int, String) {
                    let day = calendar.day(agreement.decidedOn, agreement.decidedAt)
                    return (day?.number ?? .max, agreement.text)
                }
                return order(left) < order(right)
            }
        return [rhythm, rule].compactMap { $0 }
            + others.prefix(Self.mostAgreements).map { $0.text.excerpt(limit: 100) }
    }

    private var sessions: String {
        let held = phrases.held(monitoring.progress)
        guard let gaps = monitoring.ownership.gaps else { return held }
        if gaps.lowerBound == gaps.upperBound {
            return held + self("gaps.same", ["days": count("days", gaps.lowerBound)])
        }
        return held
            + self(
                "gaps", ["from": String(gaps.lowerBound), "until": String(gaps.upperBound)])
    }

    private var ownership: String? {
        let ownership = monitoring.ownership
        guard ownership.carriers > 0 else { return nil }
        return self(
            "ownership",
            ["who": part(ownership.carriers, of: ownership.participants, "participants")])
    }

    private var decisions: String? {
        counts([
            ("decisions", monitoring.ownership.decisions),
            ("overturned", monitoring.ownership.overturned),
        ])
    }

    private var questions: String {
        let items = monitoring.agenda.items
        guard !items.isEmpty else { return self("questions.none") }
        let fates = QuestionFate.allCases.compactMap { fate in
            let number = monitoring.agenda.items(fate).count
            return number > 0 ? "\(number) \(self("fate.\(fate.rawValue)"))" : nil
        }
        return self(
            "questions",
            ["all": phrases.count("questions", items.count), "list": phrases.list(fates) ?? ""])
    }

    private var agreements: String? {
        let agreements = monitoring.agreements
        guard agreements.all > 0 else { return nil }
        let parts = [
            ("kept", agreements.kept), ("kept-late", agreements.keptLate),
            ("overdue", agreements.overdue.count), ("running", agreements.running),
            ("dropped", agreements.dropped),
        ].filter { $0.1 > 0 }.map { key, number in "\(number) \(self("agreement.\(key)"))" }
        return self(
            "agreements",
            [
                "all": phrases.count("agreements", agreements.all),
                "list": phrases.list(parts) ?? "",
            ])
    }

    private func evaluation(_ pulse: SessionPulse) -> View.Evaluation {
        View.Evaluation(
            id: pulse.session.id, session: pulse.session.title.excerpt(limit: 50),
            date: phrases.date(pulse.session.date), marks: marks(pulse) ?? self("not-noted"),
            words: pulse.contrast.map { said in
                quoted(said.words) + (said.score.map { " (\($0))" } ?? "")
            })
    }

    private func marks(_ pulse: SessionPulse) -> String? {
        let scores = pulse.evaluation.scores.filter { $0.count > 0 }
        let number = scores.reduce(0) { $0 + $1.count }
        guard let mean = pulse.meanScore, let most = scores.first?.score,
            let least = scores.last?.score
        else { return nil }
        if number == 1 { return self("marks.one", ["mark": String(least)]) }
        if least == most {
            return self("marks.same", ["n": String(number), "mark": String(least)])
        }
        return self(
            "marks",
            [
                "mean": phrases.number(mean, decimals: 1), "from": String(least),
                "until": String(most), "n": String(number),
            ])
    }
}
