/// A text and the ways in which YAML can hold it.
struct ScalarText {
    let text: String
    /// Whether a line feed stands in the text.
    let hasLines: Bool
    /// Whether each character can stand as it is, line feeds aside.
    private let isPrintable: Bool

    init(_ text: String) {
        self.text = text
        hasLines = text.utf8.contains(.lineFeed)
        isPrintable = text.unicodeScalars.allSatisfy { $0.isPrintable || $0 == "\n" }
    }

    // MARK: On one line

    /// The text on one line: in the style asked for where it can be, else in the plainest.
    func onOneLine(inFlow: Bool, like style: NodeStyle? = nil) -> String {
        let canBeSingleQuoted = isPrintable && !hasLines && !text.utf8.contains(.tab)
        switch style {
        case .singleQuoted where canBeSingleQuoted: return singleQuoted
        case .doubleQuoted: return doubleQuoted
        default: break
        }
        if text.isPlainText(inFlow: inFlow) { return text }
        guard canBeSingleQuoted else { return doubleQuoted }
        let isSimplerDoubleQuoted =
            text.utf8.contains(UInt8(ascii: "'"))
            && !text.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") }
        return isSimplerDoubleQuoted ? doubleQuoted : singleQuoted
    }

    /// In single quotes; the text must be printable and without lines.
    private var singleQuoted: String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result += "'" }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    private var doubleQuoted: String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if let escape = Self.escapes[scalar] {
                result += escape
            } else if scalar.isPrintable {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let width = digits.count <= 2 ? 2 : 4
                result += width == 2 ? "\\x" : "\\u"
                result += String(repeating: "0", count: width - digits.count) + digits
            }
        }
        return result + "\""
    }

    private static let escapes: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "\0": "\\0", "\u{07}": "\\a", "\u{08}": "\\b", "\t": "\\t",
        "\n": "\\n", "\u{0B}": "\\v", "\u{0C}": "\\f", "\r": "\\r", "\u{1B}": "\\e",
        "\u{85}": "\\N", "\u{2028}": "\\L", "\u{2029}": "\\P",
    ]

    // MARK: As a literal block

    /// Whether a literal block can hold the text so that it survives.
    ///
    /// Not when its last line is blank: that would depend on spaces which nobody sees.
    var canBeLiteral: Bool {
        isPrintable && contentLines.last?.contains { !$0.isBlank } ?? false
    }

    /// Whether the text ends with empty lines, which a literal block holds only if nothing else
    /// follows it but the next key: blank lines after it become its own.
    var endsWithEmptyLine: Bool { text.utf8.suffix(2).elementsEqual("\n\n".utf8) }

    /// The text as a literal block whose lines begin in `column`, `indentation` columns to the
    /// right of the key or dash that it belongs to.
    func literal(at column: Int, indentation: Int) -> Written {
        let lines = contentLines
        var header = "|"
        // Without it the spaces that begin the text would pass for indentation.
        if let first = lines.first(where: { !$0.isEmpty })?.first, first.isBlank {
            header += String(indentation)
        }
        if !text.utf8.last.map({ $0 == .lineFeed })! {
            header += "-"
        } else if endsWithEmptyLine {
            header += "+"
        }
        let margin = String(repeating: " ", count: column)
        var rest = lines.map { $0.isEmpty ? "" : margin + String(decoding: $0, as: UTF8.self) }
        let lineBreaksAtEnd = text.utf8.reversed().prefix { $0 == .lineFeed }.count
        rest += Array(repeating: "", count: max(0, lineBreaksAtEnd - 1))
        return Written(head: header, rest: rest, endsInBlockScalar: true)
    }

    /// The lines up to the last that is not empty.
    private var contentLines: [ArraySlice<UInt8>] {
        var lines = Array(text.utf8)
            .split(separator: .lineFeed, omittingEmptySubsequences: false)
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }
}
