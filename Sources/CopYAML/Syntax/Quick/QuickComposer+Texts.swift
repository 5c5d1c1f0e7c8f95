/// Texts of every style.
extension QuickComposer {
    // MARK: Plain

    /// A text without quotes, of one line or of several.
    mutating func readPlain(in column: Int) throws(Unusual) {
        let start = offset
        try require(canBeginPlain)
        var end = try readPlainLine()
        let textStart = decoded.count
        while let next = lineThatGoesOn(in: column) {
            if decoded.count == textStart { decoded.append(contentsOf: bytes[start..<end]) }
            fold(next.breaks)
            offset = next.offset
            lineStart = next.lineStart
            end = try readPlainLine()
            decoded.append(contentsOf: bytes[next.offset..<end])
        }
        if decoded.count == textStart {
            addScalar(start..<end, .plain, text: start..<end)
        } else {
            addScalar(start..<end, .plain, text: textStart..<decoded.count, isDecoded: true)
        }
    }

    private var canBeginPlain: Bool {
        switch byte() {
        case UInt8(ascii: "-"): byte(1) != .space && !isEndOfLine(byte(1))
        case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
            UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
            UInt8(ascii: "@"), UInt8(ascii: "`"), .lineFeed, 0:
            false
        default: true
        }
    }

    /// Goes to the end of a line of plain text, or to the comment in it.
    ///
    /// - Returns: where the text ends, without the spaces behind it.
    private mutating func readPlainLine() throws(Unusual) -> Int {
        var end = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case .space: break
            case .lineFeed: return end
            case UInt8(ascii: "#") where bytes[offset - 1] == .space: return end
            case UInt8(ascii: ":"):
                try require(byte(1) != .space && !isEndOfLine(byte(1)))
                end = offset + 1
            default: end = offset + 1
            }
            offset += 1
        }
        return end
    }

    /// Where a plain text goes on below the line that ends here, and after how many line breaks.
    private func lineThatGoesOn(in column: Int) -> (offset: Int, lineStart: Int, breaks: Int)? {
        var next = offset
        var lineStart = lineStart
        var breaks = 0
        while next < bytes.count, bytes[next] == .lineFeed {
            breaks += 1
            lineStart = next + 1
            next = endOfIndentation(from: lineStart)
        }
        guard breaks > 0, next < bytes.count, next - lineStart > column,
            bytes[next] != UInt8(ascii: "#")
        else { return nil }
        return (next, lineStart, breaks)
    }

    /// Joins two lines: with a space, or with the empty lines between them.
    private mutating func fold(_ breaks: Int) {
        if breaks == 1 { decoded.append(.space) }
        decoded.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
    }

    // MARK: Quoted

    mutating func readQuoted() throws(Unusual) {
        let start = offset
        let quote = byte()
        let isDouble = quote == UInt8(ascii: "\"")
        let textStart = decoded.count
        offset += 1
        // What was not yet copied; nothing is copied as long as all is as it stands there.
        var rest = offset
        while true {
            switch byte() {
            case 0: throw Unusual()
            case .lineFeed:
                let end = endWithoutSpaces(from: rest)
                decoded.append(contentsOf: bytes[rest..<end])
                try foldQuoted()
                rest = offset
            case UInt8(ascii: "\\") where isDouble:
                decoded.append(contentsOf: bytes[rest..<offset])
                decoded.append(try escaped(byte(1)))
                offset += 2
                rest = offset
            case quote where !isDouble && byte(1) == quote:
                decoded.append(contentsOf: bytes[rest...offset])
                offset += 2
                rest = offset
            case quote:
                offset += 1
                let style: NodeStyle = isDouble ? .doubleQuoted : .singleQuoted
                guard rest > start + 1 else {
                    return addScalar(start..<offset, style, text: start + 1..<offset - 1)
                }
                decoded.append(contentsOf: bytes[rest..<offset - 1])
                return addScalar(
                    start..<offset, style, text: textStart..<decoded.count, isDecoded: true)
            default: offset += 1
            }
        }
    }

    /// Where a line ends here without the spaces before it.
    private func endWithoutSpaces(from start: Int) -> Int {
        var end = offset
        while end > start, bytes[end - 1] == .space { end -= 1 }
        return end
    }

    private mutating func foldQuoted() throws(Unusual) {
        var breaks = 0
        while byte() == .lineFeed {
            breaks += 1
            offset += 1
            lineStart = offset
            skipSpaces()
        }
        try require(column > 0)
        fold(breaks)
    }

    private func escaped(_ byte: UInt8) throws(Unusual) -> UInt8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "n"): return .lineFeed
        default: throw Unusual()
        }
    }

    // MARK: Blocks of text

    /// A block that keeps its lines (`|`) or folds them (`>`).
    mutating func readBlockText(in column: Int) throws(Unusual) {
        let start = offset
        let style: NodeStyle = byte() == UInt8(ascii: "|") ? .literal : .folded
        offset += 1
        let chomping = byte()
        if chomping == UInt8(ascii: "-") || chomping == UInt8(ascii: "+") { offset += 1 }
        skipSpaces()
        try require(byte() == .lineFeed)
        offset += 1

        let textStart = decoded.count
        let breaks = try readBlockLines(style, in: column)
        if breaks > 0, chomping != UInt8(ascii: "-") { decoded.append(.lineFeed) }
        if breaks > 1, chomping == UInt8(ascii: "+") {
            decoded.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
        }
        let end = blockScalarEnd(bytes, from: start, to: offset)
        addScalar(start..<end, style, text: textStart..<decoded.count, isDecoded: true)
        lineStart = offset
    }

    /// The lines of a block of text, up to the line behind it.
    ///
    /// - Returns: how many line breaks stand behind the last text.
    private mutating func readBlockLines(
        _ style: NodeStyle, in column: Int
    ) throws(Unusual) -> Int {
        var breaks = 0
        let indentation = try skipToBlockText(in: column, &breaks)
        var isFirst = true
        var wasIndented = false
        while true {
            let text = endOfIndentation(from: offset, most: indentation)
            if text < bytes.count, bytes[text] == .lineFeed {
                breaks += 1
                offset = text + 1
                continue
            }
            guard text - offset == indentation, text < bytes.count else { return breaks }
            let isIndented = bytes[text] == .space
            if isFirst || style == .literal || wasIndented || isIndented {
                decoded.append(contentsOf: repeatElement(.lineFeed, count: breaks))
            } else {
                fold(breaks)
            }
            isFirst = false
            wasIndented = isIndented
            let end = endOfLine(from: text)
            decoded.append(contentsOf: bytes[text..<end])
            breaks = end < bytes.count ? 1 : 0
            offset = end + breaks
            if breaks == 0 { return 0 }
        }
    }

    /// Goes to the first line of a block that holds text: it says how far the block is indented.
    private mutating func skipToBlockText(
        in column: Int, _ breaks: inout Int
    ) throws(Unusual) -> Int {
        var widest = 0
        while true {
            let text = endOfIndentation(from: offset)
            try require(text < bytes.count)
            let indentation = text - offset
            guard bytes[text] == .lineFeed else {
                try require(indentation > column && indentation >= widest)
                return indentation
            }
            widest = max(widest, indentation)
            breaks += 1
            offset = text + 1
        }
    }

    /// Where the spaces end at the start of a line, of which so many count at most.
    private func endOfIndentation(from start: Int, most limit: Int = .max) -> Int {
        var end = start
        while end < bytes.count, end - start < limit, bytes[end] == .space { end += 1 }
        return end
    }
}
