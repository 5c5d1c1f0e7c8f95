import Testing

@testable import CopModel

/// Who is meant by an id, a name or a part of it.
struct NameIndexTests {
    static let people: [(id: String, names: [String])] = [
        ("anna-de-vries", ["Anna de Vries", "Ans"]), ("anna-bakker", ["Anna Bakker"]),
        ("jose-silva", ["José Silva"]), ("jb", ["Johanna Berg"]), ("bram", ["Bram"]),
        ("bram-smit", ["Bram Smit"]), ("gerrit-jan-wolters", ["Gerrit-Jan Wolters"]),
        ("li-ming", ["李明 王"]), ("kees", ["K. Jansen", "Kees"]), ("twin-1", ["Jo Twin"]),
        ("twin-2", ["Jo Twin"]),
    ]
    static let index = NameIndex(people)

    @Test(
        arguments: [
            ("anna-de-vries", "anna-de-vries"), ("Anna de Vries", "anna-de-vries"),
            ("  anna  DE vries ", "anna-de-vries"), ("Ans", "anna-de-vries"),
            ("de Vries", "anna-de-vries"), ("vries", "anna-de-vries"), ("Bakker", "anna-bakker"),
            ("jose", "jose-silva"), ("José", "jose-silva"), ("Jose Silva", "jose-silva"),
            ("JB", "jb"), ("johanna", "jb"), ("gerrit-jan", "gerrit-jan-wolters"),
            ("Gerrit-Jan", "gerrit-jan-wolters"), ("李明 王", "li-ming"), ("李明", "li-ming"),
            ("Kees", "kees"), ("jansen", "kees"),
            // A whole id or name comes before a part of another.
            ("bram", "bram"), ("Bram", "bram"), ("smit", "bram-smit"),
        ])
    func isFound(typed: String, id: String) {
        #expect(Self.index.meaning(of: typed) == .one(id))
    }

    @Test(
        arguments: [
            ("Anna", ["anna-bakker", "anna-de-vries"]), ("Jo Twin", ["twin-1", "twin-2"]),
            ("twin", ["twin-1", "twin-2"]),
        ])
    func couldBeSeveral(typed: String, ids: [String]) {
        #expect(Self.index.meaning(of: typed) == .several(ids))
    }

    @Test(
        arguments: [
            ("Anna de Vreis", ["anna-de-vries"]), ("Bekker", ["anna-bakker"]),
            ("wolter", ["gerrit-jan-wolters"]), ("Ana", ["anna-bakker", "anna-de-vries"]),
            ("Zoë", []), ("", []), ("?", []), ("王芳", []),
        ])
    func isUnknown(typed: String, suggestions: [String]) {
        #expect(Self.index.meaning(of: typed) == .none(suggestions: suggestions))
    }

    /// Two people of one name but for an accent: what is written exactly is meant exactly.
    @Test func accentsTellApartWhereTheyMust() {
        let people: [(id: String, names: [String])] = [
            ("a", ["José Silva"]), ("b", ["Jose Silva"]),
        ]
        let index = NameIndex(people)
        #expect(index.meaning(of: "josé silva") == .one("a"))
        #expect(index.meaning(of: "Jose Silva") == .one("b"))
        #expect(index.meaning(of: "José") == .one("a"))
        #expect(index.meaning(of: "Silva") == .several(["a", "b"]))
    }

    /// Twice the people take about twice the time, also where all have one name.
    @Test func isLinear() {
        func time(_ count: Int) -> Duration {
            let people = (0..<count).map { (id: "p\($0)-x", names: ["Anna \($0) de Vries"]) }
            return ContinuousClock().measure {
                let index = NameIndex(people)
                #expect(people.allSatisfy { index.meaning(of: $0.names[0]) == .one($0.id) })
                #expect(index.meaning(of: "Anna") == .several(people.map(\.id).sorted()))
            }
        }
        _ = time(100)
        let (short, long) = (time(1_000), time(8_000))
        #expect(long < short * 8 * 4, "\(short) and \(long)")
    }
}
