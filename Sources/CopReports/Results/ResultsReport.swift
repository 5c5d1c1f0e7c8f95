import CopAnalysis
import CopModel
import CopTemplates

/// What came of it by cycle of value and by level, stories and their look-backs, and how it was
/// told (step 9).
struct ResultsReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let composer = ResultsComposer(
            review: ResultsReview(workspace, asOf: options.asOf), audience: options.audience,
            phrases: try Phrases(workspace, templates))
        return try .of(composer.view, "reports/results.md", format, templates)
    }
}
