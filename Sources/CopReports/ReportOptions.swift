import CopAnalysis
import CopModel

/// What a report is to show, beside the workspace itself: the same options and the same files
/// give the same bytes.
public struct ReportOptions: Sendable {
    /// The day as of which it speaks: what is later is left out.
    public var asOf: Day
    public var audience: Audience
    /// One person's learning history instead of the whole community's.
    public var person: String?
    /// The session that a report is about.
    public var session: String?
    /// The earlier day that a report compares with.
    public var compare: Day?
    /// How a learning history is laid out.
    public var layout: Layout

    public init(
        asOf: Day, audience: Audience = .group, person: String? = nil,
        session: String? = nil, compare: Day? = nil, layout: Layout = .staggered
    ) {
        self.asOf = asOf
        self.audience = audience
        self.person = person
        self.session = session
        self.compare = compare
        self.layout = layout
    }

    /// The two layouts of a learning history (Kleiner & Roth 1997).
    public enum Layout: String, CaseIterable, Sendable {
        /// One column; events, voices and reflections are set apart by their form.
        case staggered
        /// Voices on one side, reflections on the other.
        case sideBySide = "side-by-side"
    }
}
