/// What stands between the cells of a table.
public enum CSVDelimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// As a summary names it.
    public var name: String {
        switch self {
        case .comma: "commas"
        case .semicolon: "semicolons"
        case .tab: "tabs"
        }
    }

    /// The records that a guess looks at.
    private static let sample = 20

    /// The delimiter that cuts most of the first records into as many cells as the header has, and
    /// the header into most; a blank behind it makes it a comma of a sentence.
    static func guess(_ bytes: [UInt8]) -> CSVDelimiter {
        func score(_ delimiter: CSVDelimiter) -> (alike: Int, cells: Int) {
            var reader = CSVReader(bytes, delimiter: delimiter)
            var records: [CSVRecord] = []
            while records.count < sample, let row = reader.next() {
                if case .record(let record) = row, !record.isBlank { records.append(record) }
            }
            guard let header = records.first?.cells, header.count > 1 else { return (0, 0) }
            return (
                records.count { $0.cells.count == header.count },
                header.count { !$0.text.hasPrefix(" ") }
            )
        }
        return allCases.max { score($0) < score($1) } ?? .comma
    }
}
