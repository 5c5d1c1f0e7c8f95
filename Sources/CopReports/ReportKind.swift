/// The reports that `cop report` writes; the raw value is the name on the command line.
public enum ReportKind: String, CaseIterable, Sendable {
    case learningHistory = "learning-history"
    case timeline
    case socialMap = "social-map"
    case monitoring
    case knowledgeAgenda = "knowledge-agenda"
    case session
    case embedding
    case system
    case patterns
    case results
    case composition
    case participant
    case status

    /// The formats in which it can be had, the usual one first.
    public var formats: [ReportFormat] {
        switch self {
        case .learningHistory, .monitoring, .session, .embedding, .results, .composition,
            .participant, .status:
            [.markdown, .json]
        case .timeline, .socialMap, .knowledgeAgenda, .system, .patterns:
            [.markdown, .dot, .json]
        }
    }

    /// The layouts in which it can be had, beside or instead of the usual one.
    public var layouts: [ReportOptions.Layout] {
        switch self {
        case .learningHistory: [.staggered, .sideBySide, .handout]
        case .timeline: [.worksheet]
        case .socialMap: [.then, .now]
        default: []
        }
    }

    /// Whether it is about one person, who has to be named. It gives away whose it is, and is for
    /// them rather than for a folder of reports.
    public var isPersonal: Bool { self == .participant }

    /// Whether it can be compared with an earlier day.
    public var comparesDays: Bool { self == .socialMap || self == .knowledgeAgenda }
}

extension ReportKind {
    /// Where it stands on the index page.
    var shelf: Shelf {
        switch self {
        case .learningHistory, .timeline: .story
        case .knowledgeAgenda, .session: .work
        case .socialMap, .system, .composition: .surroundings
        case .monitoring, .participant, .status: .now
        case .embedding, .patterns, .results: .yield
        }
    }

    /// The headings of the index page, in order.
    enum Shelf: String, CaseIterable {
        /// Where the community stands, and what to do next.
        case now
        /// What happened, and what people make of it.
        case story
        /// Questions and sessions.
        case work
        /// People, organisations, and the field around them.
        case surroundings
        /// What comes of it.
        case yield
    }
}

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    /// A Graphviz picture.
    case dot
    /// That picture, drawn by Graphviz: not made here, but from what `source` gives.
    case svg
    /// The model that the template sees.
    case json

    /// The format that a report is made in on the way to this one.
    public var source: ReportFormat { self == .svg ? .dot : self }
}
