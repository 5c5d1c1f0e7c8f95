import CopAnalysis

/// The field as a system: matrix, functions, indicators and the tree of why.
struct SystemReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let system = FieldSystem(source.workspace, asOf: options.asOf)
        let words = SystemWords(phrases: source.phrases)
        return try source.reports(
            SystemView(system, words), "reports/system.md", formats,
            picture: SystemPicture(system, words).graph)
    }
}
