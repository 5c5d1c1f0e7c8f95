/// An HTML-like label of Graphviz, built from parts so that text cannot become markup.
struct DOTHTML: Hashable, Sendable {
    /// The markup between the angle brackets.
    let markup: String

    /// Nothing at all; a cell may hold it, a label may not.
    static let empty = DOTHTML(markup: "")

    /// Text that reads as it stands; its lines stay lines.
    static func text(_ text: String) -> DOTHTML {
        DOTHTML(markup: DOTText.html(text, lineBreak: "<BR/>"))
    }

    /// Lines one below the other.
    static func lines(_ lines: [DOTHTML]) -> DOTHTML {
        DOTHTML(markup: lines.map(\.markup).joined(separator: "<BR/>"))
    }

    /// Parts one after the other.
    static func + (left: DOTHTML, right: DOTHTML) -> DOTHTML {
        DOTHTML(markup: left.markup + right.markup)
    }

    /// In bold. Graphviz refuses an empty element, so nothing stays nothing.
    var bold: DOTHTML { wrapped(in: "B") }

    /// In another size or colour.
    func font(size: Int? = nil, colour: String? = nil) -> DOTHTML {
        wrapped(
            in: "FONT",
            Self.attributes([("POINT-SIZE", size.map(String.init)), ("COLOR", colour)]))
    }

    /// A table of rows of cells. Rows without cells, which Graphviz refuses, are left out.
    static func table(_ attributes: KeyValuePairs<String, String>, _ rows: [[Cell]]) -> DOTHTML {
        let rows = rows.filter { !$0.isEmpty }
            .map { "<TR>" + $0.map(\.markup).joined() + "</TR>" }
        guard !rows.isEmpty else { return .empty }
        let attributes = Self.attributes(attributes.map { ($0.key, $0.value) })
        return DOTHTML(markup: "<TABLE\(attributes)>\(rows.joined())</TABLE>")
    }

    /// A cell of a table.
    struct Cell: Hashable, Sendable {
        fileprivate let markup: String

        init(_ contents: DOTHTML = .empty, _ attributes: KeyValuePairs<String, String> = [:]) {
            let attributes = DOTHTML.attributes(attributes.map { ($0.key, $0.value) })
            markup = "<TD\(attributes)>\(contents.markup)</TD>"
        }
    }

    private func wrapped(in element: String, _ attributes: String = "") -> DOTHTML {
        markup.isEmpty ? self : DOTHTML(markup: "<\(element)\(attributes)>\(markup)</\(element)>")
    }

    private static func attributes(_ attributes: [(name: String, value: String?)]) -> String {
        attributes.map { name, value in
            value.map { " \(name)=\"\(DOTText.html($0, lineBreak: "&#10;"))\"" } ?? ""
        }.joined()
    }
}
