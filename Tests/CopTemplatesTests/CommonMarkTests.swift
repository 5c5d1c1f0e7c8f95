import Foundation
import Randomness
import Testing

@testable import CopTemplates

/// What a Markdown program makes of texts, where one is installed.
struct CommonMarkTests {
    static let program = "/usr/bin/cmark"

    /// Lines at random, of what could mean something, show as they were written.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
    func linesShowAsTheyWereWritten() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix(state: seed)
        let pieces = [
            "a", "Bé", " ", "|", "<script>", "</b>", "\"", "'", "\\", "`", "```", "]", "]]",
            "[x](y)",
            "![x](y)", "#", "##", "1.", "12)", "-", "--", "---", "+", "=", "===", "&amp;", "&",
            "&#35;",
            "*", "**", "***", "_", "__", "~~", ">", ":", ".", "!", "(", ")", "{", "}", "<a@b.nl>",
            "https://x.y/?a=1&b=2", "👩‍🔬", "\\n", "  ", "<!-- -->", "[^1]", "@", "$x$",
        ]
        let lines = (0..<400).map { _ in
            let line = (0..<Int.random(in: 1...7, using: &random))
                .map { _ in pieces.randomElement(using: &random)! }.joined()
            return line.split(separator: " ").joined(separator: " ")
        }.filter { !$0.isEmpty }
        // As a paragraph, a heading, an item, a quotation, and between other words.
        let frames: [(before: String, after: String)] = [
            ("", ""), ("## ", ""), ("- ", ""), ("> ", ""), ("**", "**"), ("a (", ")"),
        ]
        for frame in frames {
            let markdown = lines.map { frame.before + escapeMarkdown($0) + frame.after }
                .joined(separator: "\n\n<!-- -->\n\n")
            let shown = try texts(in: markdown)
            let expected = frame.before == "a (" ? lines.map { "a (\($0))" } : lines
            try #require(shown.count == expected.count, "seed \(seed), frame \(frame)")
            for (text, line) in zip(shown, expected) {
                #expect(text == line, "seed \(seed), frame \(frame)")
            }
        }
    }

    /// The text of every block, as the program's own tree has it.
    private func texts(in markdown: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "cop-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(markdown.utf8).write(to: file)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = ["--unsafe", "-t", "html", file.path]
        process.standardOutput = pipe
        try process.run()
        let html = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return html.components(separatedBy: "<!-- -->").map(plain)
    }

    /// Without the tags that a block or its frame may have; any other is left, and seen.
    private func plain(_ html: String) -> String {
        var text = html
        for tag in ["p", "h2", "ul", "li", "blockquote", "strong"] {
            text = text.replacing("<\(tag)>", with: "").replacing("</\(tag)>", with: "")
        }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A generator that a seed repeats (splitmix64).
}
