import CopModel

/// Writes tables as RFC 4180 has them, so that no spreadsheet takes a text for a formula.
///
/// A text that somebody wrote can begin as a formula does, and a spreadsheet that opens the file
/// would compute it, or ask a server for it. Such a cell gets an apostrophe before it; a number
/// below zero does not. One that has apostrophes before such a beginning gets one more: whoever
/// takes one apostrophe away from every cell in which `'` comes before such a beginning has the texts
/// as they were.
struct CSVText {
    let delimiter: CSVDelimiter

    /// A header and rows, each with a line break after it.
    func text(_ columns: [String], _ rows: [[String]]) -> String {
        ([columns] + rows).map { row in
            row.map(cell).joined(separator: separator) + "\r\n"
        }.joined()
    }

    private var separator: String { String(UnicodeScalar(delimiter.rawValue)) }

    private func cell(_ text: String) -> String {
        var scalars = text.visibleScalars
        if Self.isFormula(scalars) { scalars.insert("'", at: 0) }
        let special: Set<Unicode.Scalar> = ["\"", "\n", UnicodeScalar(delimiter.rawValue)]
        var result = String.UnicodeScalarView()
        guard scalars.contains(where: special.contains) else {
            result.append(contentsOf: scalars)
            return String(result)
        }
        result.append("\"")
        for scalar in scalars {
            if scalar == "\"" { result.append("\"") }
            result.append(scalar)
        }
        result.append("\"")
        return String(result)
    }

    /// Whether some spreadsheet would compute it, with any blanks and apostrophes before it; the
    /// wide forms of the signs count too, since those of East Asia do.
    private static func isFormula(_ scalars: [Unicode.Scalar]) -> Bool {
        let start = scalars.drop { $0 == "'" }.drop(while: \.properties.isWhitespace)
        switch start.first {
        case "=", "+", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        case "-": return start.count < scalars.count || !isNumber(start.dropFirst())
        default: return false
        }
    }

    /// Whether it is digits, with a point or a comma between some.
    private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = scalars.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) }
            }
    }
}
