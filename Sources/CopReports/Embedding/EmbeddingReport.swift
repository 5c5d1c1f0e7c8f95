import CopAnalysis
import CopModel
import CopTemplates

/// Where results land, what helps them there, and what to ask next (step 4).
struct EmbeddingReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let composer = EmbeddingComposer(
            carrying: CarryingThrough(workspace, asOf: options.asOf),
            phrases: try Phrases(workspace, templates))
        return try .of(composer.view, "reports/embedding.md", format, templates)
    }
}
