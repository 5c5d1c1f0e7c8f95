/// The text with everything shown, not done, that could drive a terminal or mislead a reader.
///
/// Control characters (escape sequences begin with one), line breaks of every kind, byte order
/// marks and the marks that turn the direction of writing become visible escapes such as
/// `\u{1b}`. Whatever comes from a file or a path goes through here before it is printed.
public func terminalSafe(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: \.isUnsafeInTerminal) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
        if scalar.isUnsafeInTerminal {
            result += scalar.visibleEscape
        } else {
            result.unicodeScalars.append(scalar)
        }
    }
    return result
}

extension Unicode.Scalar {
    /// Whether a terminal, or the reader's eye, would be led astray by this character: nothing that
    /// is made to be read holds it.
    public var isUnsafeInTerminal: Bool {
        switch value {
        case 0x20...0x7E: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
        default: false
        }
    }

    /// How such a character is shown: `\t`, `\n`, `\r`, or its number, as in `\u{1b}`.
    var visibleEscape: String {
        switch self {
        case "\t": "\\t"
        case "\n": "\\n"
        case "\r": "\\r"
        default: "\\u{\(String(value, radix: 16))}"
        }
    }
}
