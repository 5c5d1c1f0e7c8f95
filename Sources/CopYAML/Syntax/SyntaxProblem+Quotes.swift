/// Quotation marks: not closed, closed too early, or with a wrong escape between them.
extension SyntaxProblem {
    /// A problem met between quotation marks.
    var inQuotes: Diagnostic? {
        guard context.contains("quoted scalar") else { return nil }
        let isEscape = ["escape", "hexdecimal", "Unicode"].contains { problem.contains($0) }
        return isEscape ? unknownEscape : unclosed(at: contextOffset, readTo: offset)
    }

    /// Text that goes on after its closing quotation mark, which therefore was not the last.
    var afterQuote: Diagnostic? {
        guard let quoted = state.lastQuoted, quoted.upperBound <= offset, offset < bytes.count,
            bytes[quoted.upperBound..<offset].allSatisfy(\.isBlank), !bytes[offset].isLineBreak
        else { return nil }
        if bytes[quoted].contains(where: \.isLineBreak) {
            return unclosed(at: quoted.lowerBound, readTo: quoted.upperBound - 1)
        }
        if isClitic(at: quoted.lowerBound) { return unclosed(at: quoted.lowerBound, readTo: nil) }
        let rest = line.text(from: offset)
        let mark = bytes[quoted.lowerBound]
        let isClosedAtEnd = bytes[rest].last == mark
        let doubled = mark == UInt8(ascii: "'") ? "''" : "\\\""
        return Diagnostic(
            .textAfterQuote, "the text goes on after its closing quotation mark", at: range(rest),
            related: [Label(range(quoted.upperBound - 1..<quoted.upperBound), "this closes it")],
            notes: ["within the text, write the mark as \(doubled)"],
            fix: isClosedAtEnd
                ? doubling(quoted.upperBound - 1..<rest.upperBound - 1, mark, as: doubled)
                : quoting(quoted.lowerBound..<rest.upperBound))
    }

    private func doubling(_ inner: Range<Int>, _ mark: UInt8, as doubled: String) -> Fix? {
        let marks = inner.filter { bytes[$0] == mark }
        let isCertain = marks.allSatisfy {
            bytes[$0 + 1] != mark && bytes[$0 - 1] != mark && bytes[$0 - 1] != UInt8(ascii: "\\")
        }
        guard isCertain, state.openBracket == nil else { return nil }
        return Fix(
            "write the marks within the text as \(doubled)",
            marks.map { TextEdit($0..<$0 + 1, doubled) })
    }

    private func unclosed(at opening: Int, readTo end: Int?) -> Diagnostic {
        let isClitic = isClitic(at: opening)
        var related: [Label] = []
        if !isClitic, let end, end > opening, end < bytes.count {
            let isMark = bytes[end] == bytes[opening]
            related = [
                Label(range(of: end), isMark ? "the next mark is here" : "it was read up to here")
            ]
        }
        return Diagnostic(
            .unclosedQuote,
            isClitic
                ? "the apostrophe that begins this text opens a quotation"
                : "the quotation mark that opens this text is never closed",
            at: range(of: opening), related: related,
            notes: [
                isClitic
                    ? "put double quotes around a text that begins with an apostrophe"
                    : "put the same mark at the end of the text"
            ],
            fix: isClitic
                ? quoting(SourceLine(bytes, around: opening).text(from: opening)) : nil)
    }

    /// Whether a text begins with a word such as the Dutch 's, 't, 'n: nobody quotes one letter
    /// and goes on.
    private func isClitic(at offset: Int) -> Bool {
        byte(offset) == UInt8(ascii: "'") && byte(offset + 1).isLetter
            && byte(offset + 2).isBlank
    }

    private var unknownEscape: Diagnostic {
        var start = min(offset, bytes.count - 1)
        while start > contextOffset, bytes[start] != UInt8(ascii: "\\") { start -= 1 }
        var end = start + 2
        while byte(end) & 0xC0 == 0x80 { end += 1 }
        let digits = byte(start + 1) == UInt8(ascii: "x") ? 2 : 8
        while end < start + 2 + digits, byte(end).isHexDigit { end += 1 }
        let escape = start..<min(end, bytes.count)
        return Diagnostic(
            .unknownEscape, "'\(file.text(in: escape))' is no escape that YAML knows",
            at: range(escape), notes: ["use single quotes, in which '\\' is like any other"],
            fix: Fix("write the backslash twice", [TextEdit(start..<start, "\\")]))
    }
}
