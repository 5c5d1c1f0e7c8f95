/// Text from a file on its way into Graphviz: whatever it holds, the picture shows it as text.
///
/// Graphviz reads a quoted string twice: its lexer knows `\"`, and labels and tooltips know
/// escapes (`\N` is the node's name, `\l` a line to the left) and HTML entities. Control
/// characters, overrides of the reading direction and noncharacters, which could hide or reorder
/// text or break the SVG, are left out.
enum DOTText {
    /// A quoted id that differs for every two texts: anything but letters, digits and a few signs
    /// is written as `%` and the bytes in hexadecimal, so no escape is ever needed.
    static func identifier(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlainInIdentifier) { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "-", "_", ".", "/", " ":
                result.unicodeScalars.append(scalar)
            default:
                if scalar.isASCII ? isAlphanumeric(scalar) : scalar.properties.isAlphabetic {
                    result.unicodeScalars.append(scalar)
                } else {
                    for byte in String(scalar).utf8 { result += "%" + hexadecimal(byte) }
                }
            }
        }
        return result + "\""
    }

    /// Adds a quoted string for an attribute in which Graphviz expands escapes: labels and tooltips.
    static func write(quoted text: String, to file: inout String) {
        let text = cut(text)
        file += "\""
        if text.utf8.allSatisfy(isPlain) {
            file += text
        } else {
            for scalar in text.visibleScalars {
                switch scalar {
                case "\\": file += "\\\\"
                case "\"": file += "\\\""
                case "&": file += "&amp;"
                case "\n": file += "\\n"
                default: file.unicodeScalars.append(scalar)
                }
            }
        }
        file += "\""
    }

    /// Text within an HTML-like label, or within a quoted attribute of one of its tags.
    static func html(_ text: String, lineBreak: String) -> String {
        let text = cut(text)
        if text.utf8.allSatisfy(isPlain) { return text }
        var result = ""
        for scalar in text.visibleScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // Escapes are expanded here too, after the entities.
            case "\\": result += "\\\\"
            case "\n": result += lineBreak
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text as far as a picture can show it. Graphviz reads no string of 16 KB, and escapes take
    /// five bytes for one.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longest, text.unicodeScalars.count > longest else { return text }
        return String(text.unicodeScalars.prefix(longest)) + "…"
    }

    private static let longest = 3000

    /// Whether a byte means nothing to Graphviz and is no part of a longer character: nearly every
    /// text holds nothing else, and a large map writes a hundred thousand of them.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "\\", "\"", "&", "<", ">", "'": false
        case " "..."~": true
        default: false
        }
    }

    /// Whether a byte stands for itself in an id.
    private static func isPlainInIdentifier(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "-", "_", ".", "/", " ", "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }
}
