import CopAnalysis
import CopModel
import CopTemplates
import CopYAML
import Foundation

/// A report as it is written, and what came to light while it was made.
public struct Report: Sendable {
    public internal(set) var text: String
    /// Names that an overridden template asks for and the report does not have.
    public let diagnostics: [Diagnostic]
    /// What to tell whoever made it, such as what was left out, a line each.
    public var notes: [String] = []

    public init(text: String, diagnostics: [Diagnostic] = []) {
        self.text = text
        self.diagnostics = diagnostics
    }
}

/// Why a report cannot be made.
public enum ReportError: Error, Sendable, CustomStringConvertible {
    /// Nobody in `people/` has this id; perhaps the second was meant.
    case unknownPerson(String, suggestion: String?)
    /// There is no session of this id; perhaps the second was meant.
    case unknownSession(String, suggestion: String?)
    /// There is no kind of tie of this id; perhaps the second was meant.
    case unknownTie(String, suggestion: String?)
    /// The person is there, but has no contract.
    case noContract(String)
    case unavailable(ReportKind, ReportFormat)
    /// Whom it is about has to be said.
    case nobodyNamed(ReportKind)
    /// It is for those whom it is about, or for those who run the community.
    case notForThePublic(ReportKind)
    /// Under a non-disclosure agreement it would be empty.
    case nothingMarked(ReportKind)
    /// It is about one person, who must not be known.
    case aboutOne(ReportKind)

    public var description: String {
        switch self {
        case .unknownPerson(let id, let suggestion):
            "no person '\(id)'"
                + (suggestion.map { "; did you mean '\($0)'?" }
                    ?? "; 'cop person list' shows who there is")
        case .unknownSession(let id, let suggestion):
            "no session '\(id)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
        case .unknownTie(let id, let suggestion):
            "no kind of tie '\(id)'"
                + (suggestion.map { "; did you mean '\($0)'?" }
                    ?? "; 'cop report social-map' shows which there are")
        case .noContract(let id):
            "there is no contract of '\(id)'; 'cop contract add \(id)' makes one"
        case .unavailable(let kind, let format):
            "the report '\(kind.rawValue)' cannot be had as \(format.rawValue), but as "
                + kind.formats.map(\.rawValue).joined(separator: ", ")
        case .nobodyNamed(let kind):
            "the report '\(kind.rawValue)' is about one person: say who"
        case .notForThePublic(let kind):
            "the report '\(kind.rawValue)' is not made for the public: it is of use only to those whom it is "
                + "about, or who run the community; use --audience group"
        case .nothingMarked(let kind):
            "under a non-disclosure agreement only what is marked as public may be shown, and the "
                + "report '\(kind.rawValue)' has nothing of that kind"
        case .aboutOne(let kind):
            "nobody may be known to the public, and the report '\(kind.rawValue)' of one person tells "
                + "whose it is"
        }
    }
}

/// Makes a report of a workspace that shows only what its audience may see.
///
/// Throws `ReportError`, `DisclosureError` when nothing of the workspace may be public, and
/// `TemplateError` or `FileError` when a template of the workspace's own cannot be used.
public func makeReport(
    _ kind: ReportKind, of workspace: Workspace, _ options: ReportOptions,
    as format: ReportFormat, templates: TemplateLibrary
) throws -> Report {
    try ReportMaker(workspace, options, templates: templates).report(kind, as: format)
}

/// Makes a report of a workspace that holds only what the audience may see.
func makeReport(
    _ kind: ReportKind, ofVisible workspace: Workspace, _ options: ReportOptions,
    as format: ReportFormat, templates: TemplateLibrary
) throws -> Report {
    guard kind.formats.contains(format) else { throw ReportError.unavailable(kind, format) }
    switch kind {
    case .learningHistory:
        return try LearningHistoryReport.make(workspace, options, format, templates)
    case .timeline:
        return try TimelineReport.make(workspace, options, format, templates)
    case .socialMap:
        return try SocialMapReport.make(workspace, options, format, templates)
    case .monitoring:
        return try MonitoringReport.make(workspace, options, format, templates)
    case .knowledgeAgenda:
        return try KnowledgeAgendaReport.make(workspace, options, format, templates)
    case .session:
        return try SessionReport.make(workspace, options, format, templates)
    case .embedding:
        return try EmbeddingReport.make(workspace, options, format, templates)
    case .system:
        return try SystemReport.make(workspace, options, format, templates)
    case .patterns:
        return try PatternsReport.make(workspace, options, format, templates)
    case .results:
        return try ResultsReport.make(workspace, options, format, templates)
    case .composition:
        return try CompositionReport.make(workspace, options, format, templates)
    case .participant:
        return try ParticipantReport.make(workspace, options, format, templates)
    case .status:
        let report = try StatusReport(workspace, asOf: options.asOf, templates: templates)
        return try .of(report.view(), "reports/status.md", format, templates)
    }
}

extension Report {
    /// A view model through its template, or as JSON with the same names.
    static func of(
        _ view: some Encodable, _ template: String, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        if format == .json { return Report(text: try json(view)) }
        let (text, diagnostics) = try TemplateRenderer(templates).render(template, view)
        return Report(text: text, diagnostics: diagnostics)
    }

    static func json(_ view: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return safeJSON(String(decoding: try encoder.encode(view), as: UTF8.self)) + "\n"
    }
}
