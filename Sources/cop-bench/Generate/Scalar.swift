/// A text on one line, in the quotes that it needs.
enum Scalar {
    static func written(_ text: String) -> String {
        if isPlain(text) { return text }
        guard text.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(text)\"" }
        return "'\(text.replacing("'", with: "''"))'"
    }

    /// Stricter than YAML: begins with a letter, and nothing in it looks like YAML.
    private static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if previous == 0, !isLetter(byte) { return false }
            if previous == UInt8(ascii: ":"), byte == 32 { return false }
            if previous == 32, byte == UInt8(ascii: "#") { return false }
            previous = byte
        }
        return previous != 0 && previous != UInt8(ascii: ":") && !otherMeanings.contains(text)
    }

    /// Letters beyond ASCII begin with a byte from 0x80 on.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
    }

    private static let otherMeanings: Set<String> = [
        "yes", "no", "on", "off", "true", "false", "null", "Yes", "No", "On", "Off",
    ]
}
