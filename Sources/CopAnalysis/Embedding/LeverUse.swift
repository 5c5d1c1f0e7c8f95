import CopModel

/// One of the levers that help results on their way, and what the group does with it (step 4).
public struct LeverUse: Sendable {
    public let lever: CarryThrough.Lever
    /// The entries of the ledger about it, the furthest first.
    public let entries: [CarryThrough]
    public let state: State
    /// What else the files show of it; nil where they show nothing.
    public let trace: Trace?

    public enum State: String, Sendable {
        case used
        /// Somebody thought of it.
        case considered
        /// It was tried, and given up.
        case stopped
        case unused
    }

    /// What the files show of a lever beside the entries about it.
    public enum Trace: Sendable, Hashable {
        /// Of so many of the organisations a manager is involved.
        case managers(Int, of: Int)
        /// Taking part costs so much.
        case fee(String)
        /// So many organisations signed, on that day where it is known.
        case covenant(parties: Int, Day?)
        /// Several people of each of these organisations take part, by id.
        case severalPeople([String])
    }

    init(_ lever: CarryThrough.Lever, _ entries: [CarryThrough], _ trace: Trace?) {
        self.lever = lever
        self.entries = entries
        self.trace = trace
        let statuses = entries.map(\.status)
        state =
            if trace != nil || statuses.contains(where: { $0.map(\.isAtWork) ?? false }) {
                .used
            } else if statuses.contains(where: { $0 != .stopped }) {
                .considered
            } else {
                statuses.isEmpty ? .unused : .stopped
            }
    }
}

extension CarryThrough.Status {
    /// Whether something is done: more than an idea, and not given up.
    var isAtWork: Bool { self == .agreed || self == .underWay || self == .embedded }

    /// How far it is: embedded first, stopped last.
    var rank: Int {
        switch self {
        case .embedded: 0
        case .underWay: 1
        case .agreed: 2
        case .idea: 3
        case .stopped: 4
        }
    }
}
