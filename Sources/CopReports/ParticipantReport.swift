import CopAnalysis
import CopModel
import CopTemplates

/// One participant's own page, with what an audience may see of it: the document that
/// `cop person page` prints, in which the person alone can have all of it.
enum ParticipantReport {
    /// - Parameter workspace: only what the audience may see.
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        guard let person = options.person else { throw ReportError.nobodyNamed(.participant) }
        let maker = DocumentMaker(
            workspace: workspace, asOf: options.asOf, phrases: try Phrases(workspace, templates))
        let page = try maker.personPage(person, for: .audience(options.audience))
        return try .of(page.view, "documents/person-page.md", format, templates)
    }
}
