@testable import CopYAML

/// Shows diagnostics in every form, and ends the run when one could lead a terminal astray.
func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
        for label in [diagnostic.primary] + diagnostic.related {
            expect(
                label.range.bytes.upperBound <= label.range.file.bytes.count,
                "\(diagnostic.code.id) at \(label.range.bytes) lies beyond \(label.range.file.path)"
            )
        }
    }
    for style in [DiagnosticRenderer.Style.excerpt(color: false), .line, .json] {
        let text = DiagnosticRenderer(style).render(diagnostics)
        expect(
            text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isUnsafeInTerminal },
            "not safe to print as \(style): \(text)")
        guard style == .line else { continue }
        expect(
            text.utf8.count { $0 == UInt8(ascii: "\n") } == diagnostics.count,
            "not a line for each diagnostic: \(text)")
    }
}
