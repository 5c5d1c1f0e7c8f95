extension Fix {
    /// Puts quotes around a value of one line.
    ///
    /// Nil for a text that begins its line, or holds what may be a key of a list item: there,
    /// quotes would mend nothing.
    static func quoting(_ range: Range<Int>, _ bytes: [UInt8]) -> Fix? {
        let line = SourceLine(bytes, around: range.lowerBound)
        guard !range.isEmpty, let colon = line.colon ?? line.listItemStart,
            colon < range.lowerBound
        else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let isPlain = !text.contains("\"") && !text.contains("\\")
        let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''")
        return Fix(
            "put quotes around the text",
            [TextEdit(range, isPlain ? "\"\(text)\"" : "'\(doubled)'")])
    }
}
