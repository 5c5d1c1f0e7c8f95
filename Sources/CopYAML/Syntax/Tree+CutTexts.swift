extension Tree {
    /// Texts without quotes that a `#` may have cut: `leak #1` is read as `leak`.
    ///
    /// Told apart from a comment by what follows the `#`: people write `# like this`. They are
    /// not among the problems of `parse`, since nothing keeps such a file from being edited.
    public var cutTexts: [Diagnostic] {
        var problems = Problems()
        bytes.withUnsafeBufferPointer { bytes in
            for node in nodes where !problems.isFull(of: .cutByComment) {
                guard node.kind == .scalar, node.style == .plain, node.start < node.end,
                    let hash = Self.gluedHash(behind: Int(node.end), in: bytes)
                else { continue }
                let text = Int(node.start)..<Int(node.end)
                guard !bytes[text].contains(where: \.isLineBreak) else { continue }
                let end = Self.endOfText(from: hash, in: bytes)
                problems.append(cutText(text, at: hash, upTo: end))
            }
        }
        return problems.list
    }

    private func cutText(_ text: Range<Int>, at hash: Int, upTo end: Int) -> Diagnostic {
        Diagnostic(
            .cutByComment, "the text ends here: '#' after a space begins a comment",
            at: SourceRange(file, hash..<end), label: "this is not read",
            notes: ["put quotes around the text, or a space after '#' if it is a comment"],
            fix: .quoting(text.lowerBound..<end, bytes))
    }

    /// The `#` that follows a text after blanks and has no blank behind it.
    private static func gluedHash(
        behind end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var offset = end
        while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
        guard offset > end, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "#"),
            !bytes[offset + 1].isWhitespace, bytes[offset + 1] != UInt8(ascii: "#")
        else { return nil }
        return offset
    }

    /// Where the line ends, or an ordinary comment begins.
    private static func endOfText(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        for offset in start..<bytes.count {
            let byte = bytes[offset]
            if byte.isLineBreak { break }
            if byte == UInt8(ascii: "#"), bytes[offset - 1].isBlank, offset + 1 < bytes.count,
                bytes[offset + 1].isWhitespace
            {
                break
            }
            if !byte.isBlank { end = offset + 1 }
        }
        return end
    }
}
