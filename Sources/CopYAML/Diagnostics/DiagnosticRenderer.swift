/// Turns diagnostics into text: for people at a terminal, for editors, or for programs.
public struct DiagnosticRenderer: Sendable {
    /// Who reads the diagnostics.
    public enum Style: Sendable, Hashable {
        /// People: a headline, the line with a caret under the place, notes and a way out.
        case excerpt(color: Bool)
        /// Editors and `grep`: `path:line:col: error: … [id]`, one line each.
        case line
        /// Programs: one JSON object, described at `DiagnosticJSON`.
        case json
    }

    private let style: Style

    public init(_ style: Style) {
        self.style = style
    }

    /// The diagnostics in the order given, each with its line break; nothing for none, except
    /// in JSON.
    ///
    /// What comes from files and paths cannot drive the terminal: see `terminalSafe`.
    public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
        var lines = LineIndexCache()
        switch style {
        case .excerpt(let color):
            let palette = Palette(isColored: color)
            return diagnostics.map { diagnostic in
                var excerpt = DiagnosticExcerpt(palette: palette)
                excerpt.add(diagnostic, &lines)
                return excerpt.text
            }.joined(separator: "\n")
        case .line:
            return diagnostics.map { headline($0, &lines) + "\n" }.joined()
        case .json:
            return DiagnosticJSON.text(of: diagnostics, &lines)
        }
    }

    private func headline(_ diagnostic: Diagnostic, _ lines: inout LineIndexCache) -> String {
        "\(lines.place(of: diagnostic.primary.range)): \(diagnostic.severity.rawValue): "
            + "\(terminalSafe(diagnostic.headline.elided)) [\(diagnostic.code.id)]"
    }
}
