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
        if let kind = options.tie { try require(kind, in: workspace.network) }
        if format == .dot {
            let (map, comparison) = maps(workspace, options)
            let day: MapScope.Moment? =
                switch options.layout {
                case .then: .then
                case .now: .now
                default: nil
                }
            let scope = MapScope(map, comparison, day: day, kind: options.tie)
            return Report(text: SocialMapPicture(workspace, scope, words).graph.text)
        }
        let (map, comparison) = maps(workspace, options, kind: options.tie)
        let view = SocialMapView(workspace, map, comparison, words, kind: options.tie)
        return try .of(view, "reports/social-map.md", format, templates)
    }

    private static func maps(
        _ workspace: Workspace, _ options: ReportOptions, kind: String? = nil
    ) -> (SocialMap, MapComparison?) {
        let map = SocialMap(workspace, on: options.asOf, kind: kind)
        let comparison = options.compare.map {
            MapComparison(from: SocialMap(workspace, on: $0, kind: kind), to: map)
        }
        return (map, comparison)
    }

    private static func require(_ kind: String, in network: Network) throws {
        let kinds = TieKind.builtIn + network.kinds.map(\.id)
        guard !kinds.contains(kind) else { return }
        throw ReportError.unknownTie(kind, suggestion: closest(to: kind, in: kinds))
    }
}
