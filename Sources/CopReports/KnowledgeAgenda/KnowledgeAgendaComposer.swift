import CopAnalysis
import CopModel
import CopTemplates

/// Puts an analysed knowledge agenda into words.
struct KnowledgeAgendaComposer {
    typealias View = KnowledgeAgendaView

    let phrases: Phrases

    /// As many questions stand in a list; it says how many more there are.
    static let longestList = 40

    var terms: Terms { phrases.terms }

    /// A word of this report.
    subscript(key: String) -> String { terms["knowledge-agenda.\(key)"] }

    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        terms("knowledge-agenda.\(key)", values)
    }

    func view(_ agenda: QuestionAgenda, _ comparison: AgendaComparison?) -> View {
        let hasQuestions = !agenda.items.isEmpty
        return View(
            title: phrases.workspace.cop.title, day: agenda.asOf.description,
            asOf: phrases.date(agenda.asOf), count: count(agenda), hasQuestions: hasQuestions,
            fates: QuestionFate.allCases.map { fate in
                let count = agenda.items(fate).count
                return .init(
                    fate: fate.rawValue, name: name(fate), count: count,
                    bar: Chart.bar(count, of: agenda.items.count))
            },
            table: hasQuestions ? table(agenda) : nil,
            openPerSession: openPerSession(agenda),
            persisting: listing(agenda.items(.persists)), open: listing(agenda.items(.open)),
            answered: listing(agenda.items(.answered)),
            dissolved: listing(agenda.items(.dissolved)), handOvers: handOvers(agenda),
            families: families(agenda), comparison: comparison.map(view),
            closing: hasQuestions ? closing(agenda) : nil, questions: agenda.items.map(item))
    }

    /// `18 questions, 3 of them open`.
    func count(_ agenda: QuestionAgenda) -> String {
        self(
            "count",
            [
                "questions": phrases.count("questions", agenda.items.count),
                "open": String(agenda.items.count(where: \.fate.isOpen)),
            ])
    }

    func name(_ fate: QuestionFate) -> String { self["fate.\(fate.rawValue)"] }

    /// Where a question stands, in a word or two.
    func now(_ item: AgendaItem) -> String { self["now.\(item.fate.rawValue)"] }

    func level(_ level: Question.Level?) -> String { self["level.\(level?.rawValue ?? "unknown")"] }

    /// `5 sessions (204 days)`, `12 days` without a session; that it was the same day.
    func words(_ stay: QuestionStay) -> String {
        guard stay.days > 0 else { return self["same-day"] }
        let days = phrases.counted("knowledge-agenda.days", stay.days)
        guard stay.sessions > 0 else { return days }
        return phrases.count("sessions", stay.sessions) + " (\(days))"
    }

    /// That a list leaves questions out; nil where it does not.
    func more(_ count: Int) -> String? {
        count > 0 ? phrases.counted("knowledge-agenda.more", count) : nil
    }

    /// The first of some questions; nil where there are none.
    func listing(_ items: [AgendaItem]) -> View.Listing? {
        guard !items.isEmpty else { return nil }
        return .init(
            items: items.prefix(Self.longestList).map(item),
            more: more(items.count - Self.longestList))
    }

    func item(_ item: AgendaItem) -> View.Item {
        let course = item.course
        let wording = course.wording
        return .init(
            id: item.id, wording: wording,
            firstWording: wording == course.question.text ? nil : course.question.text,
            level: item.level.map(level), by: phrases.names(course.question.by),
            raised: course.raised.map(phrases.date), fate: item.fate.rawValue,
            fateName: name(item.fate), now: now(item), stay: item.stay.map(words),
            answer: course.answer,
            note: course.steps.last { $0.update.note != nil }?.update.note,
            history: item.events.map(event))
    }

    private func event(_ event: AgendaEvent) -> View.Event {
        let isRewording = event.kind == .reworded
        let update = event.step?.update
        return .init(
            kind: event.kind.rawValue, name: self["event.\(event.kind.rawValue)"],
            day: event.day?.description,
            session: update?.session.flatMap { phrases.workspace.session($0.id)?.title },
            rewording: isRewording ? update?.rewording : nil,
            by: update.flatMap { phrases.names($0.by) })
    }

    private func openPerSession(_ agenda: QuestionAgenda) -> View.OpenPerSession? {
        let counts = agenda.counts.map(\.open)
        guard let last = counts.last, !agenda.items.isEmpty else { return nil }
        guard counts.count >= Self.fewestPoints else {
            return .init(counts: counts, sparkline: nil, meaning: nil)
        }
        let shown = Array(counts.suffix(Self.longestLine))
        let meaning = self(
            counts.count > shown.count ? "open-per-session.last" : "open-per-session",
            [
                "sessions": phrases.count("sessions", shown.count), "first": String(shown[0]),
                "last": String(last), "most": String(shown.max() ?? 0),
            ])
        return .init(counts: counts, sparkline: Chart.sparkline(shown), meaning: meaning)
    }

    /// As many sessions have a mark on a line of text.
    private static let longestLine = 60
    /// Two points make no line.
    private static let fewestPoints = 3
}
