import CopModel

/// Why nothing of a community may be shown to the public.
public enum DisclosureError: Error, Equatable, Sendable, CustomStringConvertible {
    /// `cop.yaml` has no rule for what is shared, or none that could be read.
    case undecided
    /// Files could not be read whole: whom they name is not known, and could not be left out.
    case unreadable([String])

    public var description: String {
        switch self {
        case .undecided:
            "the group has not decided how to treat what is shared, so nothing is public"
        case .unreadable(let paths):
            "\(paths.joined(separator: ", ")) could not be read whole, so that nobody knows whom to leave out"
        }
    }
}
