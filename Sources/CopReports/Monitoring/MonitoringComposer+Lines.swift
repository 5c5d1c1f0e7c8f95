import CopAnalysis
import CopModel

/// What moved from session to session, as lines that any renderer shows.
extension MonitoringComposer {
    /// As many sessions as a line has room for, the latest.
    private static let mostMarks = 40
    /// What moved shows from three sessions on.
    private static let fewestMarks = 3

    /// Outside, lists of who was there are taken away before a report is made.
    var isAttendanceWithheld: Bool {
        isForPublic && monitoring.pulses.allSatisfy { $0.present == nil }
    }

    var lines: [View.Line] {
        let pulses = monitoring.pulses.suffix(Self.mostMarks)
        let there = pulses.map { pulse in
            pulse.present.map { share($0, of: pulse.expected) }
        }
        let wrote = pulses.map { share($0.writers, of: $0.expected) }
        let open = openQuestions.suffix(Self.mostMarks)
        return [
            isAttendanceWithheld ? nil : line("there", there, in: 0...1, phrases.percentage),
            isForPublic ? nil : line("wrote", wrote, in: 0...1, phrases.percentage),
            line(
                "open", open.map { $0.map(Double.init) },
                in: 0...Double(max(1, open.compactMap { $0 }.max() ?? 1))
            ) { phrases.number($0, decimals: 0) },
            line("marks", pulses.map(\.meanScore), in: 1...5) { phrases.number($0, decimals: 1) },
        ].compactMap { $0 }
    }

    var figures: [View.SessionFigures] {
        zip(monitoring.pulses, openQuestions).map { pulse, open in
            View.SessionFigures(
                id: pulse.session.id, date: phrases.date(pulse.session.date),
                expected: pulse.expected, present: pulse.present, writers: pulse.writers,
                openQuestions: open, meanMark: pulse.meanScore)
        }
    }

    /// Questions open after each session that was held; nil where the agenda has no such session.
    private var openQuestions: [Int?] {
        let counts = Dictionary(
            zip(monitoring.agenda.sessions.map(\.id), monitoring.agenda.counts.map(\.open)),
            uniquingKeysWith: { first, _ in first })
        return monitoring.pulses.map { counts[$0.session.id] }
    }

    private func share(_ part: Int, of whole: Int) -> Double {
        whole > 0 ? Double(part) / Double(whole) : 0
    }

    /// Nil where there is too little for a line.
    private func line(
        _ key: String, _ values: [Double?], in range: ClosedRange<Double>,
        _ words: (Double) -> String
    ) -> View.Line? {
        let known = values.compactMap { $0 }
        guard known.count >= Self.fewestMarks, let least = known.min(), let most = known.max(),
            let last = known.last
        else { return nil }
        let inWords =
            words(least) == words(most)
            ? self("line.same", ["value": words(last)])
            : self(
                "line.range",
                ["from": words(least), "until": words(most), "last": words(last)])
        return View.Line(
            label: self("line.\(key)"), line: Chart.sparkline(values, in: range),
            range: inWords)
    }
}
