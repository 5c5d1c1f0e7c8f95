/// A line of a file that could not be parsed, looked at as a person would: by its first letters.
///
/// It serves to word what libyaml found wrong, never to read data.
struct SourceLine {
    private let bytes: [UInt8]
    /// The line without its line break.
    let range: Range<Int>
    /// What stands on it, without the white space around.
    let content: Range<Int>

    init(_ bytes: [UInt8], around offset: Int) {
        self.bytes = bytes
        var start = min(offset, bytes.count)
        while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
        var end = start
        while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
        range = start..<end
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        content = start..<end
    }

    var indentation: Int { content.lowerBound - range.lowerBound }

    /// The nearest line above, in the same document, that is neither blank nor a comment.
    var previous: SourceLine? {
        var start = range.lowerBound
        while start > 0 {
            let line = SourceLine(bytes, around: start - 1)
            if bytes[line.range].starts(with: [0x2D, 0x2D, 0x2D]) { return nil }
            if !line.content.isEmpty, bytes[line.content.lowerBound] != UInt8(ascii: "#") {
                return line
            }
            start = line.range.lowerBound
        }
        return nil
    }

    /// The nearest line below that is not blank.
    var next: SourceLine? {
        var end = range.upperBound
        while end < bytes.count {
            let line = SourceLine(bytes, around: end + 1)
            if !line.content.isEmpty { return line }
            guard line.range.upperBound > end else { return nil }
            end = line.range.upperBound
        }
        return nil
    }

    var isListItem: Bool {
        bytes[content].first == UInt8(ascii: "-")
            && bytes[content].dropFirst().first?.isBlank ?? true
    }

    /// Where a list item begins, past its dash.
    var listItemStart: Int? { isListItem ? content.lowerBound + 1 : nil }

    /// Where the first colon stands that ends a key.
    var colon: Int? {
        content.first {
            bytes[$0] == UInt8(ascii: ":")
                && ($0 + 1 == content.upperBound || bytes[$0 + 1].isBlank)
        }
    }

    /// The text after the first key of the line, without a comment; empty where there is none.
    var value: Range<Int> {
        guard let colon else { return content.upperBound..<content.upperBound }
        return text(from: colon + 1)
    }

    /// The text from an offset to the end of the line, without blanks around and comment.
    func text(from offset: Int) -> Range<Int> {
        var start = min(offset, content.upperBound)
        while start < content.upperBound, bytes[start].isBlank { start += 1 }
        var end = start
        while end < content.upperBound {
            if bytes[end] == UInt8(ascii: "#"), end == start || bytes[end - 1].isBlank { break }
            end += 1
        }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// Where a space was forgotten: in `key:value` after the colon, in `-item` after the dash.
    var missingSpace: Int? {
        guard let first = content.first else { return nil }
        if bytes[first] == UInt8(ascii: "-"), first + 1 < content.upperBound {
            let second = bytes[first + 1]
            if second != UInt8(ascii: "-"), !second.isBlank { return first + 1 }
        }
        var offset = first
        while offset < content.upperBound, bytes[offset].isListMark { offset += 1 }
        guard offset < content.upperBound, bytes[offset].isLetter else { return nil }
        while offset < content.upperBound, bytes[offset].isWordByte { offset += 1 }
        guard offset + 1 < content.upperBound, bytes[offset] == UInt8(ascii: ":") else {
            return nil
        }
        let next = bytes[offset + 1]
        return next.isBlank || next == UInt8(ascii: "/") ? nil : offset + 1
    }
}

extension UInt8 {
    /// An ASCII letter; what else a key may begin with does not matter for wording a message.
    var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    var isHexDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isWordByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
    }

    fileprivate var isListMark: Bool { self == UInt8(ascii: "-") || isBlank }
}
