import Mustache

/// Text from a file on its way into Markdown: whatever it holds, it reads as text.
///
/// In a template `{{name}}` puts it on one line; `{{cell(name)}}` keeps its lines within a table
/// cell; `{{quote(name)}}` keeps its lines and paragraphs within a block quote, and
/// `{{item(name)}}` within a list item; `{{block(name)}}` as paragraphs of their own.
struct MarkdownText: MustacheTransformable, MustacheCustomRenderable {
    let text: String

    var renderText: String { lines.joined(separator: " ") }
    var isNull: Bool { text.isEmpty }

    func transform(_ name: String) -> Any? {
        switch name {
        case "cell": RenderedMarkdown(renderText: lines.joined(separator: "<br>"))
        case "quote": RenderedMarkdown(renderText: paragraphs(prefix: "> "))
        case "item": RenderedMarkdown(renderText: paragraphs(prefix: "  "))
        case "block": RenderedMarkdown(renderText: paragraphs(prefix: ""))
        default: nil
        }
    }

    /// The lines that say something, escaped.
    private var lines: [String] {
        sourceLines.filter { !$0.isEmpty }.map(escapeMarkdown)
    }

    private var sourceLines: [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { line in String(line.trimmingWhitespace) }
    }

    /// The lines as they stand, hard breaks between them, blank lines between paragraphs.
    private func paragraphs(prefix: String) -> String {
        let lines = sourceLines.map(escapeMarkdown)
        var result: [String] = []
        for (index, line) in lines.enumerated() {
            if line.isEmpty {
                if result.last?.isEmpty == false, index < lines.count - 1 { result.append("") }
            } else {
                let isFollowed = index + 1 < lines.count && !lines[index + 1].isEmpty
                result.append(isFollowed ? line + "\\" : line)
            }
        }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n" + prefix).replacingTrailing(prefix)
    }
}

/// Markdown that is finished and goes in as it is.
struct RenderedMarkdown: MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }
}

/// One line of text as Markdown that shows exactly that text, in GFM and in Pandoc's Markdown.
///
/// Punctuation that could begin a construct is escaped with a backslash; control characters and
/// bidirectional overrides, which could hide or reorder text, are left out.
public func escapeMarkdown(_ line: String) -> String {
    var result = ""
    var isAtStart = true
    var digitsAtStart = true
    for scalar in line.unicodeScalars {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "{", "}", "$", "^", "@":
            result += "\\"
        case "#", "+", "-", "=",
            ":" where isAtStart:
            result += "\\"
        case ".", ")":
            if digitsAtStart, !isAtStart { result += "\\" }
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
            continue
        default:
            if scalar.properties.generalCategory == .control, scalar != "\t" { continue }
        }
        digitsAtStart = digitsAtStart && ("0"..."9").contains(scalar)
        isAtStart = false
        result.unicodeScalars.append(scalar == "\t" ? " " : scalar)
    }
    return result
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
