import CopAnalysis

/// What came of it by cycle of value and by level, stories and their look-backs, and how it was
/// told (step 9).
struct ResultsReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let composer = ResultsComposer(
            review: ResultsReview(source.workspace, asOf: options.asOf), audience: options.audience,
            phrases: source.phrases)
        return try source.reports(composer.view, "reports/results.md", formats)
    }
}
