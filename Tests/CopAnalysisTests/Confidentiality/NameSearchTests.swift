import CopModel
import Foundation
import TestSupport
import Testing

@testable import CopAnalysis

/// Who is named in a free text, and who only seems to be.
@Suite struct NameSearchTests {
    private static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        roles: { initiator: [fay] }
        agreements: { sharing: { withhold: [Blue Lake] } }
        """,
        "people/klaas-de-boer.yaml":
            "name: Klaas de Boer\nemail: k.boer@boerderij.example\nphone: 06-1234 5678\nfunction: valve operator\n",
        "people/hernan.yaml":
            "name: Hernán Giraldo Mejía\nalso_known_as: [Don Hernán, GJ]\nlanguages: [Quechua]\n",
        "people/anne-marie.yaml": "name: Anne-Marie O'Neill\nfunction: engineer\n",
        "people/bell.yaml": "name: bell hooks\n",
        "people/li-ming.yaml": "name: 李明\n",
        "people/el-amrani.yaml": "name: Rachid El Amrani\nfunction: hydrologist, region north\n",
        "people/will.yaml": "name: Will Drost\nfunction: engineer\n",
        "organisations.yaml": """
        organisations:
          - { id: offin-water, name: Offin Water Company, abbreviation: OWC, place: "Ridge East, Kumasi" }
          - { id: confluence, name: Confluence Programme, abbreviation: T&V }
          - { id: brakwater, name: Brakwater }
          - { id: seti, name: Upper Seti Water Works, country: Peru }
          - { id: ggd, name: GGD Noord, kind: Regulator }
          - { id: gemeente-zand, name: Gemeente Zand, place: Colombia }
        """,
        "network.yaml": "coalitions: [{ id: owls, name: Night Owls, members: [bell] }]\n",
        "sessions/2026-02-03-start.yaml": """
        title: How will it start?
        date: 2026-02-03
        guests: [Opanyin Asiedu (retired), First visitors]
        minutes: A boer, no a boer will; who will? Will it rain in the night, at the first confluence? The confluence, a confluence.
        """,
    ]

    private func search(_ scope: NameSearch.Scope) throws -> NameSearch {
        NameSearch(try workspace(Self.files), for: scope)
    }

    @Test(arguments: [
        "Klaas belt.", "met klaas DE boer", "Boer belde", "Klaas' land", "boer@k: Boer's",
        "Mail k.boer@boerderij.example", "het idee van Hernan", "HERNÁN", "Dr. Giraldo", "vraag GJ",
        "don hernan", "Marie zei", "O’Neill", "hooks wrote", "zei Bell", "我和李明说", "Amrani",
        "klaas-de-boer", "Annes vraag", "(Mejía)", "Fay", "anna de boer en Klaas", "met klaas mee",
        "Will rang", "KdB zei", "K. de B.", "K.B. belde", "ring 06 12345678 tonight",
        "@boerderij.example", "#KlaasDeBoer", "gj belt", "Giraldootje", "Klaassen",
        "klaasdeboer wrote", "hernan2", "It was HG", "H.M. belde", "mejia knew", "Kla\u{AD}as",
        "K*laa*s",
        "DH zei", "hernanmethode",
    ])
    func findsPeople(text: String) throws {
        #expect(try search(.people).finds(in: text), "\(text)")
        #expect(try search(.everyone).finds(in: text), "\(text)")
    }

    @Test(arguments: [
        "Een boer langs de Hale", "El Niño", "a gird of water", "", "Don Quichot",
        "it will be so", "the last will of us", "call 112, 2026-02-03", "the first night",
        "valve operators and engineers", "the engineer", "kb of mb", "Water in a company",
    ])
    func doesNotFindOthers(text: String) throws {
        #expect(try !search(.people).finds(in: text), "\(text)")
        #expect(try !search(.everyone).finds(in: text), "\(text)")
    }

    @Test(arguments: [
        "the OFFIN water company", "offin-water", "OWC", "in Kumasi", "Confluence", "bij T&V",
        "Kumasi's zone", "in kumasi", "Kumasische", "OWC'ers", "OWCers", "Ridge", "owc",
        "de Brakwatermensen", "night owls meet", "the valve operator said", "a hydrologist",
        "Asiedu knew", "opanyin asiedu", "USWW", "the usww-team", "de GGD deelt",
        "The Peruvian team",
        "in quechua", "the initiator wept", "de initiatiefnemer", "by the blue lake",
        "een Colombiaan",
        "van de gemeente", "the regulator said",
    ])
    func findsEveryoneWhenAsked(text: String) throws {
        #expect(try search(.everyone).finds(in: text), "\(text)")
        #expect(try !search(.people).finds(in: text), "\(text)")
    }

    @Test(arguments: ["t & v", "Night fell", "First of all"])
    func doesNotTakeWordsForOrganisations(text: String) throws {
        #expect(try !search(.everyone).finds(in: text), "\(text)")
    }

    private func parties(_ text: String) throws -> [String?] {
        try search(.everyone).hits(in: text).map(\.party)
    }

    /// Only who is named outright, and can be nobody else, can be replaced.
    @Test func knowsWhoIsMeantWhenNobodyElseCanBe() throws {
        #expect(
            try parties("Hernán and Klaas de Boer of Brakwater") == [
                "hernan", "klaas-de-boer", "brakwater",
            ])
        #expect(
            try parties("Giraldo Mejía rang the Offin Water Company") == ["hernan", "offin-water"])
        #expect(try parties("Night Owls") == ["owls"])
        #expect(try parties("Boer") == [nil])
        #expect(try parties("Kumasi") == [nil])
        #expect(try parties("KdB") == [nil])
        #expect(try parties("Brakwaters") == ["brakwater"])
        #expect(try parties("Brakwaterse") == [nil])
        #expect(try parties("K. Klaas de Boer") == ["klaas-de-boer"])
    }
}

/// Searching costs no more for texts that nobody writes than for others of their size.
@Suite(.serialized) struct NameSearchCostTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let name: @Sendable (Int) -> String
        let text: @Sendable (Int) -> String
    }

    static let shapes = [
        Shape(
            testDescription: "one long word", name: { _ in "Anna" },
            text: { String(repeating: "w", count: $0 * 8) }),
        Shape(
            testDescription: "one long word with a capital", name: { _ in "Anna" },
            text: { "W" + String(repeating: "w", count: $0 * 8) }),
        Shape(
            testDescription: "a name of many words",
            name: { String(repeating: "Aa ", count: $0) },
            text: { String(repeating: "Aa ", count: $0) }),
        Shape(
            testDescription: "a name of one long word",
            name: { "A" + String(repeating: "a", count: $0 * 4) },
            text: { "A" + String(repeating: "a", count: $0 * 4) + "b" }),
        Shape(
            testDescription: "dots before a letter", name: { _ in "Anna" },
            text: { String(repeating: ".", count: $0 * 8) + "x. Anna" }),
        Shape(
            testDescription: "dots behind an initial", name: { _ in "Anna" },
            text: { "A" + String(repeating: ".", count: $0 * 8) + " Anna" }),
        Shape(
            testDescription: "numbers, then initials", name: { _ in "Anna" },
            text: {
                String(repeating: "1 ", count: $0) + String(repeating: "A. ", count: $0) + "Anna"
            }),
    ]

    @Test(arguments: shapes) func isLinear(_ shape: Shape) throws {
        let (small, large) = (try cost(shape, 500), try cost(shape, 2000))
        #expect(large < small * 9 + .milliseconds(5), "\(small), \(large)")
    }

    private func cost(_ shape: Shape, _ size: Int) throws -> Duration {
        let whole = try workspace(["people/zoe.yaml": "name: \(shape.name(size))\n"])
        let text = shape.text(size)
        return (0..<2).map { _ in
            var start = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
            let search = NameSearch(whole, for: .everyone)
            for sentence in sentences(of: text) { _ = search.finds(in: String(sentence)) }
            var end = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
            return .seconds(end.tv_sec - start.tv_sec)
                + .nanoseconds(end.tv_nsec - start.tv_nsec)
        }.min()!
    }
}
