import CopYAML

/// What is wrong with, or worth knowing of, a row of an imported file.
struct RowProblem: Sendable {
    let row: Int
    let diagnostic: Diagnostic

    /// - Parameter header: of the column that it is about, if it is about one.
    init(
        _ row: Int, _ code: DiagnosticCode, _ headline: String, at place: SourceRange,
        in header: String? = nil, notes: [String] = []
    ) {
        self.row = row
        let column = header.map { $0.isEmpty ? "" : ", '\(Self.shortened($0))'" } ?? ""
        diagnostic = Diagnostic(code, "row \(row)\(column): \(headline)", at: place, notes: notes)
    }

    init(_ row: Int, _ diagnostic: Diagnostic) {
        self.row = row
        self.diagnostic = diagnostic
    }

    /// A header may be a whole question.
    private static func shortened(_ header: String) -> String {
        header.count <= 40 ? header : header.prefix(39) + "…"
    }
}
