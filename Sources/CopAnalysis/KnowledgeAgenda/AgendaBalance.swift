import CopModel

/// What an agenda comes to at the close: at which levels questions were asked, what became of
/// them, how long they stayed, and how the asking moved.
public struct AgendaBalance: Sendable {
    /// The levels at which questions were asked, and nil for questions of which nobody noted it.
    public let levels: [LevelCount]
    /// Of the questions that are no longer the group's, and of those that are.
    public let closed: Stays?
    public let open: Stays?
    /// Questions that were put in other words, those most often reworded first.
    public let reworded: [AgendaItem]
    /// At which level questions were raised in the first half of the sessions, and in the second;
    /// nil when there are too few sessions to halve.
    public let halves: (first: [Question.Level?: Int], second: [Question.Level?: Int])?

    /// Fewer sessions have no halves worth comparing; a rule of thumb.
    public static let fewestSessions = 4

    public struct LevelCount: Sendable {
        public let level: Question.Level?
        public let fates: [QuestionFate: Int]
        public var total: Int { fates.values.reduce(0, +) }
    }

    /// How long questions stayed with the group.
    public struct Stays: Sendable {
        /// As many as it is known of.
        public let count: Int
        /// Half of them stayed no longer.
        public let median: QuestionStay
        /// The one that stayed longest, in days; the first of them where several did.
        public let longest: AgendaItem
        /// How many stayed as long as that.
        public let longestCount: Int
    }

    public init(_ agenda: QuestionAgenda) {
        let byLevel = Dictionary(grouping: agenda.items, by: \.level)
        levels = Self.order.compactMap { level in
            byLevel[level].map { items in
                LevelCount(
                    level: level,
                    fates: Dictionary(items.map { ($0.fate, 1) }, uniquingKeysWith: +))
            }
        }
        closed = Self.stays(agenda.items.filter { !$0.fate.isOpen })
        open = Self.stays(agenda.items.filter(\.fate.isOpen))
        reworded = agenda.items.enumerated().filter { !$0.element.rewordings.isEmpty }
            .sorted {
                ($1.element.rewordings.count, $0.offset) < ($0.element.rewordings.count, $1.offset)
            }
            .map(\.element)
        halves = Self.halves(agenda)
    }

    /// From near to far; what nobody noted comes last.
    public static let order: [Question.Level?] = Question.Level.allCases + [nil]

    private static func stays(_ items: [AgendaItem]) -> Stays? {
        let known = items.filter { $0.stay != nil }
        let stays = known.compactMap(\.stay)
        let most = stays.map(\.days).max()
        let longest = known.filter { $0.stay?.days == most }
        guard let first = longest.first else { return nil }
        let middle = (stays.count - 1) / 2
        return Stays(
            count: stays.count,
            median: QuestionStay(
                days: stays.map(\.days).sorted()[middle],
                sessions: stays.map(\.sessions).sorted()[middle]),
            longest: first, longestCount: longest.count)
    }

    private static func halves(
        _ agenda: QuestionAgenda
    ) -> (first: [Question.Level?: Int], second: [Question.Level?: Int])? {
        guard agenda.sessions.count >= fewestSessions else { return nil }
        let middle = (agenda.sessions.count + 1) / 2
        var first: [Question.Level?: Int] = [:]
        var second: [Question.Level?: Int] = [:]
        for item in agenda.items {
            switch item.events.first?.column {
            case .session(let column)? where column < middle: first[item.level, default: 0] += 1
            case .session?, .afterLastSession?: second[item.level, default: 0] += 1
            case .undated?, nil: break
            }
        }
        return (first, second)
    }
}
