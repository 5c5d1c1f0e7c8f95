import CopAnalysis
import CopModel

/// One of the files that `cop report all` writes into its folder.
public struct ReportPage: Sendable, Hashable {
    public let kind: ReportKind
    public let format: ReportFormat
    /// Where it stands in the folder, without its ending.
    let place: String
    /// What of the report it is; nil for all of it.
    var part: Part?

    /// A piece of a report, or another layout of it, on a page of its own.
    enum Part: Sendable, Hashable {
        case tie(String)
        case layout(ReportOptions.Layout)
        case session(String)
    }

    /// Where it stands in the folder, such as `timeline.md`.
    public var path: String { "\(place).\(format.rawValue)" }
    /// Where its picture stands when it is drawn; nil when it is none.
    public var picturePath: String? { format == .dot ? "\(place).svg" : nil }

    /// The options of the whole, with those that make this page.
    func options(_ whole: ReportOptions) -> ReportOptions {
        var options = whole
        switch part {
        case .tie(let kind): options.tie = kind
        case .layout(let layout): options.layout = layout
        case .session(let id): options.session = id
        case nil: break
        }
        return options
    }
}

extension ReportPage {
    /// Every page of a report, the whole before its parts.
    static func all(
        of kind: ReportKind, _ workspace: Workspace, _ options: ReportOptions
    ) -> [ReportPage] {
        if kind == .session { return sessions(of: workspace) }
        return kind.formats.map { ReportPage(kind: kind, format: $0, place: kind.rawValue) }
            + texts(of: kind, options)
            + (kind == .socialMap ? parts(ofMapOf: workspace, options) : [])
    }

    /// A page for each session.
    private static func sessions(of workspace: Workspace) -> [ReportPage] {
        workspace.sessions.flatMap { session in
            ReportKind.session.formats.map { format in
                ReportPage(
                    kind: .session, format: format, place: "sessions/\(session.id)",
                    part: .session(session.id))
            }
        }
    }

    /// The other layouts of a text.
    private static func texts(of kind: ReportKind, _ options: ReportOptions) -> [ReportPage] {
        // A sheet to write on is for those who were there, or whom they invite.
        let inside: [ReportOptions.Layout] =
            options.audience == .public ? [.handout, .worksheet] : []
        let layouts = kind.layouts.filter {
            !$0.isPicture && $0 != options.layout ?? .staggered && !inside.contains($0)
        }
        return layouts.map { layout in
            ReportPage(
                kind: kind, format: .markdown, place: "\(kind.rawValue)-\(layout.rawValue)",
                part: .layout(layout))
        }
    }

    /// Both pictures of a comparison, and each kind of tie by itself where there are several.
    private static func parts(
        ofMapOf workspace: Workspace, _ options: ReportOptions
    ) -> [ReportPage] {
        let place = ReportKind.socialMap.rawValue
        let days: [ReportOptions.Layout] = options.compare == nil ? [] : [.then, .now]
        let dates = [options.asOf, options.compare].compactMap(\.self)
        let present = Set(
            workspace.network.relations.filter { dates.contains(where: $0.exists) }.map(\.kind.id))
        let kinds = TieKind.inOrder(present).filter(Slug.isSlug)
        return days.map { day in
            ReportPage(
                kind: .socialMap, format: .dot, place: "\(place)-\(day.rawValue)",
                part: .layout(day))
        }
            + (kinds.count < 2 ? [] : kinds).flatMap { kind in
                [ReportFormat.markdown, .dot].map { format in
                    ReportPage(
                        kind: .socialMap, format: format, place: "\(place)/\(kind)",
                        part: .tie(kind))
                }
            }
    }
}
