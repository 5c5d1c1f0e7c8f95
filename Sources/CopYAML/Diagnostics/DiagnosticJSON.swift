/// Diagnostics as one JSON object, for programs.
///
///     {"diagnostics": [
///       {"path": "sessions/2026-03-05-visit.yaml",
///        "line": 14, "column": 7, "endLine": 14, "endColumn": 19, "start": 211, "end": 223,
///        "severity": "error", "id": "unknown-reference", "message": "no person 'ana-de-vries'",
///        "labels": [{"path": …, "line": …, …, "end": …, "primary": true, "text": "…"}],
///        "notes": ["…"],
///        "fix": {"title": "…", "edits": [{"start": 211, "end": 223, "replacement": "…"}]}}
///     ]}
///
/// Lines and columns count from 1, columns in Unicode scalars; an end is just past the last
/// character. `start` and `end` are offsets in bytes from the start of the file, a byte order
/// mark included. `severity` is `error`, `warning` or `advice`. The first label is the primary
/// one. `fix` is null where there is none; its edits are to the file at `path`, do not overlap,
/// and refer to its bytes as they are. Each diagnostic stands on a line of its own; keys come
/// in this order.
enum DiagnosticJSON {
    static func text(
        of diagnostics: some Sequence<Diagnostic>, _ lines: inout LineIndexCache
    ) -> String {
        let objects = diagnostics.map { "\n  " + object(of: $0, &lines) }
        return "{\"diagnostics\": [" + objects.joined(separator: ",")
            + (objects.isEmpty ? "]}\n" : "\n]}\n")
    }

    private static func object(of diagnostic: Diagnostic, _ lines: inout LineIndexCache) -> String {
        let primary = label(diagnostic.primary, isPrimary: true, &lines)
        let related = diagnostic.related.map { label($0, isPrimary: false, &lines) }
        return "{" + place(of: diagnostic.primary.range, &lines)
            + ", \"severity\": \(jsonQuoted(diagnostic.severity.rawValue))"
            + ", \"id\": \(jsonQuoted(diagnostic.code.id))"
            + ", \"message\": \(jsonQuoted(diagnostic.headline))"
            + ", \"labels\": \(array([primary] + related))"
            + ", \"notes\": \(array(diagnostic.notes.map(jsonQuoted)))"
            + ", \"fix\": \(diagnostic.fix.map(object) ?? "null")}"
    }

    private static func place(of range: SourceRange, _ lines: inout LineIndexCache) -> String {
        let index = lines.index(of: range.file)
        let start = index.position(of: range.bytes.lowerBound)
        let end = index.position(of: range.bytes.upperBound)
        return "\"path\": \(jsonQuoted(range.file.path))"
            + ", \"line\": \(start.line), \"column\": \(start.column)"
            + ", \"endLine\": \(end.line), \"endColumn\": \(end.column)"
            + ", \"start\": \(range.bytes.lowerBound), \"end\": \(range.bytes.upperBound)"
    }

    private static func label(
        _ label: Label, isPrimary: Bool, _ lines: inout LineIndexCache
    ) -> String {
        "{" + place(of: label.range, &lines)
            + ", \"primary\": \(isPrimary), \"text\": \(jsonQuoted(label.text))}"
    }

    private static func object(of fix: Fix) -> String {
        let edits = fix.edits.map {
            "{\"start\": \($0.range.lowerBound), \"end\": \($0.range.upperBound), "
                + "\"replacement\": \(jsonQuoted($0.replacement))}"
        }
        return "{\"title\": \(jsonQuoted(fix.title)), \"edits\": \(array(edits))}"
    }

    private static func array(_ elements: [String]) -> String {
        "[" + elements.joined(separator: ", ") + "]"
    }
}
