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
        ("hoogheemraadschap", ["hoogheemr-", "aadschap"]),
        ("een hoogheemraadschap", ["een", "hoogheemr-", "aadschap"]),
        ("123456789012", ["123456789012"]),
        ("-aaaaaaaaaaaaaaa", ["-aaaaaaaa-", "aaaaaaa"]),
        ("a\u{202E}b", ["ab"]),
    ])
    func breaksAtTwelve(_ text: String, _ lines: [String]) {
        #expect(WordWrap(width: 12, longestWord: 12).lines(text) == lines)
    }

    @Test func noLineIsTooLongAndNoLetterIsLost() {
        let text = String(repeating: "beekdal-landschapsarchitectuuronderzoek en é👩🏽‍🌾 ", count: 9)
        let lines = WordWrap(width: 13, longestWord: 13, maximumLines: 1000).lines(text)
        #expect(lines.allSatisfy { $0.count <= 13 && !$0.isEmpty })
        let letters = { (text: String) in text.filter { $0 != " " && $0 != "-" } }
        #expect(letters(lines.joined()) == letters(text))
    }

    @Test(arguments: [
        ("Drinkwaterbedrijf Halewater", ["Drinkwaterbedrijf", "Halewater"]),
        ("Grondstoffenbewerkingsbedrijf", ["Grondstoffenbew-", "erkingsbedrijf"]),
        ("van Dijkshoorn-Wijngaarden", ["van Dijkshoorn-", "Wijngaarden"]),
    ])
    func aWordMayBeLongerThanALine(_ text: String, _ lines: [String]) {
        #expect(WordWrap(width: 16).lines(text) == lines)
    }

    @Test func whatDoesNotFitIsCutOffVisibly() {
        #expect(WordWrap(width: 4, maximumLines: 2).lines("een twee drie") == ["een", "twe…"])
        let lines = WordWrap().lines(String(repeating: "lang ", count: 200_000))
        #expect(lines.count == 12)
        #expect(lines.last?.hasSuffix("…") == true)
    }
}
