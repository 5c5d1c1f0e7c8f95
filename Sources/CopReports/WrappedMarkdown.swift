import CopYAML

/// Markdown with its paragraphs and list items broken into lines that a terminal shows whole.
///
/// It renders as before: lines end between words, what belongs to an item stays below its text,
/// code is never broken, and no line begins with what would begin something else. Headings,
/// tables and fenced code stay as they are, and so does a word that is wider than the line.
public func wrappedMarkdown(_ text: String, columns: Int = 80) -> String {
    var isFenced = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let content = line.drop { $0 == " " }
        if content.hasPrefix("```") { isFenced.toggle() }
        let isKept = isFenced || ["```", "#", "|"].contains { content.hasPrefix($0) }
        return isKept ? String(line) : wrapped(line, columns: columns)
    }.joined(separator: "\n")
}

private func wrapped(_ line: Substring, columns: Int) -> String {
    guard String(line).displayWidth > columns else { return String(line) }
    let (first, rest) = indents(of: line)
    var lines = [String(first)]
    var isEmpty = true
    for word in words(of: line.dropFirst(first.count)) {
        let last = lines[lines.count - 1]
        if isEmpty {
            lines[lines.count - 1] += word
        } else if (last + " " + word).displayWidth <= columns || beginsBlock(word) {
            lines[lines.count - 1] += " \(word)"
        } else {
            lines.append(rest + word)
        }
        isEmpty = false
    }
    return lines.joined(separator: "\n")
}

/// What a line begins with before its text, such as `  - `, and what its next lines begin with.
private func indents(of line: Substring) -> (first: Substring, rest: String) {
    let blanks = line.prefix { $0 == " " }
    let content = line.dropFirst(blanks.count)
    if content.hasPrefix("> ") { return (line.prefix(blanks.count + 2), blanks + "> ") }
    let digits = content.prefix { $0.isNumber }
    let marker =
        content.hasPrefix("- ")
        ? 2
        : content.dropFirst(digits.count).hasPrefix(". ")
            && !digits.isEmpty ? digits.count + 2 : 0
    let width = blanks.count + marker
    return (line.prefix(width), String(repeating: " ", count: width))
}

/// The words between blanks; a code span with blanks in it is one.
private func words(of text: Substring) -> [String] {
    var words = [""]
    var isCode = false
    var previous: Character = " "
    for character in text {
        if character == " ", !isCode {
            words.append("")
        } else {
            if character == "`", previous != "\\" || isCode { isCode.toggle() }
            words[words.count - 1].append(character)
        }
        previous = character
    }
    return words.filter { !$0.isEmpty }
}

/// Whether a word at the start of a line could be read as a list item, a quote, a heading or a
/// line below one. Of numbers only 1 begins a list within a paragraph (CommonMark).
private func beginsBlock(_ word: String) -> Bool {
    ["1.", "1)"].contains(word) || word.first.map { "-+*>#=|~".contains($0) } ?? false
}
