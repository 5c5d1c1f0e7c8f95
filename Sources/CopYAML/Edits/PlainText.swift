/// Which texts need quotes.
extension String {
    /// Whether the text can stand without quotes and every reader of YAML takes it for text.
    func isPlainText(inFlow: Bool) -> Bool {
        isPlainScalar(inFlow: inFlow) && !Self.isTakenForOther(Array(utf8))
    }

    /// Whether the text can stand without quotes, be it taken for text or for a number.
    ///
    /// Stricter than YAML, in favour of readers that are stricter than libyaml.
    func isPlainScalar(inFlow: Bool) -> Bool {
        let bytes = Array(utf8)
        guard let first = bytes.first, let last = bytes.last,
            !first.isBlank, !last.isBlank, last != UInt8(ascii: ":"),
            unicodeScalars.allSatisfy({ $0.isPrintable && $0 != "\t" }),
            !Self.cannotBegin.contains(first)
        else { return false }
        if first == UInt8(ascii: "-"), bytes.count == 1 || bytes[1] == .space { return false }
        // Document markers, git's conflict markers and YAML 1.1's merge key.
        if ["---", "...", "<<", "==="].contains(where: hasPrefix) { return false }
        for (byte, next) in zip(bytes, bytes.dropFirst()) {
            if byte == UInt8(ascii: ":"), next == .space { return false }
            if byte == .space, next == UInt8(ascii: "#") { return false }
        }
        return !inFlow || !bytes.contains(where: Self.endsInFlow.contains)
    }

    private static let cannotBegin = Set("?:,[]{}#&*!|>'\"%@`".utf8)
    private static let endsInFlow = Set(",[]{}:?".utf8)

    // MARK: What YAML 1.1 or 1.2 resolves to something else than text

    private static func isTakenForOther(_ bytes: [UInt8]) -> Bool {
        isWordOfOtherMeaning(bytes) || isNumber(bytes[...]) || isTimestamp(bytes)
    }

    private static let words: Set<String> = [
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<",
        ".inf", "+.inf", "-.inf", ".nan", "+.nan", "-.nan",
    ]

    private static func isWordOfOtherMeaning(_ bytes: [UInt8]) -> Bool {
        bytes.count <= 5 && words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
    }

    /// Integers of any base, floats, and YAML 1.1's sexagesimals such as 12:30.
    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            rest = rest.dropFirst()
        }
        if rest.count > 2, rest.first == UInt8(ascii: "0"),
            [UInt8](Array("xXoObB".utf8)).contains(rest[rest.startIndex + 1])
        {
            return rest.dropFirst(2).allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: "_") }
        }
        let mantissa = rest.prefix { $0.isDigit || "_.:".utf8.contains($0) }
        guard let first = mantissa.first, first != UInt8(ascii: "_") else { return false }
        var exponent = rest[mantissa.endIndex...]
        guard let letter = exponent.popFirst() else { return true }
        guard letter | 0x20 == UInt8(ascii: "e") else { return false }
        if let sign = exponent.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            exponent = exponent.dropFirst()
        }
        return !exponent.isEmpty && exponent.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "_") }
    }

    /// A date, alone or with a time.
    private static func isTimestamp(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.prefix(10).split(separator: UInt8(ascii: "-"), maxSplits: 2)
        guard parts.count == 3, parts[0].count == 4, parts[0].allSatisfy(\.isDigit),
            (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isDigit),
            let day = parts[2].first, day.isDigit
        else { return false }
        return bytes[parts[2].startIndex...].allSatisfy {
            $0.isDigit || "TtZz:.+- ".utf8.contains($0)
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character may stand in YAML as it is, and within one line.
    ///
    /// NEL, LS and PS break lines for YAML 1.1; a byte order mark is lost on the way; controls of
    /// the direction of writing, and of annotations, make a file look other than it is.
    var isPrintable: Bool {
        switch value {
        case 0x09, 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFEFE,
            0xFF00...0xFFF8, 0xFFFC...0xFFFD, 0x10000...0x10FFFF:
            true
        default:
            false
        }
    }
}
