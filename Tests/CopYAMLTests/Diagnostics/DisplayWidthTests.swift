import Testing

@testable import CopYAML

/// Columns of a terminal, which the caret must agree with.
@Suite struct DisplayWidthTests {
    @Test(
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("ñ\u{303}", 1), ("\u{200B}", 0),
            ("日本", 4), ("ﾊﾝ", 2), ("ＡＢ", 4), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("、。", 4),
            ("😀", 2), ("👩‍💻", 2), ("👍🏽", 2), ("🇳🇱", 2), ("🇳", 1), ("❤", 1), ("❤️", 2), ("⭐", 2),
            ("“”–…€", 5), ("\u{AD}", 0), ("עברית", 5), ("हिन्दी", 5), ("\u{20000}", 2), ("→✓", 2),
        ])
    func widthIsThatOfATerminal(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }
}
