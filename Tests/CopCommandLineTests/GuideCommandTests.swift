import CopTrials
import Foundation
import Testing

/// `cop guide` beside a workspace, and without one.
struct GuideCommandTests {
    @Test func itSpeaksTheLanguageOfTheWorkspace() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.cop("init", "--title", "Schaduw", "--language", "nl")
        let overview = try sandbox.cop("guide")
        #expect(overview.status == 0 && overview.err.isEmpty, "\(overview)")
        #expect(overview.out.hasPrefix("# De methode in tien stappen\n"))
        let step = try sandbox.cop("guide", "urgency")
        #expect(step.out.hasPrefix("# Stap 2: Sluit aan bij urgentie\n"), "\(step)")
        #expect(step.out.contains("- *nog niet beantwoord*"))
        _ = try sandbox.cop("signal", "add", "Elke zomer heter")
        #expect(try sandbox.cop("guide", "2").out.contains("    - Elke zomer heter\n"))
        let english = try sandbox.cop("guide", "2", "--language", "en").out
        #expect(english.hasPrefix("# Step 2: Connect to urgency\n"))
        #expect(english.contains("    - Elke zomer heter\n"))
    }

    @Test func itWorksWithoutAWorkspace() throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.cop("guide", "fitness")
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
        #expect(outcome.out.hasPrefix("# Before you begin: "))
        #expect(!outcome.out.contains("not answered yet"))
        let dutch = try sandbox.cop(["guide"], with: ["LANG": "nl_NL.UTF-8"])
        #expect(dutch.out.hasPrefix("# De methode in tien stappen\n"))
        // Who names a folder means a workspace.
        let named = try sandbox.cop("guide", "-C", ".")
        #expect(named.status == 66, "\(named)")
    }

    @Test(arguments: [
        ("urgncy", "did you mean 'urgency'?"), ("doorwerkng", "did you mean 'doorwerking'?"),
        ("11", "'cop guide' lists the steps"), ("zzzzzzzzzz", "'cop guide' lists the steps"),
    ])
    func anUnknownStep(name: String, says: String) throws {
        let outcome = try Sandbox().cop("guide", name)
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("there is no step '\(name)'"), "\(outcome)")
        #expect(outcome.err.contains(says), "\(outcome)")
    }

    @Test func theLayoutCanBeOverridden() throws {
        let sandbox = try Sandbox.withWorkspace()
        #expect(try sandbox.cop("template", "eject", "guide/step.md").status == 0)
        try sandbox.write(
            "## {{name}}\n{{#questions}}* {{question}}\n{{/questions}}",
            to: "templates/guide/step.md")
        let own = try sandbox.cop("guide", "10")
        #expect(own.out.hasPrefix("## Your own CoP\n* What matters most"), "\(own)")
        try sandbox.write("{{nosuch}}", to: "templates/guide/step.md")
        let wrong = try sandbox.cop("guide", "10")
        #expect(wrong.err.contains("templates/guide/step.md:1:3"), "\(wrong)")
    }

    /// A question of one's own, and a slip in it.
    @Test func theTextsCanBeOverridden() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            """
            title: Ours
            short: s
            purpose: P.
            questions:
              - question: Who is there?
                answer: participants
            """, to: "templates/guide/3.yaml")
        let own = try sandbox.cop("guide", "3")
        #expect(own.out.contains("1. Who is there?\n    - taking part (1): Anna\n"), "\(own)")
        try sandbox.write(
            try sandbox.read("templates/guide/3.yaml").replacing("participants", with: "people"),
            to: "templates/guide/3.yaml")
        let wrong = try sandbox.cop("guide", "3")
        #expect(wrong.status == 1)
        #expect(wrong.err.contains("templates/guide/3.yaml:6:13: error: 'people' is not one of"))
    }

    @Test func jsonIsForMachines() throws {
        let sandbox = try Sandbox.withWorkspace()
        let step = try sandbox.cop("guide", "3", "--format", "json").json() as? [String: Any]
        #expect(step?["number"] as? Int == 3)
        #expect((step?["questions"] as? [Any])?.count == 8)
    }
}
