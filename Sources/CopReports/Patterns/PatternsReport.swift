import CopAnalysis
import CopModel
import CopTemplates

/// What the community knows to work, as patterns in their fixed format, and the language that they
/// make together (step 4).
enum PatternsReport {
    /// - Parameter workspace: only what the audience may see.
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let language = PatternLanguage(workspace, asOf: options.asOf)
        let composer = PatternsComposer(phrases: try Phrases(workspace, templates))
        if format == .dot {
            let picture = PatternPicture(composer, language, asOf: options.asOf)
            return Report(text: picture.graph.text)
        }
        let view = composer.view(language, asOf: options.asOf)
        return try .of(view, "reports/patterns.md", format, templates)
    }
}
