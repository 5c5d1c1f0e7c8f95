/// Where a scalar begins when an anchor or a tag stands before it: past those, the white space and
/// the comments between.
func skipProperties(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
        switch bytes[offset] {
        case UInt8(ascii: "&"), UInt8(ascii: "!"):
            while offset < bytes.count, !bytes[offset].isWhitespace { offset += 1 }
        case UInt8(ascii: "#"):
            while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
        case let byte where byte.isWhitespace:
            offset += 1
        default:
            return offset
        }
    }
    return offset
}

/// Where the content of a block scalar ends: at the end of its last line that holds text.
///
/// libyaml swallows the blank lines that follow. They belong to the content where the header
/// (`|+`) keeps them, and where they hold more spaces than the indentation.
func blockScalarEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var headerEnd = start
    while headerEnd < end, !bytes[headerEnd].isWhitespace {
        if bytes[headerEnd] == UInt8(ascii: "+") { return end }
        headerEnd += 1
    }
    let header = endOfLine(in: bytes, from: headerEnd, to: end)
    guard let lastText = bytes[header..<end].lastIndex(where: { $0 != .space && !$0.isLineBreak })
    else { return headerEnd }
    var contentEnd = endOfLine(in: bytes, from: lastText, to: end)
    let indentation = indentation(in: bytes, from: header, to: end)
    var lineEnd = contentEnd
    while lineEnd < end {
        let lineStart = lineEnd + 1
        lineEnd = endOfLine(in: bytes, from: lineStart, to: end)
        if lineEnd - lineStart > indentation { contentEnd = lineEnd }
    }
    return contentEnd
}

private func endOfLine(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    bytes[min(start, end)..<end].firstIndex(where: \.isLineBreak) ?? end
}

/// The spaces before the first line with text after the line break at `start`.
private func indentation(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
    var lineStart = start
    for offset in start..<end {
        if bytes[offset].isLineBreak {
            lineStart = offset + 1
        } else if bytes[offset] != .space {
            return offset - lineStart
        }
    }
    return 0
}
