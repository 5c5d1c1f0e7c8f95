import Testing

@testable import CopYAML

/// What programs read of a diagnostic.
@Suite struct DiagnosticJSONTests {
    private static let code = DiagnosticCode("some-code", severity: .warning, "Explanation.")

    @Test func objectIsAsDocumented() {
        let text = MarkedText("\u{FEFF}3️⃣é4️⃣: 1️⃣x\r\n  y2️⃣\r\n")
        let file = text.file("sessions/é.yaml")
        let diagnostic = Diagnostic(
            Self.code, "no \"x\"", at: SourceRange(file, text[1, 2]!), label: "here",
            related: [Label(SourceRange(file, text[3, 4]!), "key")], notes: ["one", "two"],
            fix: Fix("mend", [TextEdit(text[1, 2]!, "'z'"), TextEdit(text[3, 4]!, "\n")]))
        let path = #""path": "sessions/é.yaml""#
        let place =
            path + #", "line": 1, "column": 4, "endLine": 2, "endColumn": 4, "start": 7, "end": 13"#
        let key =
            path + #", "line": 1, "column": 1, "endLine": 1, "endColumn": 2, "start": 3, "end": 5"#
        #expect(
            DiagnosticRenderer(.json).render([diagnostic])
                == #"{"diagnostics": ["# + "\n  {" + place
                + #", "severity": "warning", "id": "some-code", "message": "no \"x\"""#
                + #", "labels": [{"# + place + #", "primary": true, "text": "here"}, {"# + key
                + #", "primary": false, "text": "key"}], "notes": ["one", "two"]"#
                + #", "fix": {"title": "mend", "edits": [{"start": 7, "end": 13, "replacement": "'z'"}"#
                + #", {"start": 3, "end": 5, "replacement": "\n"}]}}"# + "\n]}\n")
    }

    @Test func nothingIsAnEmptyList() {
        #expect(DiagnosticRenderer(.json).render([]) == "{\"diagnostics\": []}\n")
    }

    @Test func objectsAreSetApartByCommas() {
        let file = SourceFile(path: "p", text: "a")
        let diagnostic = Diagnostic(Self.code, "h", at: SourceRange(file, 0..<1))
        let lines = DiagnosticRenderer(.json).render([diagnostic, diagnostic]).split(
            separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1].hasSuffix("\"notes\": [], \"fix\": null},"))
        #expect(lines[2].hasSuffix("\"fix\": null}"))
    }

    @Test(
        arguments: [
            ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t", #""\n\r\t""#),
            ("\u{0}\u{1F}\u{7F}\u{9B}", #""\u0000\u001f\u007f\u009b""#),
            ("\u{2028}\u{202E}\u{FEFF}", #""\u2028\u202e\ufeff""#), ("é日😀", "\"é日😀\""),
        ])
    func stringsAreEscaped(text: String, quoted: String) {
        #expect(jsonQuoted(text) == quoted)
    }
}
