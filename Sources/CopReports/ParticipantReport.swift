import CopAnalysis

/// One participant's own page, with what an audience may see of it: the document that
/// `cop person page` prints, in which the person alone can have all of it.
enum ParticipantReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        guard let person = options.person else { throw ReportError.nobodyNamed(.participant) }
        let page = try source.documents.personPage(person, for: .audience(options.audience))
        return try source.reports(page.view, "documents/person-page.md", formats)
    }
}
