import CopAnalysis
import CopModel
import CopTemplates

/// The page of one session: the hand-out before it; after it the minutes, with what became of its
/// agreements since (steps 5 and 6).
enum SessionReport {
    /// - Parameter workspace: only what the audience may see.
    static func make(
        _ workspace: Workspace, _ options: ReportOptions, _ format: ReportFormat,
        _ templates: TemplateLibrary
    ) throws -> Report {
        let maker = DocumentMaker(
            workspace: workspace, asOf: options.asOf, phrases: try Phrases(workspace, templates))
        return try .of(view(options, maker), "reports/session.md", format, templates)
    }

    private static func view(
        _ options: ReportOptions, _ maker: DocumentMaker
    ) throws -> SessionReportView {
        let calendar = RunCalendar(maker.workspace, asOf: options.asOf)
        let chosen = try options.session.map(maker.knownSession) ?? calendar.lastHeldOrNext
        guard let session = chosen else {
            return SessionReportView(
                title: maker.workspace.cop.title, asOf: options.asOf.description, id: nil,
                handout: nil, minutes: nil)
        }
        let review = SessionReview(of: session, in: maker.workspace, calendar)
        let agreements = review.agreements.map {
            AgreementView($0, maker.phrases, withStanding: true)
        }
        return SessionReportView(
            title: session.title, asOf: options.asOf.description, id: session.id,
            handout: review.isAhead ? maker.handout(session) : nil,
            minutes: review.isAhead ? nil : maker.minutes(review, agreements))
    }
}
