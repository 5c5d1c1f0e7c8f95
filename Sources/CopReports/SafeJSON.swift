import CopYAML

/// JSON in which no character can drive a terminal or reorder what it shows: control characters,
/// those of U+0080 to U+009F too, and bidirectional controls are written as `\u009b`.
///
/// Encoders escape only what JSON requires. These characters can stand in strings alone, so that
/// the value stays the same.
public func safeJSON(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isUnsafe) else { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
        guard isUnsafe(scalar) else {
            result.append(scalar)
            continue
        }
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
    }
    return String(result)
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Control characters of ASCII are escaped already, but for line breaks between values.
    case "\0"..."\u{7E}": false
    case "\u{61C}", "\u{200E}", "\u{200F}": true
    default: scalar.isUnsafeInTerminal
    }
}
