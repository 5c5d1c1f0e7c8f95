import CopAnalysis
import CopModel

/// The social map: who has what to do with whom, what that comes to, and what changed (step 7).
enum SocialMapReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        if let kind = options.tie { try require(kind, in: source.workspace.network) }
        return try source.reports(
            view(source, kind: options.tie), "reports/social-map.md", formats,
            picture: picture(source, options).graph)
    }

    private static func view(_ source: ReportSource, kind: String?) -> SocialMapView {
        var (map, earlier) = (source.map, source.earlierMap)
        if let kind {
            map = map.only(kind, of: source.workspace)
            earlier = earlier?.only(kind, of: source.workspace)
        }
        let comparison = earlier.map { MapComparison(from: $0, to: map) }
        return SocialMapView(
            source.workspace, map, comparison, MapWords(source.phrases), kind: kind)
    }

    private static func picture(
        _ source: ReportSource, _ options: ReportOptions
    ) -> SocialMapPicture {
        let picture =
            switch options.layout {
            case .then: source.mapPicture(of: .then)
            case .now: source.mapPicture(of: .now)
            default: source.mapPicture
            }
        return options.tie.map(picture.only) ?? picture
    }

    private static func require(_ kind: String, in network: Network) throws {
        let kinds = TieKind.builtIn + network.kinds.map(\.id)
        guard !kinds.contains(kind) else { return }
        throw ReportError.unknownTie(kind, suggestion: closest(to: kind, in: kinds))
    }
}
