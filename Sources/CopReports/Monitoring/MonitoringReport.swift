import CopAnalysis

/// Reflexive monitoring in action: the ambition beside what the files show, and what that asks of
/// the next session (step 7; Van Mierlo et al. 2010).
enum MonitoringReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let composer = MonitoringComposer(
            phrases: source.phrases,
            monitoring: Monitoring(
                source.workspace, asOf: options.asOf, isPartial: options.audience == .public),
            audience: options.audience)
        return try source.reports(composer.view(), "reports/monitoring.md", formats)
    }
}
