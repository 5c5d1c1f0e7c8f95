/// Where the parts of a block are put: the habits of a file, or ours for a new one.
struct Layout {
    var lineEnding = LineEnding.lineFeed
    /// Columns from a key to the mapping or the text below it.
    var step = 2
    /// Columns from a key to the dashes of the list below it; 0 where lists are flush.
    var listOffset = 2
    /// Columns from a dash to its item.
    var itemGap = 2
    /// Whether a block may hold a text that ends with empty lines: not where other blank lines
    /// may come to follow it, since they would become its own.
    var allowsEmptyLastLines = false

    /// The column of the comments that follow what is written: text must be deeper, or it would
    /// swallow them.
    var followingCommentColumn = -1

    /// The columns from a key or dash in `column` to the lines of its text.
    func textOffset(under column: Int) -> Int {
        column + step > followingCommentColumn ? step : followingCommentColumn + 2 - column
    }

    func indentation(_ column: Int) -> String {
        String(repeating: " ", count: column)
    }

    /// Lines as one text, without a line break at its end.
    func joined(_ lines: [String]) -> String {
        lines.joined(separator: lineEnding.rawValue)
    }
}
