import CopAnalysis
import CopModel

/// What turned, and how it looks from outside.
extension MonitoringComposer {
    /// As many of each kind as a page has room for, the latest.
    private static let mostReversals = 4
    private static let mostOthers = 3

    var reframings: View.Reframings {
        let found = monitoring.reframings
        let left =
            max(0, found.reversals.count - Self.mostReversals)
            + [found.rewordings.count, found.lettingsGo.count, found.retellings.count]
            .reduce(0) { $0 + max(0, $1 - Self.mostOthers) }
        return View.Reframings(
            isEmpty: found.count == 0,
            reversals: found.reversals.suffix(Self.mostReversals).map(turn),
            rewordings: found.rewordings.suffix(Self.mostOthers).map(turn),
            lettingsGo: found.lettingsGo.suffix(Self.mostOthers).map(lettingGo),
            retellings: found.retellings.suffix(Self.mostOthers).map { retelling in
                View.Retelling(
                    to: retelling.to.atStart, date: retelling.date.map(phrases.date),
                    changed: short(retelling.changed ?? ""))
            },
            more: more("reframings", left))
    }

    private func turn(_ reversal: Reversal) -> View.Turn {
        let day = calendar.day(reversal.date, reversal.session)
        return View.Turn(
            id: reversal.id, before: short(reversal.before), after: short(reversal.after),
            date: day.map(phrases.date), by: phrases.names(reversal.by))
    }

    private func turn(_ rewording: Reframings.Rewording) -> View.Turn {
        View.Turn(
            id: rewording.course.question.id, before: short(rewording.course.question.text),
            after: short(rewording.course.wording), date: rewording.day.map(phrases.date),
            by: nil)
    }

    private func lettingGo(_ lettingGo: Reframings.LettingGo) -> View.Labelled {
        let (key, parts): (String, [String?]) =
            switch lettingGo {
            case .answer(_, let step): ("answer", [quoted(step.wordingBefore), step.update.note])
            case .question(_, let step):
                ("question", [quoted(step.wordingBefore), step.update.note])
            case .result(let result, _): ("result", [result.text])
            case .story(let story):
                ("story", ["“\(story.title)”.", story.text.excerpt(limit: 120)])
            }
        let date = lettingGo.day.map { " (\(phrases.date($0)))" } ?? ""
        return View.Labelled(
            label: self("let-go.\(key)") + date,
            text: parts.compactMap { $0 }.map(short).joined(separator: " "))
    }

    func outsideVoice(_ view: LearningHistory.OutsideView) -> View.OutsideVoice {
        let (name, capacity) = phrases.source(of: view)
        return View.OutsideVoice(
            id: view.reflection.id, by: name, capacity: capacity,
            about: phrases.subject(view.subject), date: view.reflection.date.map(phrases.date),
            text: view.reflection.text.excerpt(limit: 250))
    }
}
