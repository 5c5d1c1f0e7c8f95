/// The reports that `cop report` writes; the raw value is the name on the command line.
public enum ReportKind: String, CaseIterable, Sendable {
    case learningHistory = "learning-history"
    case timeline
    case socialMap = "social-map"
    case participant
    case status

    /// The formats in which it can be had, the usual one first.
    public var formats: [ReportFormat] {
        switch self {
        case .learningHistory, .participant, .status: [.markdown, .json]
        case .timeline, .socialMap: [.markdown, .dot, .json]
        }
    }

    /// Whether it is about one person, who has to be named. It gives away whose it is, and is for
    /// them rather than for a folder of reports.
    public var isPersonal: Bool { self == .participant }
}

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    /// A Graphviz picture.
    case dot
    /// The model that the template sees.
    case json
}
