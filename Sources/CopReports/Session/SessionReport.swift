import CopAnalysis
import CopModel

/// The page of one session: the hand-out before it; after it the minutes, with what became of its
/// agreements since (steps 5 and 6).
enum SessionReport {
    static func make(
        _ source: ReportSource, _ options: ReportOptions, _ formats: [ReportFormat]
    ) throws -> [Report] {
        try source.reports(view(source, options), "reports/session.md", formats)
    }

    private static func view(
        _ source: ReportSource, _ options: ReportOptions
    ) throws -> SessionReportView {
        let maker = source.documents
        let chosen =
            try options.session.map(maker.knownSession) ?? source.reviews.calendar.lastHeldOrNext
        guard let session = chosen else {
            return SessionReportView(
                title: maker.workspace.cop.title, asOf: options.asOf.description, id: nil,
                handout: nil, minutes: nil)
        }
        let review = source.reviews.review(of: session)
        let agreements = review.agreements.map {
            AgreementView($0, maker.phrases, withStanding: true)
        }
        return SessionReportView(
            title: session.title, asOf: options.asOf.description, id: session.id,
            handout: review.isAhead ? maker.handout(session) : nil,
            minutes: review.isAhead ? nil : maker.minutes(review, agreements))
    }
}
