/// Lines that do not fit: a colon too many or too few, a space forgotten, a wrong indentation.
extension SyntaxProblem {
    /// A colon where no key can stand: on the line of another key, or below a text.
    var strayColon: Diagnostic? {
        guard problem.contains("mapping values are not allowed") else { return nil }
        let line = line
        guard let first = line.colon, first == offset else {
            return Diagnostic(
                .strayColon, "a second ': ' on the line of a key", at: range(of: offset),
                notes: ["put quotes around a text that holds ': '"],
                fix: quotingValue(of: line))
        }
        return keyBelowText(line)
    }

    private func quotingValue(of line: SourceLine) -> Fix? {
        let value = line.value
        let isQuoted = bytes[line.content.lowerBound..<value.lowerBound].contains {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        return isQuoted ? nil : quoting(value)
    }

    /// A key that libyaml took for the rest of a text which began on a line above it.
    private func keyBelowText(_ line: SourceLine) -> Diagnostic {
        var above = line.previous
        var first: SourceLine?
        while let candidate = above, candidate.indentation >= line.indentation,
            candidate.colon == nil, !candidate.isListItem
        {
            first = candidate
            above = candidate.previous
        }
        if let first, let space = first.missingSpace { return missingSpace(at: space, in: first) }
        let text = above.map { above in
            above.value.isEmpty ? above.text(from: above.listItemStart ?? .max) : above.value
        }
        if let above, above.indentation < line.indentation, let text, !text.isEmpty {
            return Diagnostic(
                first == nil ? .badIndentation : .strayColon,
                "no key can stand here: the text above it is not finished",
                at: range(line.content.lowerBound..<offset + 1),
                related: [Label(range(text), "the text begins here")],
                notes: [
                    "if it is a key, begin it in the same column as the key above",
                    "if it belongs to the text, put quotes around the text",
                ])
        }
        if let first { return noColon(in: first) }
        return Diagnostic(
            .strayColon, "a ': ' where no key can stand", at: range(of: offset),
            notes: ["put quotes around a text that holds ': '"])
    }

    /// A line that should be `key: value` or `- item` and is neither.
    var missingColon: Diagnostic? {
        guard problem.contains("could not find expected ':'") else { return nil }
        let line = SourceLine(bytes, around: contextOffset)
        if isQuotationMark(byte(contextOffset)), byte(offset) != UInt8(ascii: ":"),
            SourceLine(bytes, around: offset - 1).range != line.range,
            bytes[line.range].count(where: { $0 == byte(contextOffset) }) == 1
        {
            return Diagnostic(
                .unclosedQuote, "the quotation mark that opens this text is never closed",
                at: range(of: contextOffset), notes: ["put the same mark at the end of the text"])
        }
        if let space = line.missingSpace { return missingSpace(at: space, in: line) }
        if let previous = line.previous, previous.isListItem,
            previous.indentation == line.indentation
        {
            return Diagnostic(
                .badIndentation, "this line stands among list items and does not begin with '- '",
                at: range(line.content),
                notes: ["put '- ' before it, or indent it if it continues the item above"])
        }
        return noColon(in: line)
    }

    private func isQuotationMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
    }

    private func noColon(in line: SourceLine) -> Diagnostic {
        Diagnostic(
            .missingColon, "this line has no ':' after its key", at: range(line.content),
            notes: ["add the colon, or indent the line deeper if it continues the text above"])
    }

    private func missingSpace(at offset: Int, in line: SourceLine) -> Diagnostic {
        let name = bytes[offset - 1] == UInt8(ascii: "-") ? "dash" : "colon"
        return Diagnostic(
            .missingSpace, "no space after the \(name)", at: range(offset - 1..<offset),
            fix: Fix("put a space after the \(name)", [TextEdit(offset..<offset, " ")]))
    }

    /// A line that begins in a column where its list or mapping cannot go on.
    var badIndentation: Diagnostic? {
        if problem.contains("block sequence entries are not allowed") {
            return Diagnostic(
                .badIndentation, "no list item can begin here", at: range(of: offset),
                notes: ["begin the list on the next line, or put quotes around the text"])
        }
        guard let headline = indentationHeadline else { return nil }
        let isRelated = contextOffset < offset && !context.isEmpty
        return Diagnostic(
            .badIndentation, headline, at: range(line.content),
            related: isRelated
                ? [Label(range(of: contextOffset), "it should fit what begins here")] : [],
            notes: ["begin it in the same column as its neighbours"])
    }

    private var indentationHeadline: String? {
        if problem.contains("'-' indicator") {
            return "this line stands among list items and does not begin with '- '"
        }
        if problem.contains("did not find expected key") {
            return line.isListItem
                ? "a list item stands where a key is expected"
                : "this line does not fit the indentation of the lines before it"
        }
        if problem.contains("<document start>") {
            let isLeft = line.previous.map { $0.indentation > line.indentation } ?? false
            return isLeft
                ? "this line begins further to the left than the lines before it"
                : "the document is complete before this line"
        }
        return problem.contains("block mapping")
            ? "this line does not fit the indentation of the lines before it" : nil
    }
}
