import CopYAML
import Testing

/// A file before and after an edit.
struct EditCase: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let edits: [Edit]
    let after: String

    init(_ name: String, _ before: String, _ edits: Edit..., gives after: String) {
        self.name = name
        self.before = before
        self.edits = edits
        self.after = after
    }

    var testDescription: String { name }

    /// Makes the edit, in the text as it is and with CRLF, and after a byte order mark.
    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        try check(before, after, sourceLocation)
        // A file without line breaks does not tell which it would have.
        guard before.utf8.contains(0x0A) else { return }
        try check(before.withCRLF, after.withCRLF, sourceLocation)
        try check("\u{FEFF}" + before, "\u{FEFF}" + after, sourceLocation)
    }

    private func check(
        _ before: String, _ after: String, _ sourceLocation: SourceLocation
    ) throws {
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "test.yaml", text: before))
        #expect(diagnostics.isEmpty, sourceLocation: sourceLocation)
        let result = try tree.applying(edits)
        #expect(
            String(decoding: result, as: UTF8.self).visible == after.visible, "\(name)",
            sourceLocation: sourceLocation)
    }
}

extension String {
    var withCRLF: String {
        String(
            decoding: utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self)
    }

    /// The text with its carriage returns to be seen, and compared byte by byte.
    var visible: [String] {
        utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
                .unicodeScalars.map { $0 == "\r" ? "␍" : String($0) }.joined()
        }
    }
}
