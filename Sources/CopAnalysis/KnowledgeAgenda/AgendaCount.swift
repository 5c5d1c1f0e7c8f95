import CopModel

/// How the agenda moved at a session.
public struct AgendaCount: Sendable, Equatable {
    /// Questions raised there, or since the session before.
    public let raised: Int
    /// Questions that were answered, dissolved or handed over.
    public let closed: Int
    /// Questions that came back.
    public let reopened: Int
    /// Questions that the group still had to come back to when the session closed.
    public let open: Int
}

extension QuestionAgenda {
    /// A count for each of `sessions`. Questions of which nobody noted when they were raised are
    /// not counted.
    public var counts: [AgendaCount] {
        var raised = Array(repeating: 0, count: sessions.count)
        var closed = raised
        var reopened = raised
        for item in items {
            guard case .session(var column)? = item.events.first?.column else { continue }
            raised[column] += 1
            var isOpen = true
            for event in item.events.dropFirst() {
                switch event.column {
                // An update never counts before the one that it follows.
                case .session(let number): column = max(column, number)
                case .undated: break
                case .afterLastSession: column = sessions.count
                }
                guard column < sessions.count, let step = event.step else { break }
                let isOpenNow = (step.update.status ?? step.statusBefore).isOpen
                if isOpen, !isOpenNow { closed[column] += 1 }
                if !isOpen, isOpenNow { reopened[column] += 1 }
                isOpen = isOpenNow
            }
        }
        var open = 0
        return sessions.indices.map { column in
            open += raised[column] - closed[column] + reopened[column]
            return AgendaCount(
                raised: raised[column], closed: closed[column], reopened: reopened[column],
                open: open)
        }
    }
}
