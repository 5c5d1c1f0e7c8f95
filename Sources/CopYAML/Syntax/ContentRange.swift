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

/// Where the content of a block scalar ends: at the end of its last line that is not blank,
/// unless its header (`|+`) keeps blank lines as well. libyaml swallows them in either case.
func blockScalarEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var headerEnd = start
    while headerEnd < end, !bytes[headerEnd].isLineBreak, bytes[headerEnd] != UInt8(ascii: "#") {
        if bytes[headerEnd] == UInt8(ascii: "+") { return end }
        headerEnd += 1
    }
    var last = end
    while last > headerEnd, bytes[last - 1].isWhitespace { last -= 1 }
    // Trailing spaces on the last line belong to its text.
    while last < end, bytes[last].isBlank { last += 1 }
    return last
}
