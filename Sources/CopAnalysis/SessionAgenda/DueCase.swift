import CopModel

/// A case that could be on the table, and how long its owners have waited for a turn.
public struct DueCase: Sendable {
    /// Nil for a case that someone told of at the intake, or announced, and nobody wrote down yet.
    public let practiceCase: PracticeCase?
    /// Who bring it.
    public let owners: [Reference<Person>]
    /// What it is about, in the words of the intake where it has no record of its own.
    public let text: String?
    /// The last session at which an owner had a turn, with this case or another.
    public let lastTurn: Session?
    /// Whether the session names an owner as a case-bringer.
    public internal(set) var isAnnounced = false

    /// Its own id, else those of its owners.
    var id: String { practiceCase?.id ?? owners.map(\.id).joined(separator: " ") }

    /// The title that it was given; nil where it has no record of its own.
    public var title: String? { practiceCase?.title }

    /// How far it is from the table: one that rests or is closed waits for its owner to take it up
    /// again.
    var dormancy: Int {
        switch practiceCase?.status {
        case .open, nil: 0
        case .resting: 1
        case .closed: 2
        }
    }
}
