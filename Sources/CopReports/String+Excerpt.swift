extension String {
    /// The beginning of a text, on one line, up to the end of a word.
    func excerpt(limit: Int = 180) -> String {
        let line = split { $0.isWhitespace }.joined(separator: " ")
        guard line.count > limit else { return line }
        let start = line.prefix(limit)
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return start[..<end] + "…"
    }
}
