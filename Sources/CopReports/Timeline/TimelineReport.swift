import CopAnalysis

/// Everything with a date in one line, and where people read it differently.
struct TimelineReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        let timeline = source.timeline
        let composer = TimelineComposer(phrases: source.phrases)
        // The picture is the same in every layout.
        if options.layout == .worksheet, !formats.contains(.dot) {
            return try source.reports(
                TimelineWorksheet(timeline, composer), "reports/timeline-worksheet.md", formats)
        }
        return try source.reports(
            composer.view(timeline), "reports/timeline.md", formats,
            picture: TimelinePicture(composer, timeline).graph)
    }
}
