/// Texts that would break a careless writer.
enum NastyText {
    static let samples = [
        "Anna de Vries", "Zoë Çelik-Ødegård", "水質管理", "👩🏽‍🌾 boer & burger 🏳️‍🌈",
        "she said \"no\"", "ends in a backslash \\", "\\", "\\\\", "\"", "\\\"",
        "a\\nb \\N \\G \\E \\T \\H \\L \\l \\r",
        "<b>bold</b>", "a < b > c", "<", ">", "]]>", "<!-- -->", "-->", "R&D", "&amp;", "&lt;b&gt;",
        "&eacute;", "&#60;", "&", "{a|b}", "graph { a -> b }", "}", ";", "# not a comment",
        "// nor this",
        "/* nor */ this", "'single'", "% 100% %41", "node", "subgraph", "a:b:c", "+",
        "café au lait",
        "first\nsecond", "first\r\nsecond", "x\u{2028}y",
    ]

    /// Texts of which a part must not be shown.
    static let hidden = [
        ("a\u{0}b\u{7}c\u{1B}[31m", "abc[31m"), ("gpj.\u{202E}exe", "gpj.exe"),
        ("\u{2066}a\u{2069}", "a"), ("a\u{FFFF}b\u{FFFE}", "ab"), ("tab\there", "tab here"),
        ("\u{9B}31m", "31m"),
    ]
}
