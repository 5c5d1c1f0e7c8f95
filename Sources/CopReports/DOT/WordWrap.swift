/// Breaks text into lines for a label.
///
/// Lines end between words. A word longer than a line is broken at its hyphens, or else after as
/// many characters as fit, with a hyphen that shows: Dutch compounds are long.
struct WordWrap {
    /// The most characters on a line.
    let width: Int
    /// The most lines; what does not fit is cut off with an ellipsis.
    let maximumLines: Int

    /// - Parameter width: characters per line, 2 at least.
    init(width: Int = 20, maximumLines: Int = 12) {
        self.width = max(2, width)
        self.maximumLines = max(1, maximumLines)
    }

    /// The lines, without control characters and with single blanks.
    func lines(_ text: String) -> [String] {
        var visible = String.UnicodeScalarView()
        // What can never be shown need not be looked at: a megabyte costs as much as a page.
        visible.append(contentsOf: DOTText.visible(String(text.prefix(width * maximumLines * 8))))
        var lines: [String] = []
        for paragraph in String(visible).split(separator: "\n") {
            var line = ""
            for word in paragraph.split(separator: " ") {
                for (index, piece) in pieces(of: word).enumerated() {
                    let joint = line.isEmpty || index > 0 ? "" : " "
                    if !line.isEmpty, line.count + joint.count + piece.count > width {
                        lines.append(line)
                        line = String(piece)
                    } else {
                        line += joint + piece
                    }
                }
            }
            if !line.isEmpty { lines.append(line) }
        }
        if lines.count > maximumLines {
            lines.removeLast(lines.count - maximumLines)
            lines[maximumLines - 1] = lines[maximumLines - 1].prefix(width - 1) + "…"
        }
        return lines
    }

    /// The lines as one text.
    func callAsFunction(_ text: String) -> String { lines(text).joined(separator: "\n") }

    /// A word in pieces that each fit on a line and end in a hyphen where the word goes on.
    private func pieces(of word: Substring) -> [Substring] {
        guard word.count > width else { return [word] }
        var pieces: [Substring] = []
        var rest = word
        while rest.count > width {
            let head = rest.prefix(width)
            if let hyphen = head.lastIndex(of: "-"), hyphen > head.startIndex {
                let end = rest.index(after: hyphen)
                pieces.append(rest[..<end])
                rest = rest[end...]
            } else {
                pieces.append(rest.prefix(width - 1) + "-")
                rest = rest.dropFirst(width - 1)
            }
        }
        return rest.isEmpty ? pieces : pieces + [rest]
    }
}
