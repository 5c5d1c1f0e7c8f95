extension Tree {
    /// Parses all documents of a file, and collects every problem in it.
    ///
    /// A file without problems is read in one go. Otherwise each document is read by itself, so
    /// that a broken one costs one diagnostic and hides none of the others.
    public static func parse(_ file: SourceFile) -> (tree: Tree, diagnostics: [Diagnostic]) {
        if let tree = readQuickly(file.bytes, of: file) { return (tree, []) }
        return parseWithLibYAML(file)
    }

    /// Parses the bytes of a file that is left on the disk; one with problems is kept instead.
    public static func parse(
        _ bytes: [UInt8], of file: SourceFile
    ) -> (tree: Tree, diagnostics: [Diagnostic]) {
        if let tree = readQuickly(bytes, of: file) { return (tree, []) }
        return parseWithLibYAML(SourceFile(path: file.path, bytes: bytes))
    }

    /// The tree of a file that is written as most are; nil for any other.
    static func readQuickly(_ bytes: [UInt8], of file: SourceFile) -> Tree? {
        let start = byteOrderMarkLength(of: bytes)
        return bytes.withUnsafeBufferPointer { buffer in
            guard bytes.count <= maximumSize, isOrdinaryText(buffer, from: start) else {
                return nil
            }
            var composer = QuickComposer(buffer, from: start)
            do throws(QuickComposer.Unusual) { try composer.compose() } catch { return nil }
            return Tree(
                file: file, bytes: bytes, nodes: composer.nodes, decoded: composer.decoded,
                documents: composer.documents)
        }
    }

    static func parseWithLibYAML(_ file: SourceFile) -> (tree: Tree, diagnostics: [Diagnostic]) {
        let start = file.byteOrderMarkLength
        var composer = Composer(file)
        var problems = Problems()
        if let refusal = refusal(of: file) {
            composer.addBrokenDocument(start..<file.bytes.count)
            problems.append(refusal)
        } else if hasConflictMarker(file.bytes)
            || composer.compose(start..<file.bytes.count) != nil
        {
            let conflicts = conflicts(in: file.bytes, from: start)
            problems.append(conflicts.lazy.map { conflict(at: $0.lowerBound, in: file) })
            var remaining = conflicts[...]
            for segment in segments(of: file.bytes, from: start) {
                remaining = remaining.drop { $0.upperBound <= segment.lowerBound }
                if let next = remaining.first, next.lowerBound < segment.upperBound {
                    composer.addBrokenDocument(segment)
                } else {
                    problems.append(composer.composeOrSetAside(segment))
                }
            }
        }
        let tree = Tree(
            file: file, bytes: file.bytes, nodes: composer.nodes, decoded: composer.decoded,
            documents: composer.documents)
        problems.append(composer.diagnostics)
        return (tree, problems.list.sorted())
    }

    /// Where the document itself begins in a segment that opens with directives (`%YAML 1.1`).
    fileprivate static func documentStart(in segment: Range<Int>, of bytes: [UInt8]) -> Int? {
        lines(of: bytes, from: segment.lowerBound).first { line in
            line.lowerBound < segment.upperBound && isMarker(bytes[line], UInt8(ascii: "-"))
        }?.lowerBound
    }

    /// Why not even a part of a file can be read: nothing can be added to it either.
    public static func refusal(of file: SourceFile) -> Diagnostic? {
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

    /// The merge conflicts that git left in a file: whoever is to mend them should not find more
    /// there meanwhile.
    public static func conflicts(in file: SourceFile) -> [Diagnostic] {
        conflicts(in: file.bytes, from: file.byteOrderMarkLength)
            .map { conflict(at: $0.lowerBound, in: file) }
    }

    /// Offsets are kept in 32 bits; no file that people write comes near this.
    static let maximumSize = 1 << 30

    /// The documents of a stream, as ranges of bytes: each begins at a line `---`, or after a
    /// line `...`.
    ///
    /// At the start of a line `---` begins a document whatever stands around it, so the stream
    /// can be cut there without knowing what is broken. Comments before the first `---` are cut
    /// off as well: bytes in them that are no text must not cost a document. Directives are not.
    static func segments(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var starts = [start]
        var hasContent = false
        var hasComment = false
        var hasDirective = false
        for line in lines(of: bytes, from: start) {
            if isMarker(bytes[line], UInt8(ascii: "-")) {
                if hasContent || hasComment && !hasDirective { starts.append(line.lowerBound) }
                hasContent = true
            } else if isMarker(bytes[line], UInt8(ascii: ".")) {
                if hasContent { starts.append(line.upperBound) }
                (hasContent, hasComment, hasDirective) = (false, false, false)
            } else {
                switch bytes[line].first(where: { !$0.isBlank }) {
                case nil: break
                case UInt8(ascii: "#"): hasComment = true
                case UInt8(ascii: "%") where !hasContent: hasDirective = true
                default: hasContent = true
                }
            }
        }
        return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
    }

    /// Whether a line is `---` or `...`, with or without something after it.
    private static func isMarker(_ line: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
        line.starts(with: repeatElement(byte, count: 3))
            && line.dropFirst(3).first?.isBlank ?? true
    }

    /// The lines of a stretch of bytes, without their breaks; CRLF yields an empty line as well.
    private static func lines(
        of bytes: [UInt8], from start: Int
    ) -> some Sequence<Range<Int>> {
        sequence(state: start) { lineStart in
            guard lineStart < bytes.count else { return nil }
            let lineEnd = bytes[lineStart...].firstIndex(where: \.isLineBreak) ?? bytes.count
            defer { lineStart = lineEnd + 1 }
            return lineStart..<lineEnd
        }
    }

    // MARK: Merge conflicts

    private static let conflictStart = Array("<<<<<<< ".utf8)
    private static let conflictEnd = Array(">>>>>>> ".utf8)

    private static func hasConflictMarker(_ bytes: [UInt8]) -> Bool {
        hasLine(of: bytes, startingWith: conflictStart)
            || hasLine(of: bytes, startingWith: conflictEnd)
    }

    private static func hasLine(of bytes: [UInt8], startingWith marker: [UInt8]) -> Bool {
        var start = 0
        while let offset = firstOffset(of: marker, in: bytes, from: start) {
            if offset == 0 || bytes[offset - 1].isLineBreak { return true }
            start = offset + 1
        }
        return false
    }

    /// The conflicts that git left, each from its first marker to its last; documents in between
    /// are in both versions, or in one. A marker that lacks its partner is one by itself.
    private static func conflicts(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        guard hasConflictMarker(bytes) else { return [] }
        var conflicts: [Range<Int>] = []
        var open: Range<Int>?
        for line in lines(of: bytes, from: start) {
            if bytes[line].starts(with: conflictStart) {
                if let open { conflicts.append(open) }
                open = line
            } else if bytes[line].starts(with: conflictEnd) {
                conflicts.append((open ?? line).lowerBound..<line.upperBound)
                open = nil
            }
        }
        return open.map { conflicts + [$0] } ?? conflicts
    }

    private static func conflict(at marker: Int, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .conflictMarker, "git left a merge conflict here",
            at: SourceRange(file, marker..<marker + 7),
            notes: [
                "keep what should stay of both versions and delete the lines "
                    + "'<<<<<<<', '=======' and '>>>>>>>'"
            ])
    }
}

extension Composer {
    /// Reads a segment, or records that it cannot be read and gives the problems in it.
    ///
    /// Directives that are broken do not cost the document behind them.
    fileprivate mutating func composeOrSetAside(_ segment: Range<Int>) -> [Diagnostic] {
        guard let problem = compose(segment) else { return [] }
        if let start = Tree.documentStart(in: segment, of: file.bytes),
            start > segment.lowerBound, problem.primary.range.bytes.lowerBound < start
        {
            addBrokenDocument(segment.lowerBound..<start)
            return [problem] + composeOrSetAside(start..<segment.upperBound)
        }
        addBrokenDocument(segment)
        return [problem]
    }
}
