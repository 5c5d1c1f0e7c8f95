import CopAnalysis
import CopModel

extension KnowledgeAgendaComposer {
    /// What the agenda comes to, and what the group could talk about.
    func closing(_ agenda: QuestionAgenda) -> View.Closing {
        let balance = AgendaBalance(agenda)
        return .init(
            fateNames: QuestionFate.allCases.map { self["now.\($0.rawValue)"] },
            levels: balance.levels.map { count in
                .init(
                    name: level(count.level), total: count.total,
                    counts: QuestionFate.allCases.map { count.fates[$0] ?? 0 })
            },
            stays: [stays(balance.closed, "closed"), stays(balance.open, "open")]
                .compactMap { $0 },
            reworded: listing(balance.reworded), halves: halves(balance, agenda),
            began: began(agenda), ended: listing(agenda.items.filter(\.fate.isOpen)),
            prompts: prompts(agenda, balance))
    }

    private func stays(_ stays: AgendaBalance.Stays?, _ key: String) -> String? {
        guard let stays, let longest = stays.longest.stay, longest.days > 0 else { return nil }
        // Two have no middle worth telling, and of equals none is the longest.
        let sentence =
            switch (stays.count, stays.longestCount) {
            case (1, _): ".one"
            case (let all, let longest) where all == longest: ".same"
            case (2, _): ".two"
            case (_, 1): ""
            default: ".several"
            }
        return self(
            "stays.\(key)\(sentence)",
            [
                "n": String(stays.count), "median": words(stays.median),
                "what": stays.longest.course.wording, "longest": words(longest),
                "longest-count": String(stays.longestCount),
            ])
    }

    /// The questions with which the agenda began: those of the first session that has any.
    private func began(_ agenda: QuestionAgenda) -> View.Listing {
        let columns = agenda.items.map { $0.events.first?.column }
        let items = zip(agenda.items, columns).filter { $1 == columns[0] }.map(\.0)
        return .init(
            items: items.prefix(Self.longestList).map(item),
            more: more(items.count - Self.longestList))
    }

    private func halves(
        _ balance: AgendaBalance, _ agenda: QuestionAgenda
    ) -> View.Closing.Halves? {
        guard let halves = balance.halves else { return nil }
        let middle = (agenda.sessions.count + 1) / 2
        return .init(
            first: self("halves", ["from": "1", "to": String(middle)]),
            second: self("halves.since", ["from": String(middle + 1)]),
            levels: balance.levels.map(\.level).map {
                .init(
                    name: level($0), first: halves.first[$0] ?? 0, second: halves.second[$0] ?? 0)
            })
    }

    /// Questions about the questions, where there is something to ask.
    private func prompts(_ agenda: QuestionAgenda, _ balance: AgendaBalance) -> [String] {
        var prompts: [String] = []
        var told: Set<String> = []
        /// About the first of them that nothing was asked about yet.
        func ask(_ key: String, _ items: [AgendaItem]) {
            guard let item = items.first(where: { !told.contains($0.id) }) else { return }
            told.insert(item.id)
            prompts.append(self("ask.\(key)", ["what": item.course.wording]))
        }
        ask("persists", agenda.items(.persists))
        ask("reworded", balance.reworded)
        ask("dissolved", agenda.items(.dissolved).reversed())
        ask("answered", agenda.items(.answered).reversed())
        let families = agenda.families.enumerated().sorted { left, right in
            (right.element.members.count, left.offset)
                < (left.element.members.count, right.offset)
        }
        ask("family", families.map { $0.element.members[0].item })
        let waiting = agenda.items(.handedOver).count
        if waiting > 0 { prompts.append(phrases.counted("knowledge-agenda.ask.waiting", waiting)) }
        let asked = Set(balance.levels.compactMap(\.level))
        if !asked.isEmpty {
            for level in Question.Level.allCases where !asked.contains(level) {
                prompts.append(self["ask.level.\(level.rawValue)"])
            }
        }
        if agenda.items.contains(where: \.fate.isOpen) { prompts.append(self["ask.open"]) }
        return prompts
    }
}
