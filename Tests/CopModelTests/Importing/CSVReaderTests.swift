import Randomness
import TestSupport
import Testing

@testable import CopModel

/// Comma-separated values, cut into records.
struct CSVReaderTests {
    /// Each record as its cells, or as what is wrong with it and where.
    private func rows(_ text: String, _ delimiter: CSVDelimiter = .comma) -> [[String]] {
        CSVReader(Array(text.utf8), delimiter: delimiter).map { row in
            switch row {
            case .record(let record): record.cells.map(\.text)
            case .broken(let slip): ["!\(slip.kind) row \(slip.row) byte \(slip.bytes.lowerBound)"]
            }
        }
    }

    @Test(
        arguments: [
            ("", []),
            ("a", [["a"]]),
            ("a,b\n", [["a", "b"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
            ("a,,\n", [["a", "", ""]]),
            (",\n,\n", [["", ""], ["", ""]]),
            ("a\n\nb\n", [["a"], [""], ["b"]]),
            ("\"a,b\",c\n", [["a,b", "c"]]),
            ("\"a\nb\",c\n", [["a\nb", "c"]]),
            ("\"a\r\nb\rc\",d\r\n", [["a\nb\nc", "d"]]),
            ("\"say \"\"no\"\"\",\"\"\n", [["say \"no\"", ""]]),
            ("\"\"\"\"\n", [["\""]]),
            // Lenient: blanks around quotes, and quotes amid a text.
            ("a, \"b, c\" ,d\n", [["a", "b, c", "d"]]),
            ("5\" pipe,a\"b\n", [["5\" pipe", "a\"b"]]),
            ("  a , b\n", [["  a ", " b"]]),
            // One slip costs one record.
            ("a,\"b\nc,d\n", [["!unclosed row 1 byte 2"], ["c", "d"]]),
            ("a,b\n\"c\" d,e\nf,g\n", [["a", "b"], ["!textBehind row 2 byte 6"], ["f", "g"]]),
            (
                "\"x\ny\",\"z\nu,v\nw,\"q\"\n",
                [["!textBehind row 1 byte 15"], ["u", "v"], ["w", "q"]]
            ),
            ("\"", [["!unclosed row 1 byte 0"]]),
        ] as [(String, [[String]])])
    func reads(text: String, expected: [[String]]) {
        #expect(rows(text) == expected)
    }

    @Test func cutsAtOtherDelimiters() {
        #expect(rows("a;b,c\n\"d;e\";f\n", .semicolon) == [["a", "b,c"], ["d;e", "f"]])
        #expect(rows("a\t\tc\n \"b\" \td\n", .tab) == [["a", "", "c"], ["b", "d"]])
    }

    @Test func knowsWhereCellsStand() throws {
        let text = "ab,\"c\n\",d\né,f\n"
        let bytes = Array(text.utf8)
        let places = CSVReader(bytes, delimiter: .comma).flatMap { row -> [String] in
            guard case .record(let record) = row else { return [] }
            return record.cells.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
        }
        #expect(places == ["ab", "\"c\n\"", "d", "é", "f"])
    }

    /// What is written by the rules is read as it was, whatever is in it.
    @Test(arguments: CSVDelimiter.allCases)
    func randomTablesSurvive(delimiter: CSVDelimiter) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let separator = String(Character(Unicode.Scalar(delimiter.rawValue)))
        let pieces = [
            "a", "é", "東", "\"", "\"\"", "\n", ",", ";", "\t", " ", "=1+1", "\u{1B}", "\u{0}", "'",
        ]
        for _ in 0..<300 {
            let table = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    (0..<Int.random(in: 0...5, using: &random))
                        .map { _ in pieces.randomElement(using: &random)! }.joined()
                }
            }
            let lineBreak = ["\n", "\r\n"].randomElement(using: &random)!
            let text = table.map { record in
                record.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
                    .joined(separator: separator)
            }.joined(separator: lineBreak)
            #expect(rows(text, delimiter) == table, "seed \(seed)")
        }
    }

    /// Whatever stands before, a good line is read, and soon.
    @Test func aGoodLineIsReadAfterAnything() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let pieces = ["\"", "\"", "\"\"", "a", ",", "\n", " ", "\r"]
        for size in Array(0..<300) + [100_000] {
            let garbage = (0..<size).map { _ in pieces.randomElement(using: &random)! }.joined()
            let time = ContinuousClock().measure {
                #expect(rows(garbage + "\nx,y\n").last == ["x", "y"], "seed \(seed)")
            }
            #expect(time < .seconds(20), "seed \(seed): \(size), \(time)")
        }
    }
}
