import CopModel
import CopTemplates

/// The page that leads to every report of a folder written by `cop report all`.
struct ReportIndex: Encodable {
    static let path = "index.md"
    /// What its file ends with, so that a later run knows it from a page that somebody wrote.
    private static let mark = "<!-- cop report all -->\n"

    let title: String
    let asOf: String
    let shelves: [Shelf]
    /// The reports that are not for the audience.
    let refused: [Refused]
    /// Whether there is a picture that was not drawn.
    let hasUndrawn: Bool

    struct Shelf: Encodable {
        let name: String
        let reports: [Entry]
    }

    struct Refused: Encodable {
        let name: String
        let reason: String
    }

    struct Entry: Encodable {
        let name: String
        let purpose: String
        /// The drawn picture.
        let picture: String?
        let files: [File]
        let parts: [Part]
    }

    /// A piece of a report, or another layout of it.
    struct Part: Encodable {
        let name: String
        let files: [File]
    }

    struct File: Encodable {
        let path: String
        let format: String
    }
}

extension ReportIndex {
    /// The files that the index of an earlier run leads to; none for a text that is no such index.
    ///
    /// Only names that reports can have: a file elsewhere is never one of them.
    static func paths(in text: String) -> [String] {
        guard isIndex(text) else { return [] }
        return text.matches(of: #/\(<((?:[a-z0-9\-]+/)?[a-z0-9\-]+\.(?:md|dot|svg|json))>\)/#)
            .map { String($0.output.1) }
    }

    /// Whether a text is an index that an earlier run wrote.
    static func isIndex(_ text: String) -> Bool { text.hasSuffix(mark) }

    /// A page with the mark behind it.
    static func marked(_ page: Report) -> Report {
        var page = page
        page.text += "\n" + mark
        return page
    }
}

extension ReportMaker {
    /// The page that leads to the others.
    ///
    /// - Parameters:
    ///   - pages: those that were written.
    ///   - drawn: the pictures that were drawn, by path.
    public func index(of pages: [ReportPage], drawn: Set<String> = []) throws -> Report {
        // The names of kinds of tie are those that the map sees.
        let words = MapWords(source(of: .socialMap).phrases)
        let terms = words.phrases.terms
        let pages = Dictionary(grouping: pages, by: \.kind)
        let view = ReportIndex(
            title: words.phrases.workspace.cop.title, asOf: words.phrases.date(options.asOf),
            shelves: ReportKind.Shelf.allCases.compactMap { shelf in
                let kinds = ReportKind.allCases.filter { $0.shelf == shelf && pages[$0] != nil }
                guard !kinds.isEmpty else { return nil }
                return ReportIndex.Shelf(
                    name: terms["index.shelf.\(shelf.rawValue)"],
                    reports: kinds.map { entry($0, pages[$0] ?? [], drawn, words) })
            },
            refused: ReportKind.allCases.compactMap { kind in
                guard let error = refusal(of: kind) else { return nil }
                let reason = if case .nothingMarked = error { "unmarked" } else { "inside" }
                return ReportIndex.Refused(
                    name: terms["report.\(kind.rawValue)"], reason: terms["index.refused.\(reason)"]
                )
            },
            hasUndrawn: pages.values.joined().contains { page in
                page.picturePath.map { !drawn.contains($0) } ?? false
            })
        return ReportIndex.marked(try .of(view, "reports/index.md", .markdown, renderer))
    }

    /// The name of the index in its folder.
    public static var indexPath: String { ReportIndex.path }

    /// Whether a text is an index that an earlier run wrote.
    public static func isIndex(_ text: String) -> Bool { ReportIndex.isIndex(text) }

    /// The files that the index of an earlier run leads to, in a text that may be anything.
    public static func paths(inIndex text: String) -> [String] { ReportIndex.paths(in: text) }

    private func entry(
        _ kind: ReportKind, _ pages: [ReportPage], _ drawn: Set<String>, _ words: MapWords
    ) -> ReportIndex.Entry {
        let terms = words.phrases.terms
        func file(_ path: String, _ format: ReportFormat) -> ReportIndex.File {
            ReportIndex.File(path: path, format: terms["format.\(format.rawValue)"])
        }
        func files(_ pages: [ReportPage]) -> [ReportIndex.File] {
            pages.flatMap { page in
                let picture = page.picturePath.flatMap { drawn.contains($0) ? file($0, .svg) : nil }
                return [picture, file(page.path, page.format)].compactMap(\.self)
            }
        }
        let whole = pages.filter { $0.part == nil }
        let parts = pages.filter { $0.part != nil }.chunked(by: \.place)
        return ReportIndex.Entry(
            name: terms["report.\(kind.rawValue)"],
            purpose: terms["report.\(kind.rawValue).purpose"],
            picture: whole.lazy.compactMap(\.picturePath).first(where: drawn.contains),
            files: files(whole),
            parts: parts.map { _, pages in
                ReportIndex.Part(name: name(of: pages[0].part, words), files: files(pages))
            })
    }

    private func name(of part: ReportPage.Part?, _ words: MapWords) -> String {
        switch part {
        case .tie(let kind): words.kind(kind)
        case .layout(let layout): words.phrases.terms["index.layout.\(layout.rawValue)"]
        case .session(let id):
            source(of: .session).workspace.session(id).map { session in
                "\(words.phrases.date(session.date)): \(session.title)"
            } ?? id
        case nil: ""
        }
    }
}
