extension Fix {
    /// Puts quotes around a value of one line.
    ///
    /// Nil for a text that begins its line, or holds what may be a key of a list item: there,
    /// quotes would mend nothing.
    static func quoting(_ range: Range<Int>, _ file: SourceFile) -> Fix? {
        let line = SourceLine(file.bytes, around: range.lowerBound)
        guard !range.isEmpty, let colon = line.colon ?? line.listItemStart,
            colon < range.lowerBound
        else { return nil }
        let text = file.text(in: range)
        let isPlain = !text.contains("\"") && !text.contains("\\")
        let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''")
        return Fix(
            "put quotes around the text",
            [TextEdit(range, isPlain ? "\"\(text)\"" : "'\(doubled)'")])
    }
}
