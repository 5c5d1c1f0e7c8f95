import CopAnalysis
import CopModel
import TestSupport
import Testing

/// Who is named in a free text, and who only seems to be.
@Suite struct NameSearchTests {
    private static let files = [
        "people/klaas-de-boer.yaml": "name: Klaas de Boer\nemail: k.boer@boerderij.example\n",
        "people/hernan.yaml": "name: Hernán Giraldo Mejía\nalso_known_as: [Don Hernán, GJ]\n",
        "people/anne-marie.yaml": "name: Anne-Marie O'Neill\n",
        "people/bell.yaml": "name: bell hooks\n",
        "people/li-ming.yaml": "name: 李明\n",
        "people/el-amrani.yaml": "name: Rachid El Amrani\n",
        "organisations.yaml": """
        organisations:
          - { id: offin-water, name: Offin Water Company, abbreviation: OWC, place: Kumasi }
          - { id: confluence, name: Confluence Programme, abbreviation: T&V }
        """,
    ]

    private func search(includingOrganisations: Bool = false) throws -> NameSearch {
        NameSearch(
            try workspace(Self.files), includingOrganisations: includingOrganisations)
    }

    @Test(arguments: [
        "Klaas belt.", "met klaas DE boer", "Boer belde", "Klaas' land", "boer@k: Boer's",
        "Mail k.boer@boerderij.example", "het idee van Hernan", "HERNÁN", "Dr. Giraldo", "vraag GJ",
        "don hernan", "Marie zei", "O’Neill", "hooks wrote", "zei Bell", "我和李明说", "Amrani",
        "klaas-de-boer", "Annes vraag", "(Mejía)", "Fay", "anna de boer en Klaas",
    ])
    func findsPeople(text: String) throws {
        #expect(try search().finds(in: text), "\(text)")
    }

    @Test(arguments: [
        "Een boer langs de Hale", "Boeren kijken zelf", "de klaasvaak", "gj is geen naam",
        "El Niño",
        "Offin Water Company in Kumasi", "a gird of water", "", "Don Quichot", "marie antoinette",
    ])
    func doesNotFindOthers(text: String) throws {
        #expect(try !search().finds(in: text), "\(text)")
    }

    @Test(arguments: [
        "the OFFIN water company", "offin-water", "OWC", "in Kumasi", "Confluence", "bij T&V",
        "Kumasi's zone",
    ])
    func findsOrganisationsWhenAsked(text: String) throws {
        #expect(try search(includingOrganisations: true).finds(in: text), "\(text)")
        #expect(try !search().finds(in: text), "\(text)")
    }

    @Test(arguments: ["the confluence of two rivers", "Water in a company", "an owc", "t & v"])
    func doesNotTakeWordsForOrganisations(text: String) throws {
        #expect(try !search(includingOrganisations: true).finds(in: text), "\(text)")
    }
}
