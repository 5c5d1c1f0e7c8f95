import CopAnalysis
import CopModel
import CopTemplates

/// The field as a system: matrix, functions, indicators and the tree of why.
struct SystemReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let system = FieldSystem(workspace, asOf: options.asOf)
        let words = SystemWords(phrases: try Phrases(workspace, templates))
        if format == .dot { return Report(text: SystemPicture(system, words).graph.text) }
        return try .of(
            SystemView(system, words), "reports/system.md", format, templates)
    }
}
