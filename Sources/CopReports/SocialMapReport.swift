import CopAnalysis
import CopModel
import CopTemplates

/// The social map: who has what to do with whom, what that comes to, and what changed (step 7).
enum SocialMapReport {
    /// - Parameter workspace: only what the audience may see.
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let words = try MapWords(workspace, templates)
        let map = SocialMap(workspace, on: options.asOf)
        let comparison = options.compare.map {
            MapComparison(from: SocialMap(workspace, on: $0), to: map)
        }
        if format == .dot {
            let picture = SocialMapPicture(workspace, map, comparison, words)
            return Report(text: picture.graph.text)
        }
        let view = SocialMapView(workspace, map, comparison, words)
        return try .of(view, "reports/social-map.md", format, templates)
    }
}
