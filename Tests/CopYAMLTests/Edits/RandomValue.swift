import CopYAML

/// Random texts and values, with everything in them that YAML trips over.
extension SeededRandom {
    private static let pieces: [String] = [
        "a", "b", "Z", "é", "ü", "😀", "👩‍👩‍👧", "e\u{301}", " ", "  ", "   ", "\t", "\n", "\n\n", "\n  ",
        "\r", "\r\n", "'", "''", "\"", "\\", "\\n", ": ", ":", " #", "#", "- ", "-", "? ", "?", ",",
        "[", "]", "{", "}", "&", "&a ", "*", "*a", "!", "!!str ", "|", ">", "%", "@", "`", "---",
        "\n---\n", "...", "\n...\n", "<<<<<<< ", "\n<<<<<<< x\n", "=======", "\n=======\n",
        ">>>>>>> ",
        "~", "null", "Null", "true", "no", "Yes", "on", "y", "N", "0", "1", "12:30", "09:30:00",
        "0123", "0o17", "0x1f", "1e3", "1_000", ".inf", "-.Inf", ".NaN", "+1", ".", "_",
        "2026-01-15", "2026-1-5", "T10:00:00Z", "=", "<<", "\0", "\u{1}", "\u{7}", "\u{8}", "\u{B}",
        "\u{C}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{A0}", "\u{AD}", "\u{2028}", "\u{2029}",
        "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{E000}", "\u{D7FF}", "\u{1FFFE}",
        "\u{10FFFF}", "\u{200D}", "\u{202E}", "word", "some words", "http://a.b/c?d=e#f",
    ]

    /// A few nasty pieces in a row, or none.
    mutating func text() -> String {
        (0..<int(0...(oneIn(4) ? 9 : 3))).map { _ in pick(Self.pieces) }.joined()
    }

    mutating func key() -> String {
        oneIn(3) ? text() : pick(["a", "b", "c", "title", "seen_by", "two words", "é"])
    }

    /// A value of at most this many levels of collections.
    mutating func value(depth: Int) -> Value {
        switch int(1...(depth > 0 ? 9 : 6)) {
        case 1: return .null
        case 2: return .plain(pick(["1", "2.5", "true", "2026-01-15"]))
        case 3: return pick([.list([]), .mapping([])])
        case 4...6: return .text(oneIn(2) ? text() : pick(["word", "two\nlines", "x\ny\n", ""]))
        case 7: return .list((0..<int(1...3)).map { _ in value(depth: depth - 1) })
        default:
            var seen: Set<[UInt8]> = []
            return .mapping(
                (0..<int(1...3)).compactMap { _ in
                    let key = key()
                    guard seen.insert(Array(key.utf8)).inserted else { return nil }
                    return .init(key, value(depth: depth - 1))
                })
        }
    }
}

extension Value {
    /// The value, such that two are equal only if their texts are the same bytes.
    ///
    /// Equal strings of Swift may be written in different bytes; here that would be a loss.
    var exact: String {
        switch self {
        case .null: "null"
        case .text(let text), .plain(let text): "\(Array(text.utf8))"
        case .list(let values): "[" + values.map(\.exact).joined(separator: ",") + "]"
        case .mapping(let entries):
            "{"
                + entries.map { "\(Array($0.key.utf8)):" + $0.value.exact }
                .joined(separator: ",") + "}"
        }
    }
}
