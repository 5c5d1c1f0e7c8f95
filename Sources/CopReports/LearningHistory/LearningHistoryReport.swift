import CopAnalysis
import CopModel
import CopTemplates

/// The learning history of a community or of one participant (Kleiner & Roth 1997).
struct LearningHistoryReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        if let id = options.person, workspace.person(id) == nil {
            throw ReportError.unknownPerson(
                id, suggestion: closest(to: id, in: workspace.people.map(\.id)))
        }
        let history = LearningHistory(
            of: workspace, asOf: options.asOf, person: options.person)
        let composer = LearningHistoryComposer(
            phrases: try Phrases(workspace, templates), isSideBySide: options.layout == .sideBySide,
            isForPublic: options.audience == .public, asOf: options.asOf)
        if options.layout == .handout {
            return try .of(
                composer.handout(history), "reports/learning-history-handout.md", format,
                templates)
        }
        return try .of(
            composer.view(history), "reports/learning-history.md", format, templates)
    }
}
