import CopAnalysis

/// What the community knows to work, as patterns in their fixed format, and the language that they
/// make together (step 4).
enum PatternsReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let language = PatternLanguage(source.workspace, asOf: options.asOf)
        let composer = PatternsComposer(phrases: source.phrases)
        return try source.reports(
            composer.view(language, asOf: options.asOf), "reports/patterns.md", formats,
            picture: PatternPicture(composer, language, asOf: options.asOf).graph)
    }
}
