import CopAnalysis
import CopModel

/// The learning history of a community or of one participant (Kleiner & Roth 1997).
struct LearningHistoryReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        if let id = options.person, source.workspace.person(id) == nil {
            throw ReportError.unknownPerson(
                id, suggestion: closest(to: id, in: source.workspace.people.map(\.id)))
        }
        let history = source.history
        let composer = LearningHistoryComposer(
            phrases: source.phrases, isSideBySide: options.layout == .sideBySide,
            isForPublic: options.audience == .public, reviews: source.reviews)
        if options.layout == .handout {
            return try source.reports(
                composer.handout(history), "reports/learning-history-handout.md", formats)
        }
        return try source.reports(
            composer.view(history), "reports/learning-history.md", formats)
    }
}
