import CopAnalysis
import CopModel
import CopTemplates
import CopYAML
import Synchronization

/// Makes reports of one workspace for one audience: what they may not see is taken out once, for
/// all of them.
public struct ReportMaker: Sendable {
    private let disclosure: Disclosure
    private let sources = Sources()
    private let terms: Terms
    private let templates: TemplateLibrary
    let renderer: TemplateRenderer
    let options: ReportOptions

    /// Throws `DisclosureError` when nothing of the workspace may be shown to the public.
    public init(
        _ workspace: Workspace, _ options: ReportOptions, templates: TemplateLibrary
    ) throws {
        terms = try Terms(templates)
        disclosure = try Disclosure(
            workspace, to: options.audience, StandInWords(terms))
        renderer = TemplateRenderer(templates)
        self.options = options
        self.templates = templates
    }

    /// What a kind of report is made from.
    func source(of kind: ReportKind) -> ReportSource {
        sources.source(of: kind) {
            ReportSource(
                disclosure.view(for: kind.rawValue), options, terms, templates, renderer)
        }
    }

    /// Throws as `makeReport` does.
    public func report(_ kind: ReportKind, as format: ReportFormat) throws -> Report {
        let view = source(of: kind).view
        var options = options
        options.session = options.session.map(view.id(of:))
        options.tie = options.tie.map(view.id(of:))
        return try reports(kind, as: [format], options)[0]
    }

    /// One of the pages of a folder; throws as `makeReport` does.
    public func report(_ page: ReportPage) throws -> Report { try reports([page])[0] }

    /// The pages of a sheet, which show the same in several formats; throws as `makeReport` does.
    public func reports(_ sheet: [ReportPage]) throws -> [Report] {
        guard let page = sheet.first else { return [] }
        return try reports(page.kind, as: sheet.map(\.format), page.options(options))
    }

    private func reports(
        _ kind: ReportKind, as formats: [ReportFormat], _ options: ReportOptions
    ) throws -> [Report] {
        if let error = refusal(of: kind) { throw error }
        let source = source(of: kind)
        let view = source.view
        return try zip(formats, source.reports(of: kind, options, as: formats)).map {
            var (format, report) = $0
            let doubtful = view.doubtful.filter(report.text.contains)
            report.notes += [view.withheld.line, Disclosure.line(of: doubtful)].compactMap { $0 }
            if let rule = disclosure.rule, format == .markdown {
                let kind = rule == .open ? "open" : "anonymous"
                report.text += "\n*\(terms["public-note.\(kind)"])*\n"
            }
            return report
        }
    }

    /// Why a report is not for the audience; nil when it is.
    func refusal(of kind: ReportKind) -> ReportError? {
        disclosure.rule.flatMap { kind.refusal(under: $0, options) }
    }

    /// Everything that a folder of all reports holds, beside its index; what is about one person is
    /// for them, and not among it.
    public var pages: [ReportPage] {
        let kinds = ReportKind.allCases.filter { !$0.isPersonal && refusal(of: $0) == nil }
        // Where nobody is to be known, each kind has texts of its own, which take time to make.
        return kinds.concurrentMap { ReportPage.all(of: $0, source(of: $0).workspace, options) }
            .flatMap(\.self)
    }

    /// The same in sheets: what shows the same in several formats is made together, from one view.
    public var sheets: [[ReportPage]] { pages.chunked(by: \.place).map(\.elements) }
}

/// What reports are made from, kept: a report is made in several formats and parts.
private final class Sources: Sendable {
    private let known = Mutex<[ReportKind: Once<ReportSource>]>([:])

    func source(of kind: ReportKind, _ make: () -> ReportSource) -> ReportSource {
        let once = known.withLock { known in
            let once = known[kind] ?? Once()
            known[kind] = once
            return once
        }
        return once(make)
    }
}
