/// Characters that mean something where they stand, and were meant as text.
extension SyntaxProblem {
    /// A byte order mark at the start of a line: a file was appended to another.
    var byteOrderMark: Diagnostic? {
        let start = line.content.lowerBound
        guard bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]), start > 0 else { return nil }
        return EncodingProblem(file, in: document, at: start, isCharacter: true).diagnostic
    }

    /// The tabs in the indentation of a line that could not be read.
    var tabIndentation: Diagnostic? {
        let line = line
        let indentation = bytes[line.range.lowerBound..<line.content.lowerBound]
        guard let first = indentation.firstIndex(of: .tab) else { return nil }
        let tabs = first..<bytes[first..<indentation.endIndex].prefix { $0 == .tab }.endIndex
        return Diagnostic(
            .tabIndentation, "this line is indented with a tab", at: range(tabs),
            notes: ["use spaces, as many as the lines around it have"],
            fix: Fix(
                "replace each tab by two spaces",
                [TextEdit(tabs, String(repeating: "  ", count: tabs.count))]))
    }

    /// Tabs behind the '-' of a list item, where its text would begin.
    var tabBehindDash: Diagnostic? {
        guard problem.contains("cannot start any token"), byte(offset) == .tab else { return nil }
        let tabs = offset..<bytes[offset...].prefix { $0 == .tab }.endIndex
        return Diagnostic(
            .tabIndentation, "a tab stands where a space belongs", at: range(tabs),
            notes: ["a list item begins with '- '"],
            fix: Fix("put a space there", [TextEdit(tabs, " ")]))
    }

    /// A line that begins with '%', which only directives for the parser do.
    var directive: Diagnostic? {
        if problem.contains("incompatible YAML document") {
            return Diagnostic(
                .syntax, "this version of YAML is unknown; 1.1 and 1.2 can be read",
                at: range(SourceLine(bytes, around: offset).content), notes: ["delete the line"])
        }
        guard context.contains("directive") else { return nil }
        return Diagnostic(
            .reservedCharacter, "a line cannot begin with '%'", at: range(of: contextOffset),
            notes: ["indent it if it continues the text above, or put quotes around the text"])
    }

    /// A text without quotes that begins with a character of YAML's own.
    var reservedCharacter: Diagnostic? {
        guard let start = reservedStart, start < bytes.count, !bytes[start].isLineBreak else {
            return nil
        }
        let character = file.text(in: range(of: start).bytes)
        let line = SourceLine(bytes, around: start)
        if context.contains("block scalar") {
            let isAlone = (line.next?.indentation ?? 0) <= line.indentation
            return Diagnostic(
                .reservedCharacter, "a text cannot begin on the same line as '\(character)'",
                at: range(of: start), notes: ["begin it on the next line, or put quotes around it"],
                fix: isAlone ? quoting(line.text(from: start)) : nil)
        }
        let isBullet =
            byte(start) == UInt8(ascii: "*") && byte(start + 1).isBlank
            && start == line.content.lowerBound
        return Diagnostic(
            .reservedCharacter, "a text cannot begin with '\(character)'", at: range(of: start),
            notes: [isBullet ? "a list item begins with '- '" : "put quotes around it"],
            fix: quoting(line.text(from: start)))
    }

    private var reservedStart: Int? {
        if problem.contains("cannot start any token")
            || problem.contains("mapping keys are not allowed")
            || problem.contains("undefined tag handle")
        {
            return offset
        }
        if problem.contains("expected node content") {
            return isAtDocumentEnd(offset) ? nil : offset
        }
        let isStarted = ["an alias", "an anchor", "a tag", "a block scalar"].contains {
            context.hasSuffix($0)
        }
        return isStarted ? contextOffset : nil
    }

    /// A text that begins with a bracket, and goes on after the one that closes it.
    var afterBracket: Diagnostic? {
        let before = bytes[line.range.lowerBound..<min(offset, bytes.count)].last { !$0.isBlank }
        let start = line.listItemStart ?? line.content.lowerBound
        let value = line.value.isEmpty ? line.text(from: start) : line.value
        guard before == UInt8(ascii: "]") || before == UInt8(ascii: "}"),
            state.openBracket == nil, !value.isEmpty, value.contains(offset),
            byte(value.lowerBound) == UInt8(ascii: "[")
                || byte(value.lowerBound) == UInt8(ascii: "{")
        else { return nil }
        return Diagnostic(
            .unclosedBracket, "the text goes on after its closing bracket",
            at: range(offset..<value.upperBound),
            notes: ["put quotes around a text that begins with a bracket"], fix: quoting(value))
    }

    /// A bracket that is open where the document ends, or where a comma is missing.
    var unclosedBracket: Diagnostic? {
        let isInBrackets =
            context.contains("flow sequence") || context.contains("flow mapping")
            || isAtDocumentEnd(offset)
        guard isInBrackets, let opening = state.openBracket else { return nil }
        let bracket = byte(opening) == UInt8(ascii: "[") ? "]" : "}"
        return Diagnostic(
            .unclosedBracket,
            "'\(Character(Unicode.Scalar(byte(opening))))' is not closed by '\(bracket)'",
            at: range(of: opening),
            related: isAtDocumentEnd(offset)
                ? [] : [Label(range(of: offset), "expected ',' or '\(bracket)' before this")],
            notes: ["close it, or put quotes around a text that begins with it"])
    }

    /// Whether nothing follows, or the next document.
    private func isAtDocumentEnd(_ offset: Int) -> Bool {
        let line = SourceLine(bytes, around: offset).range
        return bytes[min(offset, bytes.count)...].allSatisfy(\.isWhitespace)
            || offset == line.lowerBound && bytes[line].starts(with: [0x2D, 0x2D, 0x2D])
    }
}
