import CopAnalysis
import CopModel
import CopTemplates

/// Puts what was analysed into the words that the template shows; a file for each part of the
/// cycle.
struct MonitoringComposer {
    typealias View = MonitoringView

    let phrases: Phrases
    let monitoring: Monitoring
    let audience: Audience

    /// Longer texts are cut at the end of a word.
    static let limit = 160

    var workspace: Workspace { phrases.workspace }
    var isForPublic: Bool { audience == .public }
    var calendar: RunCalendar { monitoring.agenda.calendar }

    func view() -> View {
        View(
            title: workspace.cop.title, asOf: phrases.date(monitoring.asOf),
            progress: phrases.held(monitoring.progress), summary: summary, ambition: ambition,
            individual: individual, group: group, organisation: organisation, field: field,
            persistent: monitoring.persistent.prefix(3).map(persistent),
            diverging: monitoring.diverging.suffix(2).reversed().map(diverging),
            moreDiverging: more("diverging", monitoring.diverging.count - 2),
            unknowns: unknowns, reframings: reframings,
            outside: monitoring.outsideViews.suffix(2).map(outsideVoice),
            next: isForPublic ? nil : next)
    }

    // MARK: - Words

    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        phrases.terms("monitoring.\(key)", values)
    }

    /// `1 result`, `5 results`.
    func count(_ key: String, _ number: Int) -> String {
        phrases.counted("monitoring.count.\(key)", number)
    }

    /// Counts with their words, as a list, without what there is none of.
    func counts(_ parts: [(key: String, number: Int)]) -> String? {
        phrases.list(parts.filter { $0.number > 0 }.map { count($0.key, $0.number) })
    }

    /// `2 of 14 participants`; of a single one whether it is that one.
    func part(_ number: Int, of all: Int, _ key: String) -> String {
        if all == 1 { return self("part.\(key).\(number == 0 ? "none" : "only")") }
        return self("part.\(key)", ["n": String(number), "all": String(all)])
    }

    /// How many of something are not shown; nil when all are.
    func more(_ key: String, _ number: Int) -> String? {
        number > 0 ? phrases.counted("monitoring.more.\(key)", number) : nil
    }

    func short(_ text: String) -> String { text.excerpt(limit: Self.limit) }

    func quoted(_ text: String) -> String { "“\(short(text))”" }

    /// In quotation marks, for the end of a sentence that has a full stop of its own.
    func cited(_ text: String) -> String { quoted(withoutStop(text)) }

    /// As a sentence of its own.
    func sentence(_ text: String) -> String {
        text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    /// Without a full stop at its end, for a text that becomes a part of a sentence.
    func withoutStop(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// The first few texts in quotation marks, and how many others there are.
    func some(_ texts: [String], of key: String, atMost most: Int = 3) -> String? {
        phrases.list(
            texts.prefix(most).map { "“\(withoutStop($0.excerpt(limit: 100)))”" }
                + [more(key, texts.count - most)].compactMap { $0 })
    }

    // MARK: - The ambition

    /// In full: on paper nobody can look up the rest.
    private var ambition: View.Ambition {
        let vision = workspace.domain.vision
        let film = [
            ("see", vision.see), ("hear", vision.hear), ("feel", vision.feel),
            ("who-does-what", vision.whoDoesWhat),
        ]
        return View.Ambition(
            question: workspace.domain.question,
            film: film.compactMap { key, text in
                text.map { View.Labelled(label: self("film.\(key)"), text: $0) }
            },
            revisions: monitoring.reframings.revisions.map { revision in
                View.Revision(
                    id: revision.id,
                    date: day(of: revision).map(phrases.date), before: revision.before,
                    after: revision.after, reason: revision.reason)
            },
            indicators: monitoring.indicators.compactMap(course))
    }

    func day(of revision: Revision) -> Day? { calendar.day(revision.date, revision.decidedAt) }

    private func course(_ indicator: IndicatorCourse) -> View.Course? {
        let measured = indicator.measurements.filter { $0.value != nil }
        guard !measured.isEmpty else { return nil }
        let values = measured.map { measurement in
            let value = measurement.value ?? ""
            return measurement.date.map {
                self("measured", ["value": value, "date": phrases.month($0)])
            } ?? value
        }
        return View.Course(
            id: indicator.indicator.id, text: withoutStop(indicator.indicator.text),
            values: values.joined(separator: " → "),
            note: measured.last?.note.map(short).map(sentence))
    }
}
