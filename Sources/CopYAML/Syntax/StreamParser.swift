#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Tree {
    /// Parses all documents of a file, and collects every problem in it.
    ///
    /// A file without problems is read in one go. Otherwise each document is read by itself, so
    /// that a broken one costs one diagnostic and hides none of the others.
    public static func parse(_ file: SourceFile) -> (tree: Tree, diagnostics: [Diagnostic]) {
        let start = file.byteOrderMarkLength
        var composer = Composer(file)
        var problems: [Diagnostic] = []
        if let refusal = refusal(of: file) {
            composer.addBrokenDocument(start..<file.bytes.count)
            problems.append(refusal)
        } else if hasConflictMarker(file.bytes)
            || composer.compose(start..<file.bytes.count) != nil
        {
            for segment in segments(of: file.bytes, from: start) {
                let conflict = conflicts(in: file, segment)
                problems += conflict.diagnostics
                if conflict.isBroken {
                    composer.addBrokenDocument(segment)
                } else if let problem = composer.compose(segment) {
                    composer.addBrokenDocument(segment)
                    problems.append(problem)
                }
            }
        }
        let tree = Tree(
            file: file, nodes: composer.nodes, decoded: composer.decoded,
            documents: composer.documents)
        return (tree, (problems + composer.diagnostics).sorted())
    }

    /// Files of which not even a part can be read.
    private static func refusal(of file: SourceFile) -> Diagnostic? {
        if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
            return Diagnostic(
                .invalidUTF8, "this file is UTF-16, not UTF-8", at: SourceRange(file, 0..<2),
                notes: ["save it with the encoding UTF-8"])
        }
        if file.bytes.count > maximumSize {
            return Diagnostic(
                .syntax, "this file is larger than \(maximumSize >> 20) MiB",
                at: SourceRange(startOf: file))
        }
        return nil
    }

    /// Offsets are kept in 32 bits; no file that people write comes near this.
    static let maximumSize = 1 << 30

    /// The documents of a stream, as ranges of bytes that each begin at a line `---`.
    ///
    /// At the start of a line `---` begins a document whatever stands around it, so the stream
    /// can be cut there without knowing what is broken. Comments before the first `---` are cut
    /// off as well: bytes in them that are no text must not cost a document. Directives are not.
    static func segments(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var starts = [start]
        var lineStart = start
        var hasContent = false
        var hasComment = false
        var hasDirective = false
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: .lineFeed) ?? bytes.count
            let line = bytes[lineStart..<lineEnd]
            if line.starts(with: [0x2D, 0x2D, 0x2D]), line.dropFirst(3).first?.isWhitespace ?? true
            {
                if hasContent || hasComment && !hasDirective { starts.append(lineStart) }
                hasContent = true
            } else {
                switch line.first(where: { !$0.isWhitespace }) {
                case nil: break
                case UInt8(ascii: "#"): hasComment = true
                case UInt8(ascii: "%"): hasDirective = true
                default: hasContent = true
                }
            }
            lineStart = lineEnd + 1
        }
        return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
    }

    // MARK: Merge conflicts

    private static let conflictMarkers: [[UInt8]] = ["<<<<<<< ", "=======", ">>>>>>> "].map {
        Array($0.utf8)
    }

    private static func hasConflictMarker(_ bytes: [UInt8]) -> Bool {
        hasLine(of: bytes, startingWith: conflictMarkers[0])
            || hasLine(of: bytes, startingWith: conflictMarkers[2])
    }

    /// Looks for the marker's first byte, which is rare in prose, rather than at every line.
    private static func hasLine(of bytes: [UInt8], startingWith marker: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset < bytes.count,
                let found = memchr(
                    bytes.baseAddress! + offset, Int32(marker[0]), bytes.count - offset)
            {
                offset = UnsafeRawPointer(found) - bytes.baseAddress!
                if offset == 0 || bytes[offset - 1].isLineBreak,
                    bytes[offset...].starts(with: marker)
                {
                    return true
                }
                offset += 1
            }
            return false
        }
    }

    /// Whether git's markers stand in a document, and a diagnostic for each conflict that
    /// begins in it.
    private static func conflicts(
        in file: SourceFile, _ segment: Range<Int>
    ) -> (isBroken: Bool, diagnostics: [Diagnostic]) {
        var isBroken = false
        var diagnostics: [Diagnostic] = []
        var lineStart = segment.lowerBound
        while lineStart < segment.upperBound {
            let rest = file.bytes[lineStart..<segment.upperBound]
            let lineEnd = rest.firstIndex(of: .lineFeed) ?? segment.upperBound
            let line = file.bytes[lineStart..<lineEnd]
            if let marker = conflictMarkers.firstIndex(where: { line.starts(with: $0) }) {
                isBroken = true
                if marker == 0 {
                    diagnostics.append(
                        Diagnostic(
                            .conflictMarker, "git left a merge conflict here",
                            at: SourceRange(file, lineStart..<lineStart + 7),
                            notes: [
                                "keep what should stay of both versions and delete the lines "
                                    + "'<<<<<<<', '=======' and '>>>>>>>'"
                            ]))
                }
            }
            lineStart = lineEnd + 1
        }
        return (isBroken, diagnostics)
    }
}
