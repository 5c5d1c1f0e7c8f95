import Foundation
import Randomness
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

/// Tables read back as they were, and no cell is a formula.
@Suite struct CSVTextTests {
    /// What a spreadsheet would compute, or might.
    static let formulas = [
        "=1+1", "=HYPERLINK(\"https://example.org?\"&A1,\"more\")", "+31 6 1234", "@SUM(1)",
        "-1+cmd|' /C calc'!A0", "-", "--", "- a list\n- of things", " =1", "\n=1", "\t=1", "\r=1",
        "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1", "'=1", "''=1", "' =1", "'-3", "-3-4",
        "-1.2.3", "-3a", "+3", " -3", "\u{A0}=1", "=",
    ]
    /// What nobody computes.
    static let harmless = [
        "", "-3", "-3.5", "-3,5", "-1000000", "3", "'", "'quoted'", "a=b", "a", "1-2", "(=1)", "é",
        ".", "'a'=b",
    ]

    @Test(arguments: formulas) func aFormulaIsAText(_ text: String) throws {
        let cell = try cell(CSVText(delimiter: .comma).text(["a"], [[text, "x"]]))
        #expect(cell.hasPrefix("'"))
        #expect(Self.undone(cell) == Self.shown(text))
    }

    @Test(arguments: harmless) func whatIsNoneStaysAsItIs(_ text: String) throws {
        let cell = try cell(CSVText(delimiter: .comma).text(["a"], [[text, "x"]]))
        #expect(cell == text && Self.undone(cell) == text)
    }

    /// Cells of every kind, by chance, in tables of every delimiter.
    @Test(arguments: CSVDelimiter.allCases, [1, 2, 3])
    func whatIsWrittenReadsBack(_ delimiter: CSVDelimiter, seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let pieces =
            Self.formulas + Self.harmless + NastyText.samples + NastyText.hidden.map(\.0)
            + [",", ";", "\t", "\"", "\"\"", "\n", "\r\n", " ", "\u{FEFF}", "x"]
        let rows = (0..<200).map { _ in
            (0..<4).map { _ in
                (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }.joined()
            }
        }
        let text = CSVText(delimiter: delimiter).text(["a", "b", "c", "d"], rows)
        let read = try Self.read(text, delimiter)
        try #require(read.count == rows.count + 1, "seed \(seed)")
        for (row, cells) in zip(rows, read.dropFirst()) {
            #expect(cells.map(Self.undone) == row.map(Self.shown), "seed \(seed)")
            for cell in cells {
                let start = cell.drop(while: \.isWhitespace)
                let isNumber = cell.wholeMatch(of: #/-\d+([.,]\d+)?/#) != nil
                #expect(isNumber || !"=+-@＝＋－＠".contains(start.first ?? "x"), "\(cell)")
            }
        }
        let controls = text.unicodeScalars.filter {
            $0.properties.generalCategory == .control && !"\r\n\t".unicodeScalars.contains($0)
        }
        #expect(controls.isEmpty)
    }

    @Test func linesEndAsTheStandardHasThem() {
        let text = CSVText(delimiter: .semicolon).text(
            ["a", "b"], [["x;y", "1,5"], ["z\n", ""]])
        #expect(text == "a;b\r\n\"x;y\";1,5\r\n\"z\n\";\r\n")
    }

    /// The first cell of the row after the header.
    private func cell(_ csv: String) throws -> String {
        let rows = try Self.read(csv, .comma)
        try #require(rows.count == 2 && rows[1].count == 2)
        return rows[1][0]
    }

    static func read(_ csv: String, _ delimiter: CSVDelimiter) throws -> [[String]] {
        try CSVReader(Array(csv.utf8), delimiter: delimiter).map { row in
            switch row {
            case .record(let record): record.cells.map(\.text)
            case .broken(let slip): throw slip
            }
        }
    }

    /// A cell as docs/export.md says how to have it back.
    static func undone(_ cell: String) -> String {
        cell.replacing(#/^'('*\s*[=+@\-＝＋－＠])/#) { $0.output.1 }
    }

    /// What of a text a table can show.
    static func shown(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.visibleScalars)
        return String(result)
    }
}
