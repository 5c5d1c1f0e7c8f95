import Testing

@testable import CopYAML

/// Text from a file cannot drive a terminal, nor turn what is read around.
@Suite struct TerminalSafeTests {
    @Test(
        arguments: [
            ("\u{1B}[2J", "\\u{1b}[2J"), ("a\u{7}b", "a\\u{7}b"), ("\u{7F}", "\\u{7f}"),
            ("\u{9B}31m", "\\u{9b}31m"), ("a\tb\nc\rd\r\n", "a\\tb\\nc\\rd\\r\\n"),
            ("x\u{85}y\u{2028}z\u{2029}", "x\\u{85}y\\u{2028}z\\u{2029}"),
            ("\u{202A}\u{202E}", "\\u{202a}\\u{202e}"), ("\u{2066}\u{2069}", "\\u{2066}\\u{2069}"),
            ("\u{FEFF}", "\\u{feff}"), ("\u{0}", "\\u{0}"),
        ])
    func unsafeTextIsShown(text: String, shown: String) {
        #expect(terminalSafe(text) == shown)
    }

    @Test(arguments: [
        "", "Größe, café, naïve", "日本語 👩‍💻 e\u{301}", "עברית \u{200F}", "a\\b 'c' \"d\"",
    ])
    func otherTextIsLeft(_ text: String) {
        #expect(Array(terminalSafe(text).utf8) == Array(text.utf8))
    }

    @Test func noControlCharacterPasses() {
        let controls =
            Array(0x00...0x1F) + Array(0x7F...0x9F) + Array(0x202A...0x202E)
            + Array(0x2066...0x2069)
        for value in controls {
            let text = String(Unicode.Scalar(UInt32(value))!)
            #expect(terminalSafe(text).utf8.allSatisfy { (0x20...0x7E).contains($0) })
            #expect(jsonQuoted(text).utf8.allSatisfy { (0x20...0x7E).contains($0) })
        }
    }
}
