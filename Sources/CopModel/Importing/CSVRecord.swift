/// A cell of a table, and where it stands in the file.
public struct CSVCell: Sendable {
    /// Without the quotation marks around it, with LF between lines.
    public let text: String
    let bytes: Range<Int>

    /// The text without the white space around it.
    var trimmed: String {
        String(
            text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

/// A record of a table, which may take several lines of the file.
struct CSVRecord: Sendable {
    /// The row as a spreadsheet counts it: from 1, with the header.
    let row: Int
    let cells: [CSVCell]

    var isBlank: Bool { cells.allSatisfy(\.trimmed.isEmpty) }
}
