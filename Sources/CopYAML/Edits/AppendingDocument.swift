/// Appends a document to a stream of documents without reading the stream.
///
/// At the start of a line `---` begins a document whatever stands before it, so the new one can
/// be read even if the last is broken. A file without a final line break gets one.
///
/// - Parameter mark: a word for the line of `---`. Git's union of two streams takes once what both
///   added alike, up to the first line that differs: where that is the first, no document loses
///   its `---`.
public func appendingDocument(_ value: Value, to bytes: [UInt8], mark: String = "") -> [UInt8] {
    bytes + documentToAppend(value, after: bytes, mark: mark)
}

/// The bytes by which a stream grows when a document is appended to it.
///
/// For writers that append in place: the end of the file is all that is looked at, back to its
/// last line that is neither blank nor a comment.
public func documentToAppend(
    _ value: Value, after bytes: some BidirectionalCollection<UInt8>, mark: String = ""
) -> [UInt8] {
    let lineEnding = lineEndingAtEnd(of: bytes)
    var text = ""
    if let last = bytes.last, last != .lineFeed {
        // A lone carriage return becomes CRLF: not every reader breaks lines at it.
        text += last == .carriageReturn ? "\n" : lineEnding.rawValue
    }
    // A directive would belong to the new document, and break it if it is broken itself.
    if endsInDirective(bytes) { text += "..." + lineEnding.rawValue }
    text += mark.isEmpty ? "---" : "--- # \(mark)"
    text += lineEnding.rawValue + Emitter.document(value, lineEnding: lineEnding)
    return Array(text.utf8)
}

private func lineEndingAtEnd(of bytes: some BidirectionalCollection<UInt8>) -> LineEnding {
    guard let lineFeed = bytes.lastIndex(of: .lineFeed) else { return .lineFeed }
    return bytes[..<lineFeed].last == .carriageReturn ? .carriageReturnLineFeed : .lineFeed
}

/// Whether the last line that is neither blank nor a comment begins with `%`.
private func endsInDirective(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let lineStart = rest.lastIndex(of: .lineFeed).map(rest.index(after:)) ?? rest.startIndex
        let line = rest[lineStart...].drop { $0.isWhitespace || [0xEF, 0xBB, 0xBF].contains($0) }
        if let first = line.first, first != UInt8(ascii: "#") { return first == UInt8(ascii: "%") }
        rest = rest[..<lineStart].dropLast()
    }
    return false
}
