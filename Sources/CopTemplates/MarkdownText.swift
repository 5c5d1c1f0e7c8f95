import Mustache

/// Text from a file on its way into Markdown: whatever it holds, it reads as text.
///
/// In a template `{{name}}` puts it on one line; `{{cell(name)}}` keeps its lines within a table
/// cell; `{{quote(name)}}` keeps its lines and paragraphs within a block quote, and
/// `{{item(name)}}` within a list item; `{{block(name)}}` as paragraphs of their own;
/// `{{code(name)}}` is a command or a path, letter by letter; `{{drawing(name)}}` is a drawing made
/// of characters, which keep their places.
struct MarkdownText: MustacheTransformable, MustacheCustomRenderable, MustacheParent {
    let text: String

    /// Nothing: within a section of a text, names are those of what surrounds it. Without this
    /// Mustache would find `text` by reflection and put it in unescaped.
    func child(named name: String) -> Any? { nil }

    var renderText: String { lines.joined(separator: " ") }
    var isNull: Bool { text.isEmpty }

    func transform(_ name: String) -> Any? {
        switch name {
        case "cell": RenderedMarkdown(renderText: cell)
        case "quote": RenderedMarkdown(renderText: paragraphs(prefix: "> "))
        case "item": RenderedMarkdown(renderText: paragraphs(prefix: "  "))
        case "block": RenderedMarkdown(renderText: paragraphs(prefix: ""))
        case "code": RenderedMarkdown(renderText: code)
        case "drawing": RenderedMarkdown(renderText: drawing)
        default: nil
        }
    }

    /// The lines that say something, escaped.
    private var lines: [String] {
        sourceLines.filter { !$0.isEmpty }.map(escapeMarkdown)
    }

    /// One line, with `<br>` where a line or a paragraph ends that its writer meant to end.
    private var cell: String {
        paragraphs(prefix: "").replacing("\\\n", with: "<br>").replacing("\n\n", with: "<br>")
            .replacing("\n", with: " ")
    }

    /// A code span of one line, within more backquotes than its text has in a row.
    private var code: String {
        let line = sourceLines.filter { !$0.isEmpty }.map(shown).joined(separator: " ")
        guard !line.isEmpty else { return "" }
        let runs = line.split { $0 != "`" }.map(\.count)
        let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
        let padding = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
        return fence + padding + line + padding + fence
    }

    /// An indented code block: nothing in it means anything, so nothing needs escaping.
    private var drawing: String {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { shown(String($0)) }
            .map { line in line.allSatisfy { $0 == " " } ? "" : "    " + line }
        let start = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
        let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
        return lines[start..<end].joined(separator: "\n")
    }

    private var sourceLines: [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { line in String(line.trimmingWhitespace) }
    }

    /// The lines as they stand, with blank lines between paragraphs, and hard breaks after lines
    /// that end where their writer wanted it.
    private func paragraphs(prefix: String) -> String {
        let lines = sourceLines
        var result: [String] = []
        for (index, line) in lines.enumerated() {
            if line.isEmpty {
                if result.last?.isEmpty == false { result.append("") }
            } else {
                let next = index + 1 < lines.count ? lines[index + 1] : ""
                let isBroken = !next.isEmpty && !isWrapped(line, before: next)
                result.append(escapeMarkdown(line) + (isBroken ? "\\" : ""))
            }
        }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n" + prefix).replacingTrailing(prefix)
    }

    /// Whether a line only ends because an editor wrapped it: it is long, and what follows is not
    /// an item of a list.
    private func isWrapped(_ line: String, before next: String) -> Bool {
        let first = next.prefix { $0 != " " }
        let isBullet = ["-", "*", "+", "•", "–", "—"].contains(first)
        let isNumber =
            first.count > 1 && first.dropLast().allSatisfy(\.isNumber)
            && (first.hasSuffix(".") || first.hasSuffix(")"))
        return line.count >= 60 && !isBullet && !isNumber
    }
}

/// Markdown that is finished and goes in as it is.
struct RenderedMarkdown: MustacheCustomRenderable, MustacheParent {
    let renderText: String

    func child(named name: String) -> Any? { nil }
    var isNull: Bool { renderText.isEmpty }
}

/// One line of text as Markdown that shows exactly that text in CommonMark and in GFM.
///
/// Readers with more syntax, such as Pandoc with its own Markdown, where `a. foo` and `(i) bar`
/// begin lists, are to be told to read GFM: `pandoc --from gfm`.
///
/// Punctuation that could begin a construct where it stands is escaped with a backslash, and no
/// more than that: reports are read as plain text too. Control characters and bidirectional
/// overrides, which could hide or reorder text, are left out.
public func escapeMarkdown(_ line: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    var digitsAtStart = true
    let scalars = line.unicodeScalars.map { $0 == "\t" ? " " : $0 }.filter(isShown)
    for (position, scalar) in scalars.enumerated() {
        let next = position + 1 < scalars.count ? scalars[position + 1] : nil
        let isEscaped =
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "{", "}", "$", "^", "@":
                true
            case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
            // A heading at the start, and the end of one after a blank.
            case "#": previous == nil || previous == " " || previous == "#"
            // A list item, a line under a heading; two hyphens would become a dash.
            case "-": previous == nil || previous == "-" || next == "-"
            case "+", "=", ":": previous == nil
            case ".", ")": previous != nil && digitsAtStart && (next == nil || next == " ")
            default: false
            }
        if isEscaped { result += "\\" }
        digitsAtStart = digitsAtStart && ("0"..."9").contains(scalar)
        result.unicodeScalars.append(scalar)
        previous = scalar
    }
    return result
}

/// A line without what may not stand in a report.
private func shown(_ line: String) -> String {
    String(
        String.UnicodeScalarView(line.unicodeScalars.map { $0 == "\t" ? " " : $0 }.filter(isShown)))
}

/// Whether a character may stand in a report; a tab has become a blank by then.
private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": false
    default: scalar.properties.generalCategory != .control
    }
}

extension StringProtocol {
    fileprivate var trimmingWhitespace: SubSequence {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else {
            return start.prefix(0)
        }
        return start[...last]
    }
}

extension String {
    /// Lines that hold a prefix and nothing else lose the blanks at its end.
    fileprivate func replacingTrailing(_ prefix: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0 == prefix[...] ? Substring($0.trimmingWhitespace) : $0 }
            .joined(separator: "\n")
    }
}
