import CLibYAML

/// What libyaml says is wrong, turned into words for people who never heard of tokens.
///
/// libyaml tells what it expected by its grammar. What a person did is told better by the line:
/// a forgotten space, an apostrophe that opens a quotation. Each kind of mistake has an
/// extension of its own; the first that knows the problem words it.
struct SyntaxProblem {
    let file: SourceFile
    let problem: String
    let context: String
    /// Byte offsets of the problem and of what was being read when it was met.
    let offset: Int
    let contextOffset: Int
    let state: ReadingState

    /// What a composer had read when it met a problem.
    struct ReadingState {
        /// The scalar in quotes that was read last, if nothing was read after it.
        let lastQuoted: Range<Int>?
        /// Where the innermost list or mapping in brackets begins that is still open.
        let openBracket: Int?
    }

    private let isReaderError: Bool
    private let isCharacter: Bool
    let document: Range<Int>

    init(
        _ parser: yaml_parser_t, _ file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, start: Int,
        state: ReadingState
    ) {
        self.file = file
        self.state = state
        document = start..<bytes.count
        isReaderError = parser.error == YAML_READER_ERROR
        problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
        context = parser.context.map { String(cString: $0) } ?? ""
        isCharacter = problem.contains("control characters")
        var cursor = ByteCursor(bytes, start: start)
        contextOffset = cursor.byteOffset(ofScalar: parser.context_mark.index)
        offset =
            isReaderError
            ? min(start + parser.problem_offset, bytes.count)
            : cursor.byteOffset(ofScalar: parser.problem_mark.index)
    }

    var diagnostic: Diagnostic {
        if isReaderError {
            return EncodingProblem(file, in: document, at: offset, isCharacter: isCharacter)
                .diagnostic
        }
        return inQuotes ?? byteOrderMark ?? tabIndentation ?? tabBehindDash ?? afterQuote
            ?? afterBracket ?? directive ?? reservedCharacter ?? unclosedBracket ?? strayColon
            ?? missingColon ?? badIndentation
            ?? other
    }

    private var other: Diagnostic {
        let reading = context.isEmpty ? "" : " \(context)"
        return Diagnostic(.syntax, "this is not YAML: \(problem)\(reading)", at: range(of: offset))
    }

    // MARK: What the extensions look with

    var bytes: [UInt8] { file.bytes }

    /// The line of the problem.
    var line: SourceLine { SourceLine(bytes, around: offset) }

    /// The byte at an offset; 0 at the end of the file.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// The character at an offset; empty at the end of the file or of the line.
    func range(of offset: Int) -> SourceRange {
        var end = offset
        if end < bytes.count, !bytes[end].isLineBreak { end += 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return SourceRange(file, offset..<end)
    }

    func range(_ range: Range<Int>) -> SourceRange { SourceRange(file, range) }

    /// Puts quotes around a text of one line; nil where brackets make its end uncertain.
    func quoting(_ range: Range<Int>) -> Fix? {
        state.openBracket == nil ? .quoting(range, bytes) : nil
    }
}
