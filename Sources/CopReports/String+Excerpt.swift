extension String {
    /// The beginning of a text, on one line, up to the end of a word.
    func excerpt(limit: Int = 180) -> String {
        let line = words.joined(separator: " ")
        guard line.count > limit else { return line }
        let start = line.prefix(limit)
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return start[..<end] + "…"
    }

    /// What stands between blanks. By bytes where these tell, which is faster by far, and a timeline
    /// has thousands of texts.
    private var words: [Substring] {
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return split { $0.isWhitespace } }
        return utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
    }
}
