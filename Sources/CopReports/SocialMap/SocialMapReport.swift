import CopAnalysis
import CopModel

/// The social map: who has what to do with whom, what that comes to, and what changed (step 7).
enum SocialMapReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        if let kind = options.tie { try require(kind, in: source.workspace.network) }
        let words = MapWords(source.phrases)
        return try source.reports(
            view(source, words, kind: options.tie), "reports/social-map.md", formats,
            picture: picture(source, words, options).graph)
    }

    private static func view(
        _ source: ReportSource, _ words: MapWords, kind: String?
    ) -> SocialMapView {
        var (map, earlier) = (source.map, source.earlierMap)
        if let kind {
            map = map.only(kind, of: source.workspace)
            earlier = earlier?.only(kind, of: source.workspace)
        }
        let comparison = earlier.map { MapComparison(from: $0, to: map) }
        return SocialMapView(source.workspace, map, comparison, words, kind: kind)
    }

    private static func picture(
        _ source: ReportSource, _ words: MapWords, _ options: ReportOptions
    ) -> SocialMapPicture {
        let comparison = source.earlierMap.map { MapComparison(from: $0, to: source.map) }
        let day: MapScope.Moment? =
            switch options.layout {
            case .then: .then
            case .now: .now
            default: nil
            }
        let scope = MapScope(source.map, comparison, day: day, kind: options.tie)
        return SocialMapPicture(source.workspace, scope, words)
    }

    private static func require(_ kind: String, in network: Network) throws {
        let kinds = TieKind.builtIn + network.kinds.map(\.id)
        guard !kinds.contains(kind) else { return }
        throw ReportError.unknownTie(kind, suggestion: closest(to: kind, in: kinds))
    }
}
