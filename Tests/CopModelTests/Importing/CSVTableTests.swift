import CopYAML
import Testing

@testable import CopModel

/// Tables as tools write them.
struct CSVTableTests {
    private func table(_ text: String) throws -> CSVTable {
        try CSVTable(SourceFile(path: "f.csv", text: text))
    }

    @Test(
        arguments: [
            ("a,b\n1,2\n", .comma), ("a;b\n1;2\n", .semicolon), ("a\tb\n1\t2\n", .tab),
            // A delimiter in the texts is none.
            ("Naam;Wat, hoe, en wie?\nAnna;Ja, nee, en dan\n", .semicolon),
            ("Name,What; how; who?\nAnna,One\nBram,Two; three\n", .comma),
            ("\"a;b\",c\n\"1;2;3\",4\n", .comma),
            ("name\nAnna\n", .comma), ("sep=;\na,b;c\n1;2\n", .semicolon),
            ("sep=\t\r\na;b\tc\r\n1\t2\r\n", .tab),
        ] as [(String, CSVDelimiter)])
    func findsTheDelimiter(text: String, delimiter: CSVDelimiter) throws {
        let table = try table(text)
        #expect(table.delimiter == delimiter)
        #expect(table.problems.isEmpty)
        #expect(table.records.allSatisfy { $0.cells.count == table.headers.count })
    }

    /// Rows as a spreadsheet counts them, which shows no line `sep=;`; blank ones are left out.
    @Test func countsRows() throws {
        let table = try table("sep=;\n\na;b\n1;2\n;\n \n3;\"4\n5\"\n6;7;\n")
        #expect(table.headers == ["a", "b"])
        #expect(table.records.map(\.row) == [3, 6, 7])
    }

    @Test func saysWhatIsWrongAndReadsTheRest() throws {
        let table = try table("a,b\n1\n2,3\n4,5,6\n7,\"8\n9,10\n11,12,,\n")
        #expect(table.records.map { $0.cells[0].text } == ["2", "9", "11"])
        #expect(
            lines(table.problems.map(\.diagnostic)) == [
                "f.csv:2:1: error: row 2: 1 cell, but 2 columns [import-record]",
                "f.csv:4:5: error: row 4: 3 cells, but 2 columns [import-record]",
                "f.csv:5:3: error: row 5: the quotation mark that opens here is never closed [import-record]",
            ])
    }

    @Test(
        arguments: [
            ("", "no row of headers"), ("\n \n", "no row of headers"),
            ("sep=;", "no row of headers"),
            ("PK\u{3}\u{4}xl/workbook.xml", "a workbook"), ("a\0b,c\n1,2\n", "no row of headers"),
            (String(repeating: ",", count: 2000), "no row of headers"),
            ("a\n" + String(repeating: "1\n", count: 10_000), "more than 10000 rows"),
        ])
    func refusesWhatIsNoTable(text: String, says: String) throws {
        let refusal = try #require(throws: Refusal.self) { try table(text) }
        #expect(refusal.diagnostics[0].headline.contains(says))
    }

    @Test func takesAsManyAsItSays() throws {
        let text = "a,b\n" + String(repeating: "1,2\n", count: 9_999)
        #expect(try table(text).records.count == 9_999)
    }
}
