import CopModel
import CopTemplates

/// The page that leads to every report of a folder written by `cop report all`.
public enum ReportIndex {
    private struct View: Encodable {
        let title: String
        let asOf: String
        let reports: [Entry]

        struct Entry: Encodable {
            let name: String
            let purpose: String
            let files: [File]
        }

        struct File: Encodable {
            let path: String
            let format: String
        }
    }

    /// The text of the page, refused as the reports are; files are named as `fileName` names them.
    public static func make(
        of workspace: Workspace, _ options: ReportOptions, templates: TemplateLibrary
    ) throws -> Report {
        let workspace = try workspace.visible(to: options.audience)
        let phrases = try Phrases(workspace, templates)
        let terms = phrases.terms
        let entries = ReportKind.allCases.map { kind in
            View.Entry(
                name: terms["report.\(kind.rawValue)"],
                purpose: terms["report.\(kind.rawValue).purpose"],
                files: (kind.isPersonal ? [] : kind.formats).map { format in
                    View.File(
                        path: fileName(of: kind, format), format: terms["format.\(format.rawValue)"]
                    )
                })
        }
        let view = View(
            title: workspace.cop.title, asOf: phrases.date(options.asOf), reports: entries)
        return try .of(view, "reports/index.md", .markdown, templates)
    }

    /// The name of a report's file, such as `timeline.dot`.
    public static func fileName(of kind: ReportKind, _ format: ReportFormat) -> String {
        "\(kind.rawValue).\(format.rawValue)"
    }
}
