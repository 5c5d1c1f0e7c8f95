/// The bytes of a file, seen as lines: where they begin and end, and which are blank or comments.
struct SourceLines {
    let bytes: [UInt8]
    /// Where the first line begins: past the byte order mark.
    let start: Int

    init(_ file: SourceFile) {
        bytes = file.bytes
        start = file.byteOrderMarkLength
    }

    // MARK: Bounds

    func start(of offset: Int) -> Int {
        var offset = offset
        while offset > start, !bytes[offset - 1].isLineBreak { offset -= 1 }
        return offset
    }

    /// The end of the line around an offset, before its line break.
    func end(of offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
        return offset
    }

    /// The start of the next line, or the end of the file.
    func next(after offset: Int) -> Int {
        let end = end(of: offset)
        guard end < bytes.count else { return end }
        let isPair =
            bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
        return end + (isPair ? 2 : 1)
    }

    /// The offset before the line break that ends just before `offset`; `offset` if none does.
    func beforeLineBreak(at offset: Int) -> Int {
        guard offset > start, bytes[offset - 1].isLineBreak else { return offset }
        let isPair =
            bytes[offset - 1] == .lineFeed && offset - 2 >= start
            && bytes[offset - 2] == .carriageReturn
        return offset - (isPair ? 2 : 1)
    }

    func column(of offset: Int) -> Int { offset - start(of: offset) }

    func isSameLine(_ left: Int, _ right: Int) -> Bool { start(of: left) == start(of: right) }

    // MARK: Contents

    /// The first byte from an offset on that is neither a space nor a tab.
    func skipBlanks(from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
        return offset
    }

    /// The first byte from an offset on that belongs neither to white space nor to a comment.
    func skipToContent(from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "#") {
                offset = end(of: offset)
            } else if bytes[offset].isWhitespace {
                offset += 1
            } else {
                break
            }
        }
        return offset
    }

    /// The byte at an offset, if there is one.
    func byte(at offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    /// Whether nothing but white space stands before an offset on its line.
    func isFirstOnLine(_ offset: Int) -> Bool {
        bytes[start(of: offset)..<offset].allSatisfy(\.isBlank)
    }

    /// Whether the line holds nothing but white space.
    func isBlank(lineAt offset: Int) -> Bool {
        skipBlanks(from: start(of: offset)) == end(of: offset)
    }

    /// Whether nothing but white space and a comment stand after an offset on its line.
    func isRestOfLineFree(after offset: Int) -> Bool {
        skipBlanks(from: offset) == end(of: offset) || comment(after: offset) != nil
    }

    /// The comment at the end of the line, if nothing stands between it and the offset.
    func comment(after offset: Int) -> Range<Int>? {
        let first = skipBlanks(from: offset)
        guard byte(at: first) == UInt8(ascii: "#") else { return nil }
        return first..<end(of: first)
    }

    /// The column of the comment that has the line at this offset to itself.
    func commentColumn(lineAt offset: Int) -> Int? {
        comment(after: start(of: offset)).map { column(of: $0.lowerBound) }
    }

    /// The start of the first of the comment lines directly above a line, in the same column.
    ///
    /// - Parameter limit: lines that begin before it are not looked at.
    func startOfComments(above lineStart: Int, column: Int, limit: Int) -> Int {
        var first = lineStart
        while first > limit {
            let above = start(of: beforeLineBreak(at: first))
            guard above >= limit, above < first, commentColumn(lineAt: above) == column else {
                break
            }
            first = above
        }
        return first
    }
}
