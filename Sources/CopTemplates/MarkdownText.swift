import CopYAML
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

    var renderText: String { onlyLine ?? lines.joined(separator: " ") }
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

    /// A text of a single line, escaped: names, days and headings all are, and are not taken apart.
    private var onlyLine: String? {
        isOneLine(text) ? escapeMarkdown(text[...].trimmingWhitespace) : nil
    }

    /// The lines that say something, escaped.
    private var lines: [String] {
        sourceLines.compactMap { $0.isEmpty ? nil : escapeMarkdown($0) }
    }

    /// One line, with `<br>` where a line or a paragraph ends that its writer meant to end.
    private var cell: String { joined(wrapped: " ", broken: "<br>", paragraph: "<br>") }

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
        let lines = textLines(text).map(shown)
            .map { line in line.allSatisfy { $0 == " " } ? "" : "    " + line }
        let start = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
        let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
        return lines[start..<end].joined(separator: "\n")
    }

    private var sourceLines: [Substring] {
        textLines(text).map(\.trimmingWhitespace)
    }

    /// The lines as they stand, with blank lines between paragraphs, and hard breaks after lines
    /// that end where their writer wanted it.
    private func paragraphs(prefix: String) -> String {
        let blank = "\n" + prefix[...].trimmingWhitespace
        return joined(
            wrapped: "\n" + prefix, broken: "\\\n" + prefix, paragraph: blank + "\n" + prefix)
    }

    /// The lines, escaped, with one of three texts between two of them: for a line that an editor
    /// wrapped, for one that its writer broke, and for the end of a paragraph.
    private func joined(wrapped: String, broken: String, paragraph: String) -> String {
        if let onlyLine { return onlyLine }
        var result = ""
        var previous: Substring?
        var isAfterBlank = false
        for line in sourceLines {
            if line.isEmpty {
                isAfterBlank = true
                continue
            }
            if let previous {
                let isWrapped = isWrapped(previous, before: line)
                result += isAfterBlank ? paragraph : isWrapped ? wrapped : broken
            }
            result += escapeMarkdown(line)
            previous = line
            isAfterBlank = false
        }
        return result
    }

    /// Whether a line only ends because an editor wrapped it: it is long, and what follows is not
    /// an item of a list.
    private func isWrapped(_ line: Substring, before next: Substring) -> Bool {
        guard line.unicodeScalars.count >= 60 else { return false }
        let first = next.prefix { $0 != " " }
        let isBullet = ["-", "*", "+", "•", "–", "—"].contains(first)
        let isNumber =
            first.count > 1 && first.dropLast().allSatisfy(\.isNumber)
            && (first.hasSuffix(".") || first.hasSuffix(")"))
        return !isBullet && !isNumber
    }
}

/// Markdown that is finished and goes in as it is.
struct RenderedMarkdown: MustacheCustomRenderable, MustacheParent {
    let renderText: String

    func child(named name: String) -> Any? { nil }
    var isNull: Bool { renderText.isEmpty }
}

extension Substring {
    fileprivate var trimmingWhitespace: Substring {
        // By bytes where they tell, since every line of a report passes here.
        if let first = utf8.first, let last = utf8.last, first.isVisible, last.isVisible {
            return self
        }
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else {
            return start.prefix(0)
        }
        return start[...last]
    }
}

extension UInt8 {
    /// Whether it is a sign of ASCII, other than a blank.
    fileprivate var isVisible: Bool { (0x21...0x7E).contains(self) }
}
