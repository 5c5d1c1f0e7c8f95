/// Where it is in the text.
extension QuickComposer {
    /// A byte at or behind where it is; 0 behind the end, which no ordinary text holds.
    func byte(_ distance: Int = 0) -> UInt8 {
        offset + distance < bytes.count ? bytes[offset + distance] : 0
    }

    var column: Int { offset - lineStart }

    /// Whether the line ends here, with a comment or without.
    var isAtLineEnd: Bool {
        switch byte() {
        case .lineFeed, 0: true
        case UInt8(ascii: "#"): offset == lineStart || bytes[offset - 1] == .space
        default: false
        }
    }

    /// Whether an item of a block begins here.
    var isDash: Bool { byte() == UInt8(ascii: "-") && byte(1) == .space }

    /// Whether a document begins here, with `---`.
    var isDocumentStart: Bool {
        column == 0 && byte() == UInt8(ascii: "-") && byte(1) == UInt8(ascii: "-")
            && byte(2) == UInt8(ascii: "-") && (byte(3) == .space || isEndOfLine(byte(3)))
    }

    /// Whether a key begins here: a word, and a colon behind it.
    var hasKey: Bool {
        let end = keyEnd
        return end > offset && end - offset < Self.maximumKeyLength && end < bytes.count
            && bytes[offset] != UInt8(ascii: "-") && bytes[end] == UInt8(ascii: ":")
            && (end + 1 == bytes.count || bytes[end + 1] == .space || bytes[end + 1] == .lineFeed)
    }

    /// Where the word ends that begins here.
    var keyEnd: Int {
        var end = offset
        while end < bytes.count,
            bytes[end].isLetterOrDigit || bytes[end] == UInt8(ascii: "_")
                || bytes[end] == UInt8(ascii: "-")
        {
            end += 1
        }
        return end
    }

    /// Where the line ends in which an offset is.
    func endOfLine(from start: Int) -> Int {
        bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
    }

    func isEndOfLine(_ byte: UInt8) -> Bool { byte == .lineFeed || byte == 0 }

    func require(_ isSo: Bool) throws(Unusual) {
        if !isSo { throw Unusual() }
    }

    mutating func skipSpaces() {
        while byte() == .space { offset += 1 }
    }

    /// Goes to the next content, past line breaks and comments.
    mutating func skipToContent() throws(Unusual) {
        while true {
            switch byte() {
            case .space: offset += 1
            case .lineFeed:
                offset += 1
                lineStart = offset
            case UInt8(ascii: "#"):
                try require(isAtLineEnd)
                offset = endOfLine(from: offset)
            default: return
            }
        }
    }
}

extension UInt8 {
    var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
