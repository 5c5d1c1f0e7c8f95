import Testing

@testable import CopAnalysis

@Suite struct SentencesTests {
    @Test(arguments: [
        ["One. ", "Two! ", "Three? ", "Four"],
        ["He said: “No.” ", "Then he left."],
        ["K. de B. rang Dr. Li at 9.30 h. ", "Prof. X did not."],
        ["A line\nthat goes on. ", "Another."],
        ["A paragraph\n", "\nand a list:\n", "- one\n", "- two\n", "2. three"],
        ["www.a.example is no end… ", "This is."],
        [],
    ])
    func cutsWhereAReaderWould(pieces: [String]) {
        #expect(sentences(of: pieces.joined()).map(String.init) == pieces)
    }
}
