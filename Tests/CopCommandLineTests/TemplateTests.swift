import CopTrials
import Foundation
import Testing

/// A workspace may have its own templates instead of the built-in ones.
struct TemplateTests {
    private static let history = "reports/learning-history.md"

    @Test func anEjectedTemplateIsUsed() throws {
        let sandbox = try Sandbox.withWorkspace()
        let list = try sandbox.cop("template", "list").out
        #expect(list.contains(Self.history))
        #expect(!list.contains("templates/reports/"))
        let usual = try sandbox.cop("report", "learning-history", "--as-of", "2026-02-01")
        let ejected = try sandbox.cop("template", "eject", Self.history)
        #expect(ejected.out == "templates/\(Self.history)\n")
        let same = try sandbox.cop("report", "learning-history", "--as-of", "2026-02-01")
        #expect(same.out == usual.out)
        let path = "templates/\(Self.history)"
        try sandbox.write(try sandbox.read(path) + "\nWritten our own way.\n", to: path)
        let own = try sandbox.cop("report", "learning-history", "--as-of", "2026-02-01")
        #expect(own.out.contains("\nWritten our own way.\n"))
        let marked = try sandbox.cop("template", "list").out
        #expect(marked.contains("templates/\(Self.history)"))
        let again = try sandbox.cop("template", "eject", Self.history)
        #expect(again.status == 73)
        #expect(try sandbox.read(path).hasSuffix("Written our own way.\n"))
    }

    @Test(arguments: ["\n{{#nosuch}}\n", "\n{{title\n", "\n{{#episodes}}\n"])
    func aBrokenTemplateIsLocated(mistake: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("template", "eject", Self.history)
        let path = "templates/\(Self.history)"
        try sandbox.write(try sandbox.read(path) + mistake, to: path)
        let outcome = try sandbox.cop("report", "learning-history")
        #expect(outcome.status == 1, "\(outcome)")
        let place = try Regex(NSRegularExpression.escapedPattern(for: path) + #":\d+:\d+: error: "#)
        #expect(outcome.err.contains(place), "\(outcome)")
    }

    @Test func aScaffoldCanBeOverridden() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("# ours\nid:\nname:\n# the end\n", to: "templates/workspace/person.yaml")
        #expect(try sandbox.cop("person", "add", "Dora").status == 0)
        #expect(
            try sandbox.read("people/dora.yaml") == "# ours\nid: dora\nname: Dora\n# the end\n")
    }

    @Test func anUnknownTemplateIsSuggested() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        for (name, says) in [
            ("reports/learning-histori.md", "did you mean 'reports/learning-history.md'?"),
            ("../../etc/passwd", "'cop template list'"),
        ] {
            let outcome = try sandbox.cop("template", "eject", name)
            #expect(outcome.status == 1)
            #expect(outcome.err.contains(says), "\(outcome)")
        }
        #expect(try sandbox.tree() == before)
    }
}
