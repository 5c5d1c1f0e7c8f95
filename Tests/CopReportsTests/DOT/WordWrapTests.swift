import Testing

@testable import CopReports

@Suite struct WordWrapTests {
    @Test(arguments: [
        ("", []),
        ("Anna", ["Anna"]),
        ("Anna de Vries-Jansen", ["Anna de", "Vries-Jansen"]),
        ("  too   many\tblanks ", ["too many", "blanks"]),
        ("one\ntwo", ["one", "two"]),
        ("waterschap-gemeente-overleg", ["waterschap-", "gemeente-", "overleg"]),
        ("hoogheemraadschap", ["hoogheemraa-", "dschap"]),
        ("een hoogheemraadschap", ["een", "hoogheemraa-", "dschap"]),
        ("123456789012", ["123456789012"]),
        ("-aaaaaaaaaaaaaaa", ["-aaaaaaaaaa-", "aaaaa"]),
        ("a\u{202E}b", ["ab"]),
    ])
    func breaksAtTwelve(_ text: String, _ lines: [String]) {
        #expect(WordWrap(width: 12).lines(text) == lines)
    }

    @Test func noLineIsTooLongAndNoLetterIsLost() {
        let text = String(repeating: "beekdal-landschapsarchitectuuronderzoek en é👩🏽‍🌾 ", count: 9)
        let lines = WordWrap(width: 13, maximumLines: 1000).lines(text)
        #expect(lines.allSatisfy { $0.count <= 13 && !$0.isEmpty })
        let letters = { (text: String) in text.filter { $0 != " " && $0 != "-" } }
        #expect(letters(lines.joined()) == letters(text))
    }

    @Test func whatDoesNotFitIsCutOffVisibly() {
        #expect(WordWrap(width: 4, maximumLines: 2).lines("een twee drie") == ["een", "twe…"])
        let lines = WordWrap().lines(String(repeating: "lang ", count: 200_000))
        #expect(lines.count == 12)
        #expect(lines.last?.hasSuffix("…") == true)
    }
}
