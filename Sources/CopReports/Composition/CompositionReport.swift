import CopAnalysis
import CopModel
import CopTemplates

/// The four choices beside how the group looks, who is missing, and who came and went (step 3).
struct CompositionReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let composer = CompositionComposer(
            group: GroupComposition(workspace, asOf: options.asOf), audience: options.audience,
            phrases: try Phrases(workspace, templates))
        return try .of(composer.view, "reports/composition.md", format, templates)
    }
}
