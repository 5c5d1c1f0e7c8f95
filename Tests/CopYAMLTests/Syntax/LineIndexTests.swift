import CopYAML
import Testing

/// Lines and columns as an editor counts them.
@Suite struct LineIndexTests {
    @Test(
        arguments: [
            ("1️⃣", 1, 1), ("ab1️⃣", 1, 3), ("a\n1️⃣b", 2, 1), ("a\r\n1️⃣b", 2, 1), ("a\r1️⃣b", 2, 1),
            ("a\r\r\n1️⃣b", 3, 1), ("a\n\n1️⃣", 3, 1), ("a1️⃣\n", 1, 2), ("a\r1️⃣\nb", 1, 3),
            ("\u{FEFF}1️⃣a", 1, 1), ("\u{FEFF}a\né1️⃣a", 2, 2), ("日😀1️⃣", 1, 3),
            ("a\u{85}\u{2028}\u{2029}b1️⃣", 1, 6), ("e\u{301}1️⃣", 1, 3),
        ])
    func positionIsThatOfAnEditor(marked: String, line: Int, column: Int) {
        let text = MarkedText(marked)
        let position = LineIndex(text.file()).position(of: text[1, 1]!.lowerBound)
        #expect(position.line == line)
        #expect(position.column == column)
    }

    @Test func offsetInAByteOrderMarkIsTheStart() {
        let position = LineIndex(SourceFile(path: "x", text: "\u{FEFF}a")).position(of: 0)
        #expect(position == (1, 1))
    }

    @Test(arguments: [0, 1, 1023, 1024, 1025, 2047, 2048, 5000])
    func columnsOfLongLinesCountEveryScalar(count: Int) {
        let text = MarkedText("é\n" + String(repeating: "é", count: count) + "1️⃣é")
        #expect(LineIndex(text.file()).position(of: text[1, 1]!.lowerBound) == (2, count + 1))
    }

    @Test func linesLeaveTheirBreaksOut() {
        let file = SourceFile(path: "x", text: "\u{FEFF}ab\r\n\rc\n")
        let index = LineIndex(file)
        #expect(
            (0..<index.count).map { file.text(in: index.range(ofLine: $0)) } == ["ab", "", "c", ""])
    }
}
