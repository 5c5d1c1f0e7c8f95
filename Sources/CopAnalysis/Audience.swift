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

/// Why nothing of a community may be shown to the public.
public enum PublicationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// `cop.yaml` has no rule for what is shared, or none that could be read.
    case undecided
    /// The group decided on a rule under which a report cannot be made safe.
    case closed(SharingRule)

    public var description: String {
        switch self {
        case .undecided:
            "the group has not decided how to treat what is shared, so nothing is public"
        case .closed(let rule):
            "under the rule '\(rule.rawValue)' no report can be made safe for the public"
        }
    }
}

extension Workspace {
    /// The workspace without what an audience may not see: diary entries and reflections by their
    /// visibility, and for the public every intake, since learning questions are a person's own.
    ///
    /// A reflection has at most the visibility of the entry or the reflection that it is about:
    /// it would give away what that one says. Reports are functions of the result, so none of
    /// them can show what was left out.
    ///
    /// Throws `PublicationError` for the public, unless the group decided to be open.
    public func visible(to audience: Audience) throws(PublicationError) -> Workspace {
        if audience == .public { try refuseUnlessOpen() }
        let subjects = SubjectIndex(self)
        return filtered(
            entries: { audience.maySee($0.visibility) },
            reflections: { reflection in
                Self.chain(from: reflection, subjects).allSatisfy(audience.maySee)
            },
            intakes: { _ in audience != .public })
    }

    /// What cannot be shown safely to the public is not shown (step 6: the group decides).
    private func refuseUnlessOpen() throws(PublicationError) {
        switch cop.agreements.sharing.rule {
        case .open: return
        case let rule?: throw .closed(rule)
        case nil: throw .undecided
        }
    }

    /// The visibility of a reflection, and of what it is about in turn.
    private static func chain(
        from reflection: Reflection, _ subjects: SubjectIndex
    ) -> [Visibility?] {
        var result = [reflection.visibility]
        var seen: Set<String> = []
        var next = reflection.on?.id
        while let id = next, seen.insert(id).inserted {
            next = nil
            switch subjects[id] {
            case .entry(_, let entry): result.append(entry.visibility)
            case .reflection(let other):
                result.append(other.visibility)
                next = other.on?.id
            // An entry that is not on this machine is in a private diary, which git ignores.
            case nil where id.contains("/"): result.append(.private)
            default: break
            }
        }
        return result
    }
}
