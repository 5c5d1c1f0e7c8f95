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

extension Workspace {
    /// The workspace without what an audience may not see: diary entries and reflections by their
    /// visibility, and for the public every intake, since learning questions are a person's own.
    ///
    /// Reports are functions of the result, so none of them can show what was left out.
    public func visible(to audience: Audience) -> Workspace {
        filtered(
            entries: { audience.maySee($0.visibility) },
            reflections: { audience.maySee($0.visibility) },
            intakes: { _ in audience != .public })
    }
}
