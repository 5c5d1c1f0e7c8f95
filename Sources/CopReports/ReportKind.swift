/// The reports that `cop report` writes; the raw value is the name on the command line.
public enum ReportKind: String, CaseIterable, Sendable {
    case learningHistory = "learning-history"
    case timeline
    case socialMap = "social-map"

    /// The formats in which it can be had, the usual one first.
    public var formats: [ReportFormat] {
        switch self {
        case .learningHistory: [.markdown, .json]
        case .timeline, .socialMap: [.markdown, .dot, .json]
        }
    }
}

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    /// A Graphviz picture.
    case dot
    /// The model that the template sees.
    case json
}
