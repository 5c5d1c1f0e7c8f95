import CopAnalysis
import CopModel
import CopTemplates

/// Makes reports of one workspace for one audience: what they may not see is taken out once, for
/// all of them.
public struct ReportMaker: Sendable {
    /// What the audience may see.
    let workspace: Workspace
    let options: ReportOptions
    let templates: TemplateLibrary

    /// Throws `PublicationError` when nothing of the workspace may be shown to the public.
    public init(
        _ workspace: Workspace, _ options: ReportOptions, templates: TemplateLibrary
    ) throws {
        self.workspace = try workspace.visible(to: options.audience)
        self.options = options
        self.templates = templates
    }

    /// Throws as `makeReport` does.
    public func report(_ kind: ReportKind, as format: ReportFormat) throws -> Report {
        try makeReport(kind, ofVisible: workspace, options, as: format, templates: templates)
    }

    /// One of the pages of a folder; throws as `makeReport` does.
    public func report(_ page: ReportPage) throws -> Report {
        try makeReport(
            page.kind, ofVisible: workspace, page.options(options), as: page.format,
            templates: templates)
    }

    /// Everything that a folder of all reports holds, beside its index.
    public var pages: [ReportPage] { ReportPage.all(of: workspace, options) }
}
