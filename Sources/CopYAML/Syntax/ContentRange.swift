/// Where the content of a node begins when an anchor or a tag stands before it: past those, the
/// white space and the comments between.
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
    var lineStart = headerEnd
    while lineStart < end, !bytes[lineStart].isLineBreak { lineStart += 1 }

    var contentEnd = headerEnd
    var indentation: Int?
    while lineStart < end {
        lineStart += 1
        var textStart = lineStart
        while textStart < end, bytes[textStart] == .space { textStart += 1 }
        var lineEnd = textStart
        while lineEnd < end, !bytes[lineEnd].isLineBreak { lineEnd += 1 }
        if lineEnd > textStart {
            indentation = indentation ?? (textStart - lineStart)
            contentEnd = lineEnd
        } else if let indentation, lineEnd - lineStart > indentation {
            contentEnd = lineEnd
        }
        lineStart = lineEnd
    }
    return contentEnd
}
