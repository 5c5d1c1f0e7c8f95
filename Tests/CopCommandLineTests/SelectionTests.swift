import CopModel
import Testing

@testable import CopCommandLine

/// Who of a list is meant.
struct SelectionTests {
    static let names: [(id: String, names: [String])] = [
        ("anna-de-vries", ["Anna de Vries"]), ("bram", ["Bram"]), ("chris-bos", ["Chris Bos"]),
        ("dora", ["Dora"]), ("eva-bos", ["Eva Bos"]), ("all-stars", ["Al Stars"]),
    ]
    static let selection = Selection(
        kind: .person, index: NameIndex(names),
        all: ["anna-de-vries", "bram", "chris-bos", "dora"],
        numbered: ["anna-de-vries", "bram", "chris-bos", "dora", "eva-bos"])

    @Test(
        arguments: [
            ("all", "anna-de-vries bram chris-bos dora"),
            ("All", "anna-de-vries bram chris-bos dora"),
            ("all but 3", "anna-de-vries bram dora"), ("all but 1 3", "bram dora"),
            ("all but 1, 3", "bram dora"), ("all except Bram and Dora", "anna-de-vries chris-bos"),
            ("iedereen behalve bram", "anna-de-vries chris-bos dora"),
            ("all, eva-bos", "anna-de-vries bram chris-bos dora eva-bos"),
            ("1-3 5", "anna-de-vries bram chris-bos eva-bos"),
            ("5,1-2", "eva-bos anna-de-vries bram"),
            ("2", "bram"), ("Anna de Vries", "anna-de-vries"), ("anna bram", "anna-de-vries bram"),
            ("Anna de Vries Bram Dora", "anna-de-vries bram dora"),
            ("anna & bram", "anna-de-vries bram"),
            ("Anna en Bram", "anna-de-vries bram"), ("bram, bram, 2", "bram"), ("", ""),
            (" , ", ""),
            ("all-stars", "all-stars"), ("all but all", ""),
        ])
    func isRead(text: String, ids: String) {
        let (found, problems) = Self.selection.read(Piece(text, of: "x"))
        #expect(problems.isEmpty, "\(problems.map(\.headline))")
        #expect(found.joined(separator: " ") == ids)
    }

    /// What is wrong, between arrows, and what a message says of it.
    @Test(
        arguments: [
            ("«brm», dora", "no person 'brm'", "did you mean 'bram'?"),
            ("anna «brm» dora", "no person 'brm'", "did you mean 'bram'?"),
            ("bram, «Anna de Vreis»", "no person 'Anna de Vreis'", "did you mean 'anna-de-vries'?"),
            ("«Zed»", "no person 'Zed'", "'cop person list' shows those there are"),
            (
                "«somebody else»", "no person 'somebody else'",
                "'cop person list' shows those there are"
            ),
            (
                "1, «Bos»", "'Bos' could be 'chris-bos' or 'eva-bos'",
                "write the id, or more of the name"
            ),
            ("1 «6»", "'6' is not in the list", ""), ("«2-9»", "'2-9' is not in the list", ""),
            ("«0»", "'0' is not in the list", ""), ("«3-1»", "'3-1' is not in the list", ""),
        ])
    func isPointedAt(marked: String, headline: String, label: String) throws {
        let text = marked.filter { !"«»".contains($0) }
        let (_, problems) = Self.selection.read(Piece(text, of: "x"))
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.headline == headline)
        #expect(problem.primary.text == label)
        let wrong = marked.split(separator: "»")[0].split(separator: "«").last.map(String.init)
        #expect(problem.primary.range.file.text(in: problem.primary.range.bytes) == wrong)
    }

    @Test func nobodyIsAll() {
        let empty = Selection(kind: .person, index: NameIndex(Self.names))
        let (ids, problems) = empty.read(Piece("all", of: "x"))
        #expect(ids.isEmpty && problems.count == 1)
        // Without a list a number is a name like any other.
        #expect(empty.read(Piece("3", of: "x")).problems.map(\.headline) == ["no person '3'"])
    }

    /// Ten times the words take about ten times the time.
    @Test func longTextsAreReadInLinearTime() {
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "anna de vries bram ", count: count)
            return ContinuousClock().measure {
                #expect(Self.selection.read(Piece(text, of: "x")).ids == ["anna-de-vries", "bram"])
            }
        }
        _ = time(10)
        let (short, long) = (time(100), time(1000))
        #expect(long < short * 10 * 4, "\(short) and \(long)")
    }
}
