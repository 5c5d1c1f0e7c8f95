import CopModel

/// The agenda then and now: versions are compared at the close of a run (Van Mierlo et al. 2010).
public struct AgendaComparison: Sendable {
    public let earlier: QuestionAgenda
    public let later: QuestionAgenda
    /// Raised since then.
    public let raised: [AgendaItem]
    /// Open then, and not now.
    public let gone: [Change]
    /// Open then and now.
    public let stillOpen: [Change]
    /// Open now, and not then.
    public let reopened: [Change]
    /// No longer the group's then nor now, but with another fate: taken up, or answered.
    public let movedOn: [Change]
    /// There then, and put otherwise now.
    public let reworded: [Change]

    /// A question that was there then.
    public struct Change: Sendable {
        public let then: AgendaItem
        public let now: AgendaItem
    }

    public init(from earlier: QuestionAgenda, to later: QuestionAgenda) {
        self.earlier = earlier
        self.later = later
        let known = Dictionary(
            earlier.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        raised = later.items.filter { known[$0.id] == nil }
        let changes = later.items.compactMap { now in
            known[now.id].map { Change(then: $0, now: now) }
        }
        gone = changes.filter { $0.then.fate.isOpen && !$0.now.fate.isOpen }
        stillOpen = changes.filter { $0.then.fate.isOpen && $0.now.fate.isOpen }
        reopened = changes.filter { !$0.then.fate.isOpen && $0.now.fate.isOpen }
        movedOn = changes.filter { change in
            !change.then.fate.isOpen && !change.now.fate.isOpen
                && change.then.fate != change.now.fate
        }
        reworded = changes.filter { $0.then.course.wording != $0.now.course.wording }
    }
}
