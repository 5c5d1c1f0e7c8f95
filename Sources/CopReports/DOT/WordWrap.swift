/// Breaks text into lines for a label.
///
/// Lines end between words. A word longer than a line may be broken after its hyphens, and what is
/// longer than the longest word is broken into even parts with a hyphen that shows: Dutch
/// compounds are long.
struct WordWrap {
    /// The most characters on a line; a single word may go on to the longest word.
    let width: Int
    /// The most characters of a word, or of a part of it between hyphens, that stays in one piece.
    let longestWord: Int
    /// The most lines; what does not fit is cut off with an ellipsis.
    let maximumLines: Int

    /// - Parameter width: characters per line, 2 at least.
    init(width: Int = 20, longestWord: Int = 20, maximumLines: Int = 12) {
        self.width = max(2, width)
        self.longestWord = max(self.width, longestWord)
        self.maximumLines = max(1, maximumLines)
    }

    /// The lines, without control characters and with single blanks.
    func lines(_ text: String) -> [String] {
        // What can never be shown need not be looked at: a megabyte costs as much as a page.
        let most = width * maximumLines * 8
        let start = text.utf8.count > most ? String(text.prefix(most)) : text
        var lines: [String] = []
        for paragraph in start.visible.split(separator: "\n") {
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

    /// A word in pieces, each of which ends in a hyphen where the word goes on.
    private func pieces(of word: Substring) -> [Substring] {
        guard word.count > width else { return [word] }
        var pieces: [Substring] = []
        var rest = word
        while let hyphen = rest.firstIndex(of: "-") {
            pieces += parts(of: rest[...hyphen])
            rest = rest[rest.index(after: hyphen)...]
        }
        return pieces + parts(of: rest)
    }

    /// A piece in parts of even length; none when it is empty.
    private func parts(of piece: Substring) -> [Substring] {
        let length = piece.count
        guard length > longestWord else { return length == 0 ? [] : [piece] }
        let count = (length + longestWord - 2) / (longestWord - 1)
        let size = (length + count - 1) / count
        var parts: [Substring] = []
        var rest = piece
        while rest.count > size {
            parts.append(rest.prefix(size) + "-")
            rest = rest.dropFirst(size)
        }
        return parts + [rest]
    }
}
