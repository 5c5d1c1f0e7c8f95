import CopAnalysis
import CopModel

extension KnowledgeAgendaComposer {
    /// More rows and columns than these nobody reads from paper.
    static let mostRows = 60
    static let mostColumns = 16

    /// The last sessions, and the questions to which something happened last.
    func table(_ agenda: QuestionAgenda) -> View.Table {
        let items = Self.lastMoved(agenda.items, atMost: Self.mostRows)
        let columns = agenda.sessions.indices.suffix(Self.mostColumns)
        let first = columns.first ?? 0
        let hasEarlier = first > 0
        let events = items.flatMap(\.events)
        let hasLater = events.contains { $0.column == .afterLastSession }
        let rows = items.map { item in
            View.Table.Row(
                wording: item.course.wording.excerpt(limit: 100),
                cells: cells(of: item, columns, hasEarlier: hasEarlier, hasLater: hasLater),
                now: now(item))
        }
        let kinds = Set(events.map(\.kind))
        var marks = AgendaEvent.Kind.allCases.filter(kinds.contains).map { kind in
            View.Table.Mark(mark: kind.mark, meaning: self["event.\(kind.rawValue)"])
        }
        marks.append(.init(mark: Self.idle, meaning: self["mark.idle"]))
        if hasEarlier { marks.append(.init(mark: Self.earlier, meaning: self["mark.earlier"])) }
        if hasLater { marks.append(.init(mark: Self.later, meaning: self["mark.later"])) }
        return .init(
            heads: (hasEarlier ? [Self.earlier] : []) + columns.map { String($0 + 1) }
                + (hasLater ? [Self.later] : []),
            rows: rows, marks: marks,
            sessions: columns.map { column in
                let session = agenda.sessions[column]
                return .init(
                    number: column + 1, date: phrases.date(session.date), title: session.title)
            },
            notes: notes(
                agenda, rows: rows.count, columns: columns.count,
                undated: items.count { $0.course.raised == nil }))
    }

    /// Above the column of what happened before the sessions that are shown, and in it.
    private static let earlier = "…"
    /// Above the column of what happened since the last session.
    private static let later = "»"
    /// Open at a session at which nothing was noted of it.
    private static let idle = "·"

    /// As many questions as there is room for: those to which something happened last, in the
    /// order in which they were raised.
    static func lastMoved(_ items: [AgendaItem], atMost limit: Int) -> [AgendaItem] {
        guard items.count > limit else { return items }
        let days = items.map { $0.lastMoved?.number ?? .min }
        let places = items.indices.sorted { (days[$1], $0) < (days[$0], $1) }
        return places.prefix(limit).sorted().map { items[$0] }
    }

    /// What stands in the cells of a question.
    private func cells(
        of item: AgendaItem, _ columns: Range<Int>, hasEarlier: Bool, hasLater: Bool
    ) -> [String] {
        var marks: [QuestionAgenda.Column: String] = [:]
        var isOpen: [QuestionAgenda.Column: Bool] = [:]
        for event in item.events {
            marks[event.column, default: ""] += event.kind.mark
            let status = event.step?.update.status ?? event.step?.statusBefore ?? .open
            isOpen[event.column] = status.isOpen
        }
        let earlier = (0..<columns.startIndex).map { QuestionAgenda.Column.session($0) }
        var isOnAgenda = earlier.last { isOpen[$0] != nil }.flatMap { isOpen[$0] } ?? false
        let shown = columns.map { QuestionAgenda.Column.session($0) }
        let cells = (shown + (hasLater ? [.afterLastSession] : [])).map { column -> String in
            let wasOnAgenda = isOnAgenda
            isOnAgenda = isOpen[column] ?? wasOnAgenda
            return marks[column] ?? (wasOnAgenda ? Self.idle : "")
        }
        let wasThere = earlier.contains { marks[$0] != nil }
        return (hasEarlier ? [wasThere ? Self.earlier : ""] : []) + cells
    }

    private func notes(
        _ agenda: QuestionAgenda, rows: Int, columns: Int, undated: Int
    ) -> [String] {
        var notes: [String] = []
        if rows < agenda.items.count {
            notes.append(
                self(
                    "table.rows", ["n": String(rows), "all": String(agenda.items.count)]))
        }
        if columns < agenda.sessions.count {
            notes.append(
                self(
                    "table.sessions",
                    ["n": String(columns), "all": String(agenda.sessions.count)]))
        }
        if undated > 0 { notes.append(phrases.counted("knowledge-agenda.table.undated", undated)) }
        return notes
    }
}

extension AgendaEvent.Kind {
    /// A mark that tells kinds apart without colour: those of the timeline, where it has them.
    var mark: String {
        switch self {
        case .raised: "?"
        case .reworded: "↪"
        case .discussed: "•"
        case .explored: "◐"
        case .answered: "!"
        case .dissolved: "≈"
        case .handedOver: "→"
        case .takenUp: "⇒"
        case .reopened: "↺"
        }
    }
}
