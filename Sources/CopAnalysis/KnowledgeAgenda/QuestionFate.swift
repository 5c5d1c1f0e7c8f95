import CopModel

/// What became of a question: the fates of the dynamic knowledge agenda (Van Mierlo et al. 2010),
/// and one that is too young to have any.
public enum QuestionFate: String, CaseIterable, Sendable {
    /// On the agenda, and not for long.
    case open
    /// Open through session after session: see `PersistentQuestion`.
    case persists
    /// Provisionally answered, often by doing something.
    case answered
    /// Asking was enough.
    case dissolved
    /// With others, who are not known to work on it.
    case handedOver = "handed-over"
    /// With others, who work on it.
    case takenUp = "taken-up"

    /// Whether the group still has to come back to it.
    public var isOpen: Bool { self == .open || self == .persists }

    init(_ status: Question.Status, persists: Bool) {
        self =
            switch status {
            case .open, .explored: persists ? .persists : .open
            case .answered: .answered
            case .dissolved: .dissolved
            case .handedOver: .handedOver
            case .takenUp: .takenUp
            }
    }
}
