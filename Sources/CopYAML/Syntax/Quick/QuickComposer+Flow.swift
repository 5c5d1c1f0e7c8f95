/// Lists and mappings in brackets.
extension QuickComposer {
    mutating func readFlow() throws(Unusual) {
        let isMapping = byte() == UInt8(ascii: "{")
        let end = UInt8(ascii: isMapping ? "}" : "]")
        let index = try open(isMapping ? .mapping : .sequence, .flow)
        offset += 1
        try skipInFlow()
        while byte() != end {
            if isMapping { try readFlowKey() }
            try readFlowItem()
            try skipInFlow()
            guard byte() == UInt8(ascii: ",") else { break }
            offset += 1
            try skipInFlow()
            try require(byte() != end)
        }
        try require(byte() == end)
        offset += 1
        try close(index, at: UInt32(offset))
    }

    private mutating func readFlowKey() throws(Unusual) {
        try require(hasKey)
        let key = offset..<keyEnd
        addScalar(key, .plain, text: key)
        offset = key.upperBound + 1
        try skipInFlow()
    }

    private mutating func readFlowItem() throws(Unusual) {
        switch byte() {
        case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): try readQuoted()
        default: try readFlowText()
        }
    }

    /// A text without quotes, on one line.
    private mutating func readFlowText() throws(Unusual) {
        try require(byte().isLetterOrDigit || byte() >= 0x80)
        let start = offset
        var end = offset
        while offset < bytes.count, Self.isOrdinaryInFlow(bytes[offset]) {
            offset += 1
            if bytes[offset - 1] != .space { end = offset }
        }
        addScalar(start..<end, .plain, text: start..<end)
        // Text on the next line would belong to this one.
        try skipInFlow()
        try require(
            byte() == UInt8(ascii: ",") || byte() == UInt8(ascii: "]")
                || byte() == UInt8(ascii: "}"))
    }

    private static func isOrdinaryInFlow(_ byte: UInt8) -> Bool {
        switch byte {
        case .space, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "+"):
            true
        default: byte.isLetterOrDigit || byte >= 0x80
        }
    }

    /// Goes on, also to the next line, which must be indented.
    private mutating func skipInFlow() throws(Unusual) {
        while byte() == .space || byte() == .lineFeed {
            offset += 1
            if bytes[offset - 1] == .lineFeed { lineStart = offset }
        }
        try require(column > 0)
    }
}
