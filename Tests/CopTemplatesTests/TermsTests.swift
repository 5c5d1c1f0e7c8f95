import CopTemplates
import Testing

@Suite struct TermsTests {
    private let terms: Terms

    init() throws { terms = try Terms(TemplateLibrary(language: "en")) }

    @Test func valuesTakeTheirPlaces() {
        #expect(
            terms("history.between", ["before": "the visit", "after": "the talk"])
                == "Between “the visit” and “the talk”")
    }

    /// What people wrote is no place for another value.
    @Test func bracesInAValueStay() {
        #expect(
            terms("history.between", ["before": "{after} {", "after": "}"])
                == "Between “{after} {” and “}”")
    }

    @Test func aPlaceWithoutValueShows() {
        #expect(terms("history.before", [:]) == terms["history.before"])
    }

    @Test func anUnknownKeyShows() { #expect(terms("no.such.key", ["n": "1"]) == "no.such.key") }
}
