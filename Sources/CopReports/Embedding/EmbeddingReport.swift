import CopAnalysis

/// Where results land, what helps them there, and what to ask next (step 4).
struct EmbeddingReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let composer = EmbeddingComposer(
            carrying: CarryingThrough(source.workspace, asOf: options.asOf),
            phrases: source.phrases)
        return try source.reports(composer.view, "reports/embedding.md", formats)
    }
}
