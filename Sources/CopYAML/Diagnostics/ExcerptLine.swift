/// A line of a file as a terminal can show it, with the columns that a range of it takes.
///
/// Tabs become spaces, control characters and bytes that are not UTF-8 visible escapes, and a
/// long line is cut around the range. Only the bytes near the range are looked at, so that a
/// file of one endless line costs no more than any other.
struct ExcerptLine {
    let text: String
    /// Columns before the range, and columns in it: at least 1.
    let markStart: Int
    let markWidth: Int

    /// Columns of text that are shown of a long line.
    static let maximumWidth = 92
    private static let tabWidth = 4
    private static let bytesBefore = 512
    private static let bytesAfter = 1024

    /// - Parameters:
    ///   - line: the bytes of the line, without its break.
    ///   - mark: the range to be marked; what lies beyond the line is left out.
    init(_ bytes: [UInt8], line: Range<Int>, mark: Range<Int>) {
        let mark = mark.clamped(to: line)
        let window = Self.window(bytes, line, mark)
        var cells = Self.cells(bytes, window)
        var columns = Self.columns(of: mark, in: cells, from: window.lowerBound)
        let visible = Self.visible(cells, columns)
        let isCutBefore = window.lowerBound > line.lowerBound || visible.lowerBound > 0
        let isCutAfter = window.upperBound < line.upperBound || visible.upperBound < cells.count
        let hidden = cells[..<visible.lowerBound].reduce(0) { $0 + $1.width }
        cells = Array(cells[visible])
        let width = cells.reduce(0) { $0 + $1.width }
        columns = (columns.lowerBound - hidden)..<min(columns.upperBound - hidden, width)

        text =
            (isCutBefore ? "…" : "") + cells.map(\.text).joined() + (isCutAfter ? "…" : "")
        markStart = columns.lowerBound + (isCutBefore ? 1 : 0)
        markWidth = max(columns.count, 1)
    }

    /// What stands in one or two columns, or an escape.
    private struct Cell {
        let text: String
        let width: Int
        let byteCount: Int
    }

    /// The bytes around the mark that are looked at; no character is cut through.
    private static func window(
        _ bytes: [UInt8], _ line: Range<Int>, _ mark: Range<Int>
    ) -> Range<Int> {
        var start = max(line.lowerBound, mark.lowerBound - bytesBefore)
        while start > line.lowerBound, start < mark.lowerBound, bytes[start] & 0xC0 == 0x80 {
            start += 1
        }
        var end = min(line.upperBound, mark.lowerBound + bytesAfter)
        while end < line.upperBound, end > mark.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<max(start, end)
    }

    private static func cells(_ bytes: [UInt8], _ window: Range<Int>) -> [Cell] {
        var cells: [Cell] = []
        var valid = window.lowerBound
        var offset = valid
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes[window].makeIterator()
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                offset += scalar.count
            case .error(let length):
                cells += characterCells(bytes[valid..<offset])
                cells += bytes[offset..<offset + length].map(escapeCell)
                offset += length
                valid = offset
            case .emptyInput:
                return cells + characterCells(bytes[valid..<offset])
            }
        }
    }

    private static func characterCells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
        String(decoding: bytes, as: UTF8.self).map { character in
            let text =
                character == "\t"
                ? String(repeating: " ", count: tabWidth) : terminalSafe(String(character))
            return Cell(
                text: text, width: text.displayWidth, byteCount: character.utf8.count)
        }
    }

    /// A byte that is not UTF-8, as `\xe9`.
    private static func escapeCell(_ byte: UInt8) -> Cell {
        let digits = String(byte, radix: 16)
        return Cell(text: "\\x" + digits, width: 2 + digits.count, byteCount: 1)
    }

    private static func columns(
        of mark: Range<Int>, in cells: [Cell], from start: Int
    ) -> Range<Int> {
        var column = 0
        var offset = start
        var first: Int?
        var last = 0
        for cell in cells {
            let next = offset + cell.byteCount
            if next > mark.lowerBound, first == nil { first = column }
            column += cell.width
            if offset < mark.upperBound { last = column }
            offset = next
        }
        let lower = first ?? column
        return lower..<max(lower, mark.isEmpty ? lower : last)
    }

    /// The cells that are shown: all if they fit, otherwise those around the mark.
    private static func visible(_ cells: [Cell], _ mark: Range<Int>) -> Range<Int> {
        let width = cells.reduce(0) { $0 + $1.width }
        guard width > maximumWidth else { return 0..<cells.count }
        // The end of the mark comes into view if it fits; a third of the line before it.
        let wanted =
            mark.upperBound <= maximumWidth
            ? 0 : min(mark.lowerBound - maximumWidth / 3, width - maximumWidth)
        var column = 0
        var start = 0
        while column < wanted {
            column += cells[start].width
            start += 1
        }
        var end = start
        var shown = 0
        while end < cells.count, shown + cells[end].width <= maximumWidth {
            shown += cells[end].width
            end += 1
        }
        return start..<end
    }
}
