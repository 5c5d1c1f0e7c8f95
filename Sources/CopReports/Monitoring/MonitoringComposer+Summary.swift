import CopAnalysis
import CopModel

/// What matters, for the first half page.
extension MonitoringComposer {
    var summary: [View.Labelled] {
        [
            ("ambition", ambitionInShort), ("moves", moves), ("turned", turned),
            ("stays", stays), ("unknown", unknownInShort), ("next", nextInShort),
        ].compactMap { key, text in
            text.map { View.Labelled(label: self("summary.\(key)"), text: $0) }
        }
    }

    private var ambitionInShort: String {
        if let revision = monitoring.reframings.revisions.last {
            let after = "“\(revision.after.excerpt(limit: 250))”"
            guard let day = day(of: revision) else {
                return self("summary.ambition.revised.undated", ["after": after])
            }
            return self(
                "summary.ambition.revised", ["date": phrases.date(day), "after": after])
        }
        guard let question = workspace.domain.question else {
            return self("summary.ambition.unwritten")
        }
        return self("summary.ambition.original", ["question": quoted(question)])
    }

    private var moves: String {
        let done = monitoring.done
        let closed = monitoring.agenda.items.count { !$0.fate.isOpen }
        let results = monitoring.levels.reduce(0) { $0 + $1.results.count }
        let embedded = monitoring.levels.flatMap(\.carried)
            .filter { $0.status == .embedded }.reduce(0) { $0 + $1.count }
        let parts = [
            done.people > 0
                ? self(
                    "summary.done",
                    ["who": part(done.people, of: done.participants, "participants")])
                : nil,
            closed > 0
                ? self(
                    "summary.closed",
                    ["which": part(closed, of: monitoring.agenda.items.count, "questions")])
                : nil,
            results > 0 ? count("named-results", results) : nil,
            embedded > 0 ? count("embedded", embedded) : nil,
        ].compactMap { $0 }
        return phrases.list(parts).map { "\($0.atStart)." } ?? self("summary.moves.none")
    }

    private var turned: String {
        let reframings = monitoring.reframings
        let list = counts([
            ("reversals", reframings.reversals.count), ("rewordings", reframings.rewordings.count),
            ("let-go", reframings.lettingsGo.count), ("revisions", reframings.revisions.count),
        ])
        guard let list else { return self("summary.turned.none") }
        let latest =
            reframings.reversals.last.map { ($0.before, $0.after) }
            ?? reframings.rewordings.last.map { ($0.course.question.text, $0.course.wording) }
        let turn = latest.map { before, after in
            self("summary.turned.latest", ["before": quoted(before), "after": cited(after)])
        }
        return (["\(list.atStart)."] + [turn].compactMap { $0 }).joined(separator: " ")
    }

    private var stays: String {
        guard let first = monitoring.persistent.first else { return self("summary.stays.none") }
        let stays = self(
            "summary.stays.open",
            ["question": quoted(first.course.wording), "stay": stay(first)])
        return [stays, more("persistent", monitoring.persistent.count - 1)]
            .compactMap { $0 }.joined(separator: " ")
    }

    private var unknownInShort: String {
        let unknowns = monitoring.unknowns
        let survey = unknowns.survey
        let list = counts([
            ("silent", unknowns.silent.count), ("unanswered", survey?.silent.count ?? 0),
            ("unnoted", unknowns.unnoted.count),
            ("unmarked", unknowns.withoutEvaluation),
            ("unreflected", unknowns.unreflected),
            ("unread", unknowns.incomplete.count),
        ])
        let sentences = [
            list.map { "\($0.atStart)." },
            survey == nil && !monitoring.pulses.isEmpty ? self("summary.no-survey") : nil,
        ].compactMap { $0 }
        if !sentences.isEmpty { return sentences.joined(separator: " ") }
        if isForPublic { return self("unknown.withheld") }
        return self("summary.unknown.\(monitoring.pulses.isEmpty ? "all" : "none")")
    }

    private var nextInShort: String? {
        isForPublic ? nil : phrases.list(monitoring.next.topics.map(label)).map { "\($0.atStart)." }
    }
}
