import Foundation
import Testing

@testable import CopTemplates

/// Text from files reads in Markdown as exactly that text.
struct MarkdownTextTests {
    @Test(arguments: [
        ("a|b", ##"a\|b"##), ("<script>", ##"\<script\>"##), (##"a\b"##, ##"a\\b"##),
        ("`x`", ##"\`x\`"##), ("]] [x](y)", ##"\]\] \[x\](y)"##), ("# x", ##"\# x"##),
        ("C #", ##"C \#"##), ("C#", "C#"), ("1. x", ##"1\. x"##), ("1.5 x", "1.5 x"),
        ("12) x", ##"12\) x"##), ("- x", ##"\- x"##), ("well-known", "well-known"),
        ("a -- b", ##"a \-\- b"##), ("+ x", ##"\+ x"##), ("=== x", ##"\=== x"##),
        ("&amp;", ##"\&amp;"##), ("&#35;", ##"\&#35;"##), ("a & b", "a & b"), ("***", ##"\*\*\*"##),
        ("_a_", ##"\_a\_"##), ("~~a~~", ##"\~\~a\~\~"##),
        ("a\tb", "a b"), ("👩‍🔬 x", "👩‍🔬 x"), ("\u{202E}x\u{0}", "x"), ("a@b.nl", ##"a\@b.nl"##),
        ("", ""),
    ])
    func lineIsEscaped(_ text: String, _ markdown: String) {
        #expect(escapeMarkdown(text) == markdown)
    }

    struct View: Encodable {
        var text = ""
        var note: String?
    }

    func render(_ template: String, _ view: View) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "cop-templates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(template.utf8).write(to: folder.appending(path: "x.md"))
        let library = TemplateLibrary(language: "en", overrides: folder.path)
        let (text, diagnostics) = try TemplateRenderer(library).render("x.md", view)
        #expect(diagnostics.isEmpty)
        return text
    }

    @Test(arguments: [
        ("a -> b\n  ^ *c*", "    a -> b\n      ^ *c*"),
        ("\n\n  # x\n \n```\n\n", "      # x\n\n    ```"),
        ("\ta\u{202E}\u{0}\r\nb", "     a\n    b"), (" \n", ""),
    ])
    func aDrawingKeepsItsPlaces(text: String, markdown: String) throws {
        #expect(
            try render("x\n\n{{drawing(text)}}", View(text: text)) == "x\n\n\(markdown)".trimmed
                + "\n")
    }

    @Test func linesStayWithinTheirBlock() throws {
        let text = "one\n# two\n\n- three\r\n"
        #expect(
            try render("> {{quote(text)}}", View(text: text))
                == "> one\\\n> \\# two\n>\n> \\- three\n")
        #expect(
            try render("- {{item(text)}}", View(text: text))
                == "- one\\\n  \\# two\n\n  \\- three\n")
        #expect(try render("{{block(text)}}", View(text: text)) == "one\\\n\\# two\n\n\\- three\n")
        #expect(
            try render("| {{cell(text)}} |", View(text: text))
                == "| one<br>\\# two<br>\\- three |\n")
        #expect(try render("## {{text}}", View(text: text)) == "## one \\# two \\- three\n")
    }

    /// A command or a path stands in code as it is typed.
    @Test(arguments: [
        ("cop init --check-fit", "`cop init --check-fit`"), ("a_b*c", "`a_b*c`"),
        ("two\nlines", "`two lines`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"),
        ("a``b`", "``` a``b` ```"), ("x\u{1B}[31m\u{202E}", "`x[31m`"),
    ])
    func codeIsKept(text: String, markdown: String) throws {
        #expect(try render("{{code(text)}}", View(text: text)) == markdown + "\n")
    }

    /// A line that an editor wrapped is no line of its own; one before an item of a list is.
    @Test func wrappedLinesFlow() throws {
        let long = String(repeating: "word ", count: 14) + "end"
        #expect(try render("{{block(text)}}", View(text: "\(long)\nof it")) == "\(long)\nof it\n")
        #expect(try render("{{cell(text)}}", View(text: "\(long)\nof it")) == "\(long) of it\n")
        #expect(
            try render("{{block(text)}}", View(text: "\(long)\n720 litres"))
                == "\(long)\n720 litres\n")
        for item in ["- x", "1. x", "2) x", "• x"] {
            let rendered = try render("{{block(text)}}", View(text: "\(long)\n\(item)"))
            #expect(rendered.hasPrefix("\(long)\\\n"), "\(item)")
        }
    }

    /// Within a section of a text, the name `text` must not find the inside of that text.
    @Test func sectionsOfTextsShowNothingUnescaped() throws {
        let view = View(text: "outer", note: "<b>")
        #expect(try render("{{#note}}{{text}}{{/note}}", view) == "outer\n")
        #expect(try render("a{{note.text}}{{{text.text}}}", view) == "a\n")
    }
}

extension String {
    /// Without blank lines at the end.
    fileprivate var trimmed: String {
        var text = self
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
