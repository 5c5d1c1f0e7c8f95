import CopAnalysis
import CopModel
import CopTemplates

/// Reflexive monitoring in action: the ambition beside what the files show, and what that asks of
/// the next session (step 7; Van Mierlo et al. 2010).
enum MonitoringReport {
    /// - Parameter workspace: only what the audience may see.
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let composer = MonitoringComposer(
            phrases: try Phrases(workspace, templates),
            monitoring: Monitoring(
                workspace, asOf: options.asOf, isPartial: options.audience == .public),
            audience: options.audience)
        return try .of(composer.view(), "reports/monitoring.md", format, templates)
    }
}
