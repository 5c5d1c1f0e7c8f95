import CopTrials
import Testing

/// Texts that want to be more than text, and what shows that one was.
enum Hostile {
    /// Each drives a terminal, turns a line around, hides, or means something in a format that `cop`
    /// writes.
    static let texts = [
        "\u{1B}[31mred\u{1B}[0m", "\u{1B}]8;;http://evil.example\u{1B}\\link\u{1B}]8;;\u{7}",
        "\u{1B}]52;c;ZXZpbA==\u{7}", "\u{8}\u{8}\u{8}over", "one\rtwo", "\u{9B}2J\u{9D}0;t\u{9C}",
        "\u{90}q\u{9C}", "\u{0}nul", "\u{7F}del", "\u{202E}gpj.exe\u{202D}\u{202A}\u{202B}",
        "\u{2066}iso\u{2067}\u{2068}", "zero\u{200B}width", "\u{2028}line\u{2029}paragraph",
        "\u{85}next", "\u{FEFF}mark", "\u{FFF9}note\u{FFFB}", "tab\tbed", "\u{B}\u{C}feed",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>bold</b> &#60;b&#62;",
        "[click](javascript:alert(1))", "](javascript:alert(1))", "<javascript:alert(1)>",
        "![x](http://evil.example/x.png)", "http://evil.example", "[x]: http://evil.example",
        "\u{1B}[1m[esc](http://evil.example)\u{1B}[0m", "| pipe | pipe |", "`code` ``` x",
        "\\N \\l \\G", "\"double\" 'single'", "{{title}} {{{text}}} {{>status}}", "--> ]]> }",
        "\\u003cscript\\u003e", "\n# heading\n---\n| a |\n", "\n=1+1", "%s %n $(id) `id`",
        "ends in \\",
    ]

    /// The characters of a text that may not stand in what `cop` writes, but for those given.
    static func wild(in text: some StringProtocol, but tame: String = "\n") -> [String] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x20...0x7E: false
            case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
            default: false
            }
        }.filter { !tame.unicodeScalars.contains($0) }.map { String($0.value, radix: 16) }
    }

    /// Markdown in which no text became a tag, an image or a link.
    static func isPlain(_ markdown: String, _ name: String, in sandbox: Sandbox) throws {
        guard let cmark = Tools.cmark else { return }
        let html = try sandbox.run(cmark, ["--unsafe"], input: markdown).out
        for mark in [
            "<script", "<img src=\"x\"", "<img src=x", "<b>", "javascript:alert(1)\"",
            "=\"http://evil", "<h1>heading",
        ] {
            #expect(!html.contains(mark), "\(name): \(mark)")
        }
    }
}
