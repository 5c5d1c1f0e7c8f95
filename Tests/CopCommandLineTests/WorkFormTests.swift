import CopTemplates
import CopTrials
import Testing

@testable import CopCommandLine
@testable import CopModel

/// The library of work forms, and the command that finds one.
struct WorkFormTests {
    @Test func bothLanguagesHaveTheSame() throws {
        let english = try WorkForm.all(in: TemplateLibrary(language: "en"))
        let dutch = try WorkForm.all(in: TemplateLibrary(language: "nl"))
        #expect(english.count >= 30)
        #expect(english.map(\.id) == dutch.map(\.id))
        for (left, right) in zip(english, dutch) {
            #expect(left.minutes == right.minutes && left.steps.count == right.steps.count)
            #expect(left.grouping == right.grouping && left.appeal == right.appeal)
            #expect(left.focus == right.focus && left.phase == right.phase)
            #expect(left.step == right.step && left.needs.count == right.needs.count)
            #expect(left.name != right.name || left.id == "open-space" || left.id == "intervision")
        }
    }

    @Test(arguments: ["en", "nl"])
    func eachIsComplete(language: String) throws {
        for form in try WorkForm.all(in: TemplateLibrary(language: language)) {
            #expect(form.purpose != nil && form.steps.count >= 4, "\(form.id)")
            #expect(form.minutes != nil && form.groupSize != nil && form.tip != nil, "\(form.id)")
            #expect(form.grouping != nil && form.appeal != nil && form.focus != nil, "\(form.id)")
        }
    }

    @Test func theyVary() throws {
        let forms = try WorkForm.all(in: TemplateLibrary(language: "en"))
        for grouping in Session.Block.Grouping.allCases {
            for appeal in Session.Block.Appeal.allCases {
                let found = forms.contains { $0.grouping == grouping && $0.appeal == appeal }
                #expect(found, "no form is \(grouping.rawValue) and appeals to \(appeal.rawValue)")
            }
        }
        for step in 1...10 { #expect(forms.contains { $0.step == step }, "step \(step)") }
    }

    @Test func oneCanBeFoundAndShown() throws {
        let sandbox = try Sandbox.withWorkspace()
        let list = try sandbox.cop("form", "list", "--grouping", "pairs", "--appeal", "body")
        #expect(list.out.contains("walk-and-talk"))
        #expect(!list.out.contains("fishbowl"))
        let short = try sandbox.cop("form", "list", "--max-minutes", "15")
        #expect(short.out.contains("check-in") && !short.out.contains("world-cafe"))
        let many = try sandbox.cop("form", "list", "--people", "35")
        #expect(many.out.contains("world-cafe") && !many.out.contains("role-play"))
        let told = try sandbox.cop("form", "list", "CLOTH")
        #expect(told.out.contains("world-cafe") && !told.out.contains("fishbowl"))
        #expect(try sandbox.cop("form", "show", "world-cafe").out.contains("name: World"))
        let typo = try sandbox.cop("form", "show", "wordl-cafe")
        #expect(typo.status == 1 && typo.err.contains("did you mean 'world-cafe'?"))
    }

    @Test func aWorkspaceCanHaveItsOwn() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("id: stilts\nname: On stilts\n", to: "templates/forms/stilts.yaml")
        #expect(try sandbox.cop("form", "list").out.contains("On stilts"))
        try sandbox.write("id: stilts\nnaam: X\n", to: "templates/forms/stilts.yaml")
        let broken = try sandbox.cop("form", "list")
        #expect(broken.status == 1)
        #expect(broken.err.contains("templates/forms/stilts.yaml:2:1: error: "))
    }
}
