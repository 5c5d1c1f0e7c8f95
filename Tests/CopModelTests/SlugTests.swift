import CopModel
import Testing

/// Ids made of names and titles.
struct SlugTests {
    @Test(
        arguments: [
            ("Anna de Vries", "anna-de-vries"), ("Café Olé", "cafe-ole"), ("Straße", "strasse"),
            ("STRAẞE", "strasse"), ("Søren Ærø", "soren-aero"), ("Łódź", "lodz"),
            ("Þór Ðe", "thor-de"), ("İstanbul ılık", "istanbul-ilik"), ("Œuvre", "oeuvre"),
            ("Ångström", "angstrom"), ("Đorđe", "dorde"), ("ĲSSEL", "ijssel"),
            ("O'Brien & Zn.", "obrien-zn"), ("'s-Hertogenbosch", "s-hertogenbosch"),
            ("d\u{2019}Arc", "darc"), ("  --Kick-off!--  ", "kick-off"), ("A/B\\C:D", "a-b-c-d"),
            ("2026: wat nu?", "2026-wat-nu"), ("e\u{301}e\u{301}n", "een"), ("a_b", "a-b"),
            ("Anna 👩‍🔬 Smit", "anna-smit"), ("Встреча 5", "5"), ("¿Qué?", "que"),
        ])
    func slugs(title: String, slug: String) {
        #expect(Slug(from: title)?.text == slug)
    }

    @Test(arguments: ["", " ", "東京", "Анна", "👩‍🔬", "---", "'", "…"])
    func nothingIsLeft(title: String) {
        #expect(Slug(from: title) == nil)
    }

    @Test func longTitlesAreCutAtAWord() throws {
        let title =
            "Which of the losses in the network of the old town are worth finding first of all?"
        let slug = try #require(Slug(from: title))
        #expect(slug.text == "which-of-the-losses-in-the-network-of-the-old-town-are-worth")
        #expect(Slug(from: title, maximumLength: 20)?.text == "which-of-the-losses")
        #expect(Slug(from: String(repeating: "x", count: 100))?.text.count == 60)
        #expect(Slug(from: "ab \(String(repeating: "x", count: 100))")?.text == "ab")
    }

    @Test(arguments: ["a", "0", "a-b", "2026-01-15-kick-off", String(repeating: "a", count: 200)])
    func valid(text: String) {
        #expect(Slug(text)?.text == text)
    }

    @Test(
        arguments: [
            "", "-", "a-", "-a", "a--b", "A", "é", "a b", "a_b", "a.b", "a/b", "..", "٣",
            String(repeating: "a", count: 201),
        ])
    func invalid(text: String) {
        #expect(Slug(text) == nil)
    }
}
