import CopModel

/// Why nothing of a community may be shown to the public.
public enum DisclosureError: Error, Equatable, Sendable, CustomStringConvertible {
    /// `cop.yaml` has no rule for what is shared, or none that could be read.
    case undecided
    /// Files could not be read whole: whom they name is not known, and could not be left out.
    case unreadable([String])
    /// Under a non-disclosure agreement only what is marked as public may be shown, which is less
    /// than a whole export.
    case confidential

    public var description: String {
        switch self {
        case .undecided:
            "the group has not decided how to treat what is shared, so nothing is public"
        case .unreadable(let paths):
            "\(paths.joined(separator: ", ")) could not be read whole, so that nobody knows whom to leave out"
        case .confidential:
            "under a non-disclosure agreement nothing is exported for the public"
        }
    }
}
