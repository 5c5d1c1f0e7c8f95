import CopAnalysis
import CopModel
import CopTemplates

/// A document that people hand out, with whom or what it is about.
public enum Document: Sendable {
    /// Blank without a person.
    case intakeForm(person: String?)
    case contract(person: String)
    case domain
    /// Addressed to nobody without a person.
    case invitation(person: String?)
    case handout(session: String)
    case minutes(session: String)
    /// The page for managers.
    case summary
    /// With what the participant wrote for nobody else, or without.
    case personPage(person: String, withPrivate: Bool)
}

/// How a document is written.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    /// The model that the template sees.
    case json
}

/// Makes a document of a workspace as it stood on a day.
///
/// Throws `ReportError` when there is no such person, session or contract, and `TemplateError` or
/// `FileError` when a template of the workspace's own cannot be used.
public func makeDocument(
    _ document: Document, of workspace: Workspace, asOf: Day, as format: DocumentFormat,
    templates: TemplateLibrary
) throws -> Report {
    let maker = DocumentMaker(
        workspace: workspace, asOf: asOf, phrases: try Phrases(workspace, templates))
    let renderer = TemplateRenderer(templates)
    func report(
        _ view: some Encodable, _ name: String, notes: [String] = []
    ) throws -> Report {
        var report = try Report.of(
            view, "documents/\(name).md", format == .json ? .json : .markdown, renderer)
        report.notes = notes
        return report
    }
    switch document {
    case .intakeForm(let person):
        return try report(maker.intakeForm(person), "intake-form")
    case .contract(let person):
        return try report(maker.contract(person), "contract")
    case .domain:
        return try report(maker.domain(), "domain")
    case .invitation(let person):
        return try report(maker.invitation(person), "invitation", notes: maker.invitationNotes)
    case .handout(let session):
        return try report(
            maker.handout(maker.knownSession(session)), "session-handout",
            notes: maker.handoutNotes(session))
    case .minutes(let session):
        return try report(maker.minutes(session), "session-minutes")
    case .summary:
        let summary = ManagerSummary(of: workspace, asOf: asOf)
        return try report(
            maker.summary(summary), "summary", notes: [summary.withheld.line].compactMap { $0 })
    case .personPage(let person, let withPrivate):
        let (view, notes) = try maker.personPage(
            person, for: withPrivate ? .themself : .audience(.group))
        return try report(view, "person-page", notes: notes)
    }
}

/// Puts records into the words that the templates of documents show, a document a file.
struct DocumentMaker {
    let workspace: Workspace
    let asOf: Day
    let phrases: Phrases
    /// Those of the day, which every session that is still ahead is asked to look at.
    let madeOpenQuestions = Once<[SessionHandoutView.Question]>()

    var terms: Terms { phrases.terms }
}
