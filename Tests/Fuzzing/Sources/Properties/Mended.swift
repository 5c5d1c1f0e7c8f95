import CopYAML

/// Makes the first fixes that diagnostics offer, each by itself, and has the outcome read.
///
/// - Parameter read: gives what is wrong with the file of a diagnostic when it has other bytes.
func mend(_ diagnostics: [Diagnostic], _ read: (SourceFile) -> [Diagnostic]) {
    for (diagnostic, fix) in diagnostics.lazy.compactMap({ d in d.fix.map { (d, $0) } }).prefix(2) {
        let file = diagnostic.primary.range.file
        expect(fitsTogether(fix.edits, in: file), "edits that overlap: \(fix)")
        let bytes = fix.edits.applied(to: file.bytes)
        expect(bytes != file.bytes, "a fix that changes nothing: \(diagnostic.headline)")
        let left = read(SourceFile(path: file.path, bytes: bytes))
        expect(
            bytes.count < file.bytes.count || !left.contains { $0.isSame(as: diagnostic) },
            "a fix that mends nothing: \(fix.title), for \(diagnostic.headline)")
    }
}

private func fitsTogether(_ edits: [TextEdit], in file: SourceFile) -> Bool {
    var end = 0
    for edit in edits {
        guard edit.range.lowerBound >= end else { return false }
        end = edit.range.upperBound
    }
    return end <= file.bytes.count
}

extension Diagnostic {
    /// Whether it says the same of the same place.
    fileprivate func isSame(as other: Diagnostic) -> Bool {
        code == other.code && headline == other.headline
            && primary.range.bytes.lowerBound == other.primary.range.bytes.lowerBound
    }
}
