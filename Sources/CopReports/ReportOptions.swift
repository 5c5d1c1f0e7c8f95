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
    /// The kind of tie that alone a social map shows.
    public var tie: String?
    /// How it is laid out; nil for the usual way.
    public var layout: Layout?

    public init(
        asOf: Day, audience: Audience = .group, person: String? = nil,
        session: String? = nil, compare: Day? = nil, tie: String? = nil, layout: Layout? = nil
    ) {
        self.asOf = asOf
        self.audience = audience
        self.person = person
        self.session = session
        self.compare = compare
        self.tie = tie
        self.layout = layout
    }

    /// Ways in which a report can be laid out; see `ReportKind.layouts`.
    public enum Layout: String, CaseIterable, Sendable {
        /// A learning history in one column; events, voices and reflections are set apart by their
        /// form (the two layouts of Kleiner & Roth 1997).
        case staggered
        /// A learning history with voices on one side, reflections on the other.
        case sideBySide = "side-by-side"
        /// What of a learning history waits for a reflection, as sheets for those who were not
        /// there.
        case handout
        /// A timeline as the sheet of a timeline workshop.
        case worksheet
        /// The picture of one day of two social maps that are compared: the earlier, or the later.
        /// Everyone stands in the same place in both, and in the picture of the changes.
        case then, now

        /// Whether it is a way to draw, rather than to write.
        public var isPicture: Bool { self == .then || self == .now }
    }
}
