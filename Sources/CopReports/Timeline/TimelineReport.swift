import CopAnalysis
import CopModel
import CopTemplates

/// Everything with a date in one line, and where people read it differently.
struct TimelineReport {
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let timeline = Timeline(of: workspace, asOf: options.asOf)
        let composer = TimelineComposer(phrases: try Phrases(workspace, templates))
        if format == .dot { return Report(text: TimelinePicture(composer, timeline).graph.text) }
        if options.layout == .worksheet {
            return try .of(
                TimelineWorksheet(timeline, composer), "reports/timeline-worksheet.md", format,
                templates)
        }
        return try .of(composer.view(timeline), "reports/timeline.md", format, templates)
    }
}
