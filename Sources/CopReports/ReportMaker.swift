import CopAnalysis
import CopModel
import CopTemplates
import Synchronization

/// Makes reports of one workspace for one audience: what they may not see is taken out once, for
/// all of them.
public struct ReportMaker: Sendable {
    private let disclosure: Disclosure
    private let views = Views()
    private let terms: Terms
    let options: ReportOptions
    let templates: TemplateLibrary

    /// Throws `DisclosureError` when nothing of the workspace may be shown to the public.
    public init(
        _ workspace: Workspace, _ options: ReportOptions, templates: TemplateLibrary
    ) throws {
        terms = try Terms(templates)
        disclosure = try Disclosure(
            workspace, to: options.audience, StandInWords(terms))
        self.options = options
        self.templates = templates
    }

    /// What the audience may see, as one report sees it.
    func view(of kind: ReportKind) -> Disclosure.View {
        views.view(of: kind) { disclosure.view(for: kind.rawValue) }
    }

    /// Throws as `makeReport` does.
    public func report(_ kind: ReportKind, as format: ReportFormat) throws -> Report {
        let view = view(of: kind)
        var options = options
        options.session = options.session.map(view.id(of:))
        options.tie = options.tie.map(view.id(of:))
        return try report(kind, as: format, options)
    }

    /// One of the pages of a folder; throws as `makeReport` does.
    public func report(_ page: ReportPage) throws -> Report {
        try report(page.kind, as: page.format, page.options(options))
    }

    private func report(
        _ kind: ReportKind, as format: ReportFormat, _ options: ReportOptions
    ) throws -> Report {
        if let error = refusal(of: kind) { throw error }
        let view = view(of: kind)
        var report = try makeReport(
            kind, ofVisible: view.workspace, options, as: format, templates: templates)
        let doubtful = view.doubtful.filter(report.text.contains)
        report.notes += [view.withheld.line, Disclosure.line(of: doubtful)].compactMap { $0 }
        if let rule = disclosure.rule, format == .markdown {
            let kind = rule == .open ? "open" : "anonymous"
            report.text += "\n*\(terms["public-note.\(kind)"])*\n"
        }
        return report
    }

    /// Why a report is not for the audience; nil when it is.
    func refusal(of kind: ReportKind) -> ReportError? {
        disclosure.rule.flatMap { kind.refusal(under: $0, options) }
    }

    /// Everything that a folder of all reports holds, beside its index; what is about one person is
    /// for them, and not among it.
    public var pages: [ReportPage] {
        ReportKind.allCases.filter { !$0.isPersonal && refusal(of: $0) == nil }.flatMap { kind in
            ReportPage.all(of: kind, view(of: kind).workspace, options)
        }
    }
}

/// What reports see, kept: a report is made in several formats and parts.
private final class Views: Sendable {
    private let known = Mutex<[ReportKind: Disclosure.View]>([:])

    func view(of kind: ReportKind, _ make: () -> Disclosure.View) -> Disclosure.View {
        known.withLock { known in
            let view = known[kind] ?? make()
            known[kind] = view
            return view
        }
    }
}
