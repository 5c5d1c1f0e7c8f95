import CopModel
import CopTemplates

struct TimelineReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        throw ReportError.unavailable(.timeline, format)
    }
}
