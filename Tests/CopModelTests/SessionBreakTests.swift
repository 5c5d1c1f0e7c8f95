import CopTemplates
import Testing

@testable import CopModel

/// Which blocks of an agenda give people rest.
struct SessionBreakTests {
    @Test(arguments: [
        "Break", "Tea in the street", "Coffee break", "Lunch, with the neighbours", "Pauze",
        "Koffiepauze", "Lunch tussen de balen", "Koffie in de stal",
    ])
    func titlesThatSaySo(title: String) { #expect(block(title).isBreak) }

    @Test(arguments: ["The case of the lunchroom", "Breaking a habit", "Team", "Pauzeren", ""])
    func titlesThatDoNot(title: String) { #expect(!block(title).isBreak) }

    @Test(arguments: ["break", "coffee-break", "lunchpauze"])
    func workFormsThatSaySo(form: String) {
        #expect(block("Fresh air", form: form).isBreak)
    }

    /// What names another work form is work, whatever it is called.
    @Test(arguments: ["fishbowl", "break-the-ice", "check-in"])
    func workFormsThatDoNot(form: String) {
        #expect(!block("Break with the past", form: form).isBreak)
    }

    /// What a proposed agenda calls a break, in every language.
    @Test(arguments: TemplateLibrary.languages)
    func proposedBreaks(language: String) throws {
        let terms = try Terms(TemplateLibrary(language: language))
        for kind in ["pause", "lunch", "dinner"] {
            #expect(block(terms["agenda.title.\(kind)"]).isBreak, "\(kind)")
        }
    }

    private func block(_ title: String, form: String? = nil) -> Session.Block {
        var block = Session.Block()
        block.title = title
        block.workForm = form.flatMap { Slug($0) }
        return block
    }
}
