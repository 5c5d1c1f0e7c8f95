import CopAnalysis
import CopModel

extension KnowledgeAgendaComposer {
    /// What went to others, by who has it, those who wait longest first.
    func handOvers(_ agenda: QuestionAgenda) -> View.HandOvers? {
        let all = agenda.items.compactMap { item in item.handOver.map { (item, $0) } }
        guard !all.isEmpty else { return nil }
        let shown = all.sorted { left, right in
            (left.1.since?.number ?? .max, left.0.id)
                < (right.1.since?.number ?? .max, right.0.id)
        }.prefix(Self.longestList)
        let unknown = self["to-unknown"]
        let byRecipient = Dictionary(grouping: shown) { $0.1.to ?? unknown }
        var seen: Set<String> = []
        let names = shown.map { $0.1.to ?? unknown }.filter { seen.insert($0).inserted }
        return .init(
            recipients: names.map { name in
                .init(
                    name: name,
                    questions: (byRecipient[name] ?? []).map { handOver($0, $1, agenda.asOf) })
            }, more: more(all.count - shown.count))
    }

    private func handOver(
        _ item: AgendaItem, _ handOver: HandOver, _ asOf: Day
    ) -> View.HandOvers.Question {
        let standing: String =
            switch handOver.standing {
            case .waiting:
                handOver.since.map { since in
                    let days = phrases.counted("knowledge-agenda.days", since.days(until: asOf))
                    return self("standing.waiting", ["days": days])
                } ?? self["standing.waiting.undated"]
            case .takenUp, .returned: self["standing.\(handOver.standing.rawValue)"]
            case .closed: self["now.\(item.fate.rawValue)"]
            }
        return .init(
            id: item.id, wording: item.course.wording, by: phrases.names(item.course.question.by),
            since: handOver.since.map(phrases.date), standing: handOver.standing.rawValue,
            standingName: standing, isTakenUp: handOver.isTakenUp,
            takenUp: handOver.takenUp.map(phrases.date), note: handOver.note,
            answer: item.course.answer)
    }

    /// More questions than these, and deeper than this, an indented list cannot be read.
    private static let mostRelatives = 60
    private static let deepest = 8

    /// Families of questions, those to which something happened last where there are too many.
    func families(_ agenda: QuestionAgenda) -> View.Families? {
        let families = agenda.families
        guard !families.isEmpty else { return nil }
        let shown = Self.lastMoved(families, atMost: Self.mostRelatives)
        let members = shown.flatMap(\.members).prefix(Self.mostRelatives)
        let wordings = Dictionary(
            members.map { ($0.item.id, $0.item.course.wording) },
            uniquingKeysWith: { first, _ in first })
        let count = families.reduce(0) { $0 + $1.members.count }
        let single = agenda.items.count - count
        return .init(
            rows: members.map { member in
                .init(
                    levels: Array(0..<min(member.depth, Self.deepest)),
                    wording: member.item.course.wording,
                    raised: member.item.course.raised.map(phrases.date), now: now(member.item),
                    ring: member.closesRing ? member.follows.flatMap { wordings[$0] } : nil)
            },
            more: more(count - members.count),
            single: single > 0 ? phrases.counted("knowledge-agenda.single", single) : nil)
    }

    /// Whole families up to so many questions, those to which something happened last, in their
    /// order; one at least.
    static func lastMoved(_ families: [QuestionFamily], atMost limit: Int) -> [QuestionFamily] {
        let days = families.map { family in
            family.members.compactMap { $0.item.lastMoved?.number }.max() ?? .min
        }
        var room = limit
        var places: [Int] = []
        for place in families.indices.sorted(by: { (days[$1], $0) < (days[$0], $1) }) {
            let count = families[place].members.count
            guard count <= room || places.isEmpty else { continue }
            places.append(place)
            room -= count
        }
        return places.sorted().map { families[$0] }
    }

    func view(_ comparison: AgendaComparison) -> View.Comparison {
        let moved = comparison.gone + comparison.reopened + comparison.movedOn
        return .init(
            day: comparison.earlier.asOf.description,
            date: phrases.date(comparison.earlier.asOf), then: count(comparison.earlier),
            now: count(comparison.later),
            hasChanges: !(moved + comparison.reworded).isEmpty || !comparison.raised.isEmpty,
            raised: listing(comparison.raised), gone: listing(comparison.gone.map(\.now)),
            reopened: listing(comparison.reopened.map(\.now)),
            movedOn: listing(comparison.movedOn.map(\.now)),
            stillOpen: listing(comparison.stillOpen.map(\.now)),
            reworded: rewordings(comparison.reworded))
    }

    private func rewordings(_ changes: [AgendaComparison.Change]) -> View.Rewordings? {
        guard !changes.isEmpty else { return nil }
        return .init(
            items: changes.prefix(Self.longestList).map {
                .init(before: $0.then.course.wording, after: $0.now.course.wording)
            },
            more: more(changes.count - Self.longestList))
    }
}
