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

extension ReportSource {
    /// A report in several formats. Throws as `makeReport` does.
    func reports(
        of kind: ReportKind, _ options: ReportOptions, as formats: [ReportFormat]
    ) throws -> [Report] {
        if let format = formats.first(where: { !kind.formats.contains($0) }) {
            throw ReportError.unavailable(kind, format)
        }
        switch kind {
        case .learningHistory: return try LearningHistoryReport.make(self, options, formats)
        case .timeline: return try TimelineReport.make(self, options, formats)
        case .socialMap: return try SocialMapReport.make(self, options, formats)
        case .monitoring: return try MonitoringReport.make(self, options, formats)
        case .knowledgeAgenda: return try KnowledgeAgendaReport.make(self, options, formats)
        case .session: return try SessionReport.make(self, options, formats)
        case .embedding: return try EmbeddingReport.make(self, options, formats)
        case .system: return try SystemReport.make(self, options, formats)
        case .patterns: return try PatternsReport.make(self, options, formats)
        case .results: return try ResultsReport.make(self, options, formats)
        case .composition: return try CompositionReport.make(self, options, formats)
        case .participant: return try ParticipantReport.make(self, options, formats)
        case .status:
            let report = StatusReport(phrases, asOf: options.asOf, templates)
            return try reports(report.view(), "reports/status.md", formats)
        }
    }

    /// One view through its template, as JSON, or both.
    func reports(
        _ view: some Encodable, _ template: String, _ formats: [ReportFormat]
    ) throws -> [Report] {
        try formats.map { try .of(view, template, $0, renderer) }
    }

    /// The same, and the picture beside it; neither is made when it is not asked for.
    func reports(
        _ view: @autoclosure () throws -> some Encodable, _ template: String,
        _ formats: [ReportFormat], picture: @autoclosure () -> DOTGraph
    ) throws -> [Report] {
        let written = formats.filter { $0 != .dot }
        var reports = written.isEmpty ? [] : try self.reports(view(), template, written)
        if let place = formats.firstIndex(of: .dot) {
            reports.insert(Report(text: picture().text), at: place)
        }
        return reports
    }
}

extension Report {
    /// A view model through its template, or as JSON with the same names.
    static func of(
        _ view: some Encodable, _ template: String, _ format: ReportFormat,
        _ renderer: TemplateRenderer
    ) throws -> Report {
        if format == .json { return Report(text: try json(view)) }
        let (text, diagnostics) = try renderer.render(template, view)
        return Report(text: text, diagnostics: diagnostics)
    }

    static func json(_ view: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return safeJSON(String(decoding: try encoder.encode(view), as: UTF8.self)) + "\n"
    }
}
