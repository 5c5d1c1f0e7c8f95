import CopAnalysis
import CopModel
import CopTemplates

/// The dynamic knowledge agenda: what the group asked, session by session, and what became of it
/// (step 7).
enum KnowledgeAgendaReport {
    /// - Parameter workspace: only what the audience may see.
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let agenda = QuestionAgenda(workspace, asOf: options.asOf)
        let comparison = options.compare.map {
            AgendaComparison(from: QuestionAgenda(workspace, asOf: $0), to: agenda)
        }
        let composer = KnowledgeAgendaComposer(phrases: try Phrases(workspace, templates))
        if format == .dot {
            return Report(text: QuestionPicture(composer, agenda, comparison).graph.text)
        }
        let view = composer.view(agenda, comparison)
        return try .of(view, "reports/knowledge-agenda.md", format, templates)
    }
}
