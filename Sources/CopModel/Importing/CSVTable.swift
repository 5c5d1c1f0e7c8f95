import CopYAML

/// A table read from a file of comma-separated values, as Excel, KoboToolbox and LimeSurvey write
/// them, with everything that is wrong with it.
public struct CSVTable: Sendable {
    public let encoding: TextEncoding
    public let delimiter: CSVDelimiter
    /// The file as UTF-8, in which lines and columns are those that an editor shows.
    let file: SourceFile
    private let header: [CSVCell]
    /// The records that have as many cells as there are headers; blank ones are left out.
    let records: [CSVRecord]
    /// What is wrong with the other records.
    let problems: [RowProblem]

    /// The largest file that is read, in bytes: a form of 1,500 people takes some two million.
    public static let maximumSize = 32 << 20
    private static let maximumRows = 10_000
    private static let maximumColumns = 2_000

    /// - Throws: `Refusal` for what is not a table of forms at all.
    public init(_ original: SourceFile) throws {
        encoding = TextEncoding(of: original.bytes)
        let bytes = encoding.decoded(original.bytes)
        if original.bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
            throw Self.refusal(
                "this is a workbook, not a CSV file",
                "open it in a spreadsheet and save it as CSV (UTF-8)")
        }
        file = SourceFile(path: original.path, bytes: bytes)
        let declared = Self.declaredDelimiter(bytes)
        let start = declared?.end ?? 0
        delimiter = declared?.delimiter ?? .guess(bytes)
        var header: [CSVCell] = []
        var records: [CSVRecord] = []
        var problems: [RowProblem] = []
        for row in CSVReader(bytes, delimiter: delimiter, from: start) {
            guard row.number <= Self.maximumRows else { throw Self.tooManyRows }
            switch row {
            case .record(let record) where record.isBlank: continue
            case .record(let record) where header.isEmpty: header = record.cells
            case .record(let record):
                if let problem = Self.problem(record, header, file) {
                    problems.append(problem)
                } else {
                    records.append(record)
                }
            case .broken(let slip):
                problems.append(Self.problem(slip, file))
            }
        }
        guard !header.isEmpty, header.count <= Self.maximumColumns,
            !header.contains(where: { $0.text.utf8.contains(0) })
        else {
            throw Self.refusal(
                "there is no row of headers to be read",
                "the first row names the columns, with commas, semicolons or tabs between them")
        }
        self.header = header
        self.records = records
        self.problems = problems
    }

    /// The delimiter that a first line such as `sep=;` declares for Excel, and where the line ends.
    private static func declaredDelimiter(
        _ bytes: [UInt8]
    ) -> (delimiter: CSVDelimiter, end: Int)? {
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, line.starts(with: "sep=".utf8),
            let delimiter = CSVDelimiter(rawValue: line[4])
        else { return nil }
        let lineBreak = bytes[5...].starts(with: [0x0D, 0x0A]) ? 2 : 1
        return (delimiter, min(5 + lineBreak, bytes.count))
    }

    /// The headers, as they stand in the file.
    public var headers: [String] { header.map(\.text) }

    // MARK: What is wrong

    private static func problem(_ slip: CSVReader.Slip, _ file: SourceFile) -> RowProblem {
        let place = SourceRange(file, slip.bytes)
        return switch slip.kind {
        case .unclosed:
            RowProblem(
                slip.row, .importRecord, "the quotation mark that opens here is never closed",
                at: place,
                notes: ["close it, or write it twice if it belongs to the text; the rest was read"])
        case .textBehind:
            RowProblem(
                slip.row, .importRecord, "a text goes on behind its closing quotation mark",
                at: place, notes: ["write a quotation mark that belongs to the text twice"])
        }
    }

    /// Cells too few, or more than headers; blank ones at the end are of no account.
    private static func problem(
        _ record: CSVRecord, _ header: [CSVCell], _ file: SourceFile
    ) -> RowProblem? {
        let surplus = record.cells.dropFirst(header.count).first { !$0.trimmed.isEmpty }
        guard record.cells.count < header.count || surplus != nil else { return nil }
        let place = surplus?.bytes ?? record.cells[record.cells.count - 1].bytes
        let cells = record.cells.count
        return RowProblem(
            record.row, .importRecord,
            "\(cells) \(cells == 1 ? "cell" : "cells"), but \(header.count) columns",
            at: SourceRange(file, place),
            notes: ["put quotation marks around a text that holds a delimiter or a line break"])
    }

    private static var tooManyRows: Refusal {
        refusal(
            "there are more than \(maximumRows) rows",
            "is it the right file? if so, cut it into several")
    }

    private static func refusal(_ headline: String, _ note: String) -> Refusal {
        Refusal(.importTable, headline, notes: [note])
    }
}
