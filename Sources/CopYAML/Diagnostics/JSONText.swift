/// A text as a JSON string, quotes included.
///
/// Characters that could drive a terminal are escaped beyond what JSON asks for: the value is
/// the same, and the output is safe to look at.
func jsonQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _ where scalar.isUnsafeInTerminal: result += jsonEscape(scalar)
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// `\u001b`; every character that is escaped fits into four digits.
private func jsonEscape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
