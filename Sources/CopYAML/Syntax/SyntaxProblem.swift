import CLibYAML

/// What libyaml says is wrong, turned into words for people who never heard of tokens.
struct SyntaxProblem {
    private let isReaderError: Bool
    private let problem: String
    private let context: String
    /// Byte offsets of the problem and of what was being read when it was met.
    private let offset: Int
    private let contextOffset: Int
    private let readerValue: Int32

    init(_ parser: yaml_parser_t, bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        isReaderError = parser.error == YAML_READER_ERROR
        problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
        context = parser.context.map { String(cString: $0) } ?? ""
        readerValue = parser.problem_value
        var cursor = ByteCursor(bytes, start: start)
        contextOffset = cursor.byteOffset(ofScalar: parser.context_mark.index)
        offset =
            isReaderError
            ? min(start + parser.problem_offset, bytes.count)
            : cursor.byteOffset(ofScalar: parser.problem_mark.index)
    }

    func diagnostic(in file: SourceFile) -> Diagnostic {
        isReaderError ? readerDiagnostic(in: file) : scannerDiagnostic(in: file)
    }

    private func readerDiagnostic(in file: SourceFile) -> Diagnostic {
        let range = SourceRange(file, offset..<min(offset + 1, file.bytes.count))
        if problem.contains("control characters") {
            if readerValue == 0 {
                return Diagnostic(
                    .nulByte, "a NUL byte in the text", at: range,
                    notes: ["the file may be damaged: restore it from git, or delete the byte"])
            }
            let code = String(readerValue, radix: 16, uppercase: true)
            return Diagnostic(
                .controlCharacter, "a control character (U+\(code.leftPadded(to: 4))) in the text",
                at: range, notes: ["delete it; it usually comes along with pasted text"])
        }
        return Diagnostic(
            .invalidUTF8, "this is not UTF-8 text", at: range,
            notes: ["save the file with the encoding UTF-8"])
    }

    private func scannerDiagnostic(in file: SourceFile) -> Diagnostic {
        let bytes = file.bytes
        let here = SourceRange(file, offset..<min(offset + 1, bytes.count))
        let opening = SourceRange(file, contextOffset..<min(contextOffset + 1, bytes.count))
        let next = offset < bytes.count ? bytes[offset] : 0

        if let tab = tabInIndentation(bytes) {
            return Diagnostic(
                .tabIndentation, "this line is indented with a tab", at: SourceRange(file, tab),
                notes: ["use spaces, as many as the lines around it have"],
                fix: Fix("replace the tab by two spaces", [TextEdit(tab, "  ")]))
        }
        if context.contains("quoted scalar") {
            if problem.contains("escape") || problem.contains("hexdecimal")
                || problem.contains("Unicode")
            {
                return Diagnostic(
                    .unknownEscape, "'\\' begins an escape that YAML does not know", at: here,
                    notes: ["write '\\\\' for a backslash, or use single quotes"])
            }
            return Diagnostic(
                .unclosedQuote, "the quotation mark that opens this text is never closed",
                at: opening,
                related: offset > contextOffset
                    ? [Label(here, "the text was read up to here")] : [],
                notes: ["put the same mark at the end of the text"])
        }
        if context.contains("flow sequence") || context.contains("flow mapping") {
            let bracket = context.contains("sequence") ? "]" : "}"
            return Diagnostic(
                .unclosedBracket, "this is opened here and not closed by '\(bracket)'", at: opening,
                related: [Label(here, "expected ',' or '\(bracket)' before this")],
                notes: ["close it, or put quotes around the text"])
        }
        if problem.contains("mapping values are not allowed") {
            return Diagnostic(
                .strayColon, "a ': ' where no key can stand", at: here,
                notes: ["put quotes around a text that holds ': '"])
        }
        if problem.contains("could not find expected ':'") {
            let line = lineRange(bytes, around: contextOffset)
            return Diagnostic(
                .missingColon, "this line has no ':' after its key", at: SourceRange(file, line),
                notes: ["add the colon, or indent the line deeper if it continues the text above"])
        }
        if problem.contains("cannot start any token") {
            let shown = offset < bytes.count ? String(UnicodeScalar(next)) : ""
            return Diagnostic(
                .reservedCharacter, "a text cannot begin with '\(shown)'", at: here,
                notes: ["put quotes around it"])
        }
        if problem.contains("did not find expected key")
            || problem.contains("did not find expected '-' indicator")
            || problem.contains("block sequence entries are not allowed")
            || problem.contains("block mapping")
            || problem.contains("<document start>")
        {
            return Diagnostic(
                .badIndentation, "this line does not fit the indentation of the lines before it",
                at: SourceRange(file, lineRange(bytes, around: offset)),
                related: contextOffset < offset && !context.isEmpty
                    ? [Label(opening, "it should fit what begins here")] : [],
                notes: ["begin it in the same column as its neighbours"])
        }
        let reading = context.isEmpty ? "" : " \(context)"
        return Diagnostic(.syntax, "this is not YAML: \(problem)\(reading)", at: here)
    }

    /// The tabs in the white space before the problem, if they are what libyaml stumbled over.
    private func tabInIndentation(_ bytes: [UInt8]) -> Range<Int>? {
        let line = lineRange(bytes, around: offset, trimmed: false)
        let indentation = bytes[line].prefix { $0.isBlank }
        guard let first = indentation.firstIndex(of: .tab), offset <= indentation.endIndex else {
            return nil
        }
        let end = bytes[first..<indentation.endIndex].prefix { $0 == .tab }.endIndex
        return first..<end
    }

    /// The line around an offset, without its indentation and line break.
    private func lineRange(_ bytes: [UInt8], around offset: Int, trimmed: Bool = true) -> Range<Int>
    {
        var start = min(offset, bytes.count)
        while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
        var end = start
        while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
        guard trimmed else { return start..<end }
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}

extension String {
    /// The string with zeros before it, up to a width.
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}
