import CopYAML

/// One line of text as Markdown that shows exactly that text in CommonMark and in GFM.
///
/// Readers with more syntax, such as Pandoc with its own Markdown, where `a. foo` and `(i) bar`
/// begin lists, are to be told to read GFM: `pandoc --from gfm`.
///
/// Punctuation that could begin a construct where it stands is escaped with a backslash, and no
/// more than that: reports are read as plain text too. Control characters and bidirectional
/// overrides, which could hide or reorder text, are left out.
///
/// It looks at bytes, since all that means anything in Markdown is ASCII and every word of every
/// diary passes here several times: by characters it took most of the time of a report.
public func escapeMarkdown(_ line: Substring) -> String {
    var line = shown(line)
    return line.withUTF8 { bytes in
        String(unsafeUninitializedCapacity: 2 * bytes.count) { escapeMarkdown(bytes, into: $0) }
    }
}

public func escapeMarkdown(_ line: String) -> String { escapeMarkdown(line[...]) }

/// Writes the bytes of a line with those escaped that need it, and returns how many there are then:
/// at most twice as many.
private func escapeMarkdown(
    _ bytes: UnsafeBufferPointer<UInt8>, into result: UnsafeMutableBufferPointer<UInt8>
) -> Int {
    var count = 0
    var previous: UInt8?
    var digitsAtStart = true
    for (position, byte) in bytes.enumerated() {
        let next = position + 1 < bytes.count ? bytes[position + 1] : nil
        let isEscaped =
            switch Unicode.Scalar(byte) {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "{", "}", "$", "^", "@":
                true
            case "&": next.map { $0 == UInt8(ascii: "#") || $0.isLetter } ?? false
            // A heading at the start, and the end of one after a blank.
            case "#": previous == nil || previous == .space || previous == byte
            // A list item, a line under a heading; two hyphens would become a dash.
            case "-": previous == nil || previous == byte || next == byte
            case "+", "=", ":": previous == nil
            case ".", ")": previous != nil && digitsAtStart && (next == nil || next == .space)
            default: false
            }
        if isEscaped {
            result[count] = UInt8(ascii: "\\")
            count += 1
        }
        result[count] = byte
        count += 1
        digitsAtStart = digitsAtStart && (0x30...0x39).contains(byte)
        previous = byte
    }
    return count
}

/// A line without control characters and bidirectional overrides; a tab is a blank.
func shown(_ line: Substring) -> Substring {
    // Nearly every line of any text is all that it seems.
    guard line.hasByte(\.beginsHidden) else { return line }
    let bytes = Array(line.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
        let hidden = hiddenLength(bytes, at: offset)
        if hidden == 0 { result.append(bytes[offset] == .tab ? .space : bytes[offset]) }
        offset += max(hidden, 1)
    }
    return Substring(decoding: result, as: UTF8.self)
}

/// How many bytes from an offset on are a character that may not stand in a report; 0 for none.
private func hiddenLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    guard first.beginsHidden, first != .tab else { return 0 }
    let length = first < 0x80 ? 1 : first == 0xC2 ? 2 : 3
    let rest = bytes[offset...].prefix(length).dropFirst()
    let value = rest.reduce(UInt32(length == 1 ? first : first & (0xFF >> UInt8(length + 1)))) {
        $0 << 6 | UInt32($1 & 0x3F)
    }
    return Unicode.Scalar(value)?.isUnsafeInTerminal == true ? length : 0
}

/// Whether a text is a single line for sure: nothing in it even begins like a line break, as some
/// characters beyond ASCII do.
func isOneLine(_ text: String) -> Bool { !text[...].hasByte(\.beginsLineBreak) }

/// The lines of a text, however they end; what follows the last line break is one too.
func textLines(_ text: String) -> [Substring] {
    if isOneLine(text) { return [text[...]] }
    let bytes = Array(text.utf8)
    var lines: [Substring] = []
    var (start, offset) = (0, 0)
    func addLine() {
        let first = text.utf8.index(text.startIndex, offsetBy: start)
        lines.append(text[first..<text.utf8.index(first, offsetBy: offset - start)])
    }
    while offset < bytes.count {
        let length = lineBreakLength(bytes, at: offset)
        if length > 0 {
            addLine()
            start = offset + length
        }
        offset += max(length, 1)
    }
    addLine()
    return lines
}

/// How many bytes from an offset on are a line break, as Unicode has them; 0 for none.
private func lineBreakLength(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A...0x0C: return 1
    case 0x0D: return bytes.byte(offset + 1) == 0x0A ? 2 : 1
    case 0xC2: return bytes.byte(offset + 1) == 0x85 ? 2 : 0
    // U+2028 and U+2029.
    case 0xE2:
        let isSeparator = (0xA8...0xA9).contains(bytes.byte(offset + 2))
        return bytes.byte(offset + 1) == 0x80 && isSeparator ? 3 : 0
    default: return 0
    }
}

extension Substring {
    /// Whether any byte is of a kind.
    fileprivate func hasByte(_ isOfKind: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(where: isOfKind) }
            ?? utf8.contains(where: isOfKind)
    }
}

extension [UInt8] {
    /// The byte at an offset; past the end one that is in no text.
    fileprivate func byte(_ offset: Int) -> UInt8 { offset < count ? self[offset] : 0xFF }
}

extension UInt8 {
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

    /// Whether a tab, or a character that may not stand in a report, can begin with this byte.
    fileprivate var beginsHidden: Bool {
        switch self {
        case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }

    /// Whether a line break can begin with this byte.
    fileprivate var beginsLineBreak: Bool {
        (0x0A...0x0D).contains(self) || self == 0xC2 || self == 0xE2
    }
}
