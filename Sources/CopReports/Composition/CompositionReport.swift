import CopAnalysis

/// The four choices beside how the group looks, who is missing, and who came and went (step 3).
struct CompositionReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let composer = CompositionComposer(
            group: GroupComposition(source.workspace, asOf: options.asOf),
            audience: options.audience,
            phrases: source.phrases)
        return try source.reports(composer.view, "reports/composition.md", formats)
    }
}
