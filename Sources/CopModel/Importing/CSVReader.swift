/// Reads comma-separated values record by record, as RFC 4180 has them, in UTF-8.
///
/// Lenient where spreadsheets and people are: any line break, blanks around quotation marks, and
/// a quotation mark amid a text that does not begin with one. After a record whose quotation marks
/// do not match it goes on with the next line, so that one slip costs one record.
///
/// Written here because SwiftCSV 0.10.0 takes an unclosed quotation mark for a text up to the end
/// of the file and fills up or cuts off records that are too short or too long, all without a
/// word, gives up a whole file at one quotation mark amid a text, and knows no positions.
struct CSVReader: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var position: Int
    private var row = 0

    /// - Parameter start: the byte at which the first record begins.
    init(_ bytes: [UInt8], delimiter: CSVDelimiter, from start: Int = 0) {
        self.bytes = bytes
        self.delimiter = delimiter.rawValue
        position = start
    }

    /// What stands in the place of a record.
    enum Row {
        case record(CSVRecord)
        case broken(Slip)

        /// As a spreadsheet counts it.
        var number: Int {
            switch self {
            case .record(let record): record.row
            case .broken(let slip): slip.row
            }
        }
    }

    /// Quotation marks that do not match.
    struct Slip: Error {
        enum Kind { case unclosed, textBehind }
        let kind: Kind
        let row: Int
        let bytes: Range<Int>
    }

    mutating func next() -> Row? {
        guard position < bytes.count else { return nil }
        row += 1
        var cells: [CSVCell] = []
        while true {
            let start = position
            do throws(Slip) {
                cells.append(try cell())
            } catch {
                position = start
                while position < bytes.count, !Self.endsLine(bytes[position]) { position += 1 }
                skipLineBreak()
                return .broken(error)
            }
            guard position < bytes.count, bytes[position] == delimiter else { break }
            position += 1
        }
        skipLineBreak()
        return .record(CSVRecord(row: row, cells: cells))
    }

    /// The cell at the position, which moves to the delimiter, line break or end behind it.
    private mutating func cell() throws(Slip) -> CSVCell {
        let start = position
        skipBlanks()
        if position < bytes.count, bytes[position] == Self.quote { return try quotedCell() }
        position = start
        while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
        let range = start..<position
        return CSVCell(text: String(decoding: bytes[range], as: UTF8.self), bytes: range)
    }

    private mutating func quotedCell() throws(Slip) -> CSVCell {
        let start = position
        var text: [UInt8] = []
        position += 1
        while true {
            guard position < bytes.count else {
                throw Slip(kind: .unclosed, row: row, bytes: start..<start + 1)
            }
            let byte = bytes[position]
            position += 1
            if byte == Self.quote {
                guard position < bytes.count, bytes[position] == Self.quote else { break }
                position += 1
            } else if byte == Self.carriageReturn {
                if position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
                text.append(Self.lineFeed)
                continue
            }
            text.append(byte)
        }
        let range = start..<position
        skipBlanks()
        guard position == bytes.count || endsCell(bytes[position]) else {
            throw Slip(kind: .textBehind, row: row, bytes: range.upperBound - 1..<range.upperBound)
        }
        return CSVCell(text: String(decoding: text, as: UTF8.self), bytes: range)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || Self.endsLine(byte) }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == lineFeed || byte == carriageReturn
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] != delimiter,
            [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[position])
        {
            position += 1
        }
    }

    private mutating func skipLineBreak() {
        guard position < bytes.count else { return }
        let isDOS =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
        position += isDOS ? 2 : 1
    }
}
