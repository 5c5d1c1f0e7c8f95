import CopModel

/// Who a report is for.
public enum Audience: String, CaseIterable, Sendable {
    case facilitators, group, `public`

    /// Whether something of this visibility may be shown; what says nothing is the group's.
    public func maySee(_ visibility: Visibility?) -> Bool {
        switch visibility ?? .group {
        case .private: false
        case .facilitators: self == .facilitators
        case .group: self != .public
        case .public: true
        }
    }
}
