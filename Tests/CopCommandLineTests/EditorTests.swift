import CopTrials
import Foundation
import Testing

/// `--edit` opens the new record in the user's editor and keeps only what is right.
struct EditorTests {
    struct Noun: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        var testDescription: String { arguments[0] }
    }

    static let nouns = [
        ["person", "add", "Dora"], ["organisation", "add", "South"], ["intake", "add", "anna"],
        ["contract", "add", "anna"], ["signal", "add", "S"],
        ["session", "add", "S", "--date", "2026-02-01"], ["question", "add", "Q"],
        ["diary", "add", "--as", "anna", "x"], ["diary", "add", "--as", "anna"],
        ["relation", "add", "anna", "bram", "--kind", "knows"], ["coalition", "add", "C"],
        ["reflection", "add", "R"],
    ].map(Noun.init)

    private func edit(_ sandbox: Sandbox, _ arguments: [String], with editor: String) throws
        -> Outcome
    {
        try sandbox.cop(arguments + ["--edit"], with: ["EDITOR": editor])
    }

    @Test(arguments: nouns)
    func everyNounCanBeEdited(_ noun: Noun) throws {
        let sandbox = try Sandbox.withWorkspace()
        // With an argument, as many have it; one entry gets its words only here.
        let editor = try sandbox.script(#"sed -i -e 's/^text:$/text: x/' "$2""#)
        let outcome = try edit(sandbox, noun.arguments, with: "sh \(editor) --wait")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func aValidRecordIsKeptAsItWasWritten() throws {
        let sandbox = try Sandbox.withWorkspace()
        let editor = try sandbox.script(
            #"sed -i -e 's/^function:.*/function: "Chief: of # leaks"  # mine/' "$1""#)
        let outcome = try edit(sandbox, ["person", "add", "Dora"], with: "sh \(editor)")
        #expect(outcome.status == 0, "\(outcome)")
        let text = try sandbox.read("people/dora.yaml")
        #expect(text.contains("function: \"Chief: of # leaks\"  # mine\n"))
        #expect(text.contains("name: Dora\n"))
        let listed = try sandbox.list("person").first { $0["id"] as? String == "dora" }
        #expect(listed?["function"] as? String == "Chief: of # leaks")
    }

    @Test(arguments: [
        ("s/^function:/funktion:/", "did you mean 'function'?"),
        ("s/^joined:.*/joined: 2026-02-30/", "2026-02-30"),
        ("s/^organisation:.*/organisation: nort/", "did you mean 'north'?"),
        ("s/^name:.*/name: [/", "your text:"),
        ("s/.*//", "the text is empty"),
    ])
    func anInvalidRecordIsNotWrittenButNotLost(change: String, says: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let editor = try sandbox.script("sed -i -e '\(change)' \"$1\"")
        let outcome = try edit(sandbox, ["person", "add", "Dora"], with: "sh \(editor)")
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains(says), "\(outcome)")
        #expect(outcome.err.contains("nothing was added"))
        #expect(outcome.out.isEmpty)
        #expect(try sandbox.tree() == before)
        guard change != "s/.*//" else { return }
        #expect(outcome.err.contains("your text:"))
        let kept = try #require(outcome.err.firstMatch(of: /your text is kept in (.+\.yaml)/)).1
        #expect(FileManager.default.contents(atPath: String(kept))?.isEmpty == false)
    }

    /// The file of a form is named after the person that was given, whatever became of the id.
    @Test(arguments: ["contract", "intake"], ["/^id:/d", "s/^id:.*/id:/"])
    func aFormWithoutAnID(noun: String, change: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let editor = try sandbox.script("sed -i -e '\(change)' \"$1\"")
        let outcome = try edit(sandbox, [noun, "add", "anna"], with: "sh \(editor)")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out == "\(noun)s/anna.yaml: anna\n")
        #expect(try sandbox.read("\(noun)s/anna.yaml").contains("\nid: anna\n"))
        #expect(try sandbox.tree()["\(noun)s/.yaml"] == nil)
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func anEditorThatFails() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        for (editor, says) in [
            ("false", "the editor 'false' failed"), ("/nowhere/vim", "cannot start the editor"),
            ("no-such-editor -w", "cannot start the editor 'no-such-editor -w'"),
        ] {
            let outcome = try edit(sandbox, ["signal", "add", "S"], with: editor)
            #expect(outcome.status == 1, "\(outcome)")
            #expect(outcome.err.contains(says), "\(outcome)")
        }
        #expect(try sandbox.tree() == before)
        let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.root + "/tmp")
        #expect(left.filter { $0.hasPrefix("cop-") }.isEmpty, "temporary files stay")
    }

    @Test func theVisualEditorComesFirst() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop(
            ["signal", "add", "S", "--edit"], with: ["VISUAL": "true", "EDITOR": "false"])
        #expect(outcome.status == 0, "\(outcome)")
        let empty = try sandbox.cop(
            ["signal", "add", "S", "--edit"], with: ["VISUAL": "", "EDITOR": "true"])
        #expect(empty.status == 0, "\(empty)")
        let path = try #require(Tools.find("true"))
        #expect(try edit(sandbox, ["signal", "add", "S"], with: path).status == 0)
    }

    /// Refused only when it was to be written: the text is not lost.
    @Test(arguments: [
        ["signal", "add", "S", "--id", "taken"], ["session", "add", "S", "--date", "2026-02-01"],
        ["diary", "add", "--as", "anna"], ["contract", "add", "anna"],
    ])
    func aTextRefusedAfterTheEditorIsKept(arguments: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("signal", "add", "T", "--id", "taken")
        _ = try sandbox.cop("contract", "add", "anna")
        try sandbox.write("x", to: "diaries/anna.yaml/x")
        let before = try sandbox.tree()
        let editor = try sandbox.script(
            #"sed -i -e 's/^text:$/text: x/; s/^id:$/id: no-date/' "$1"; echo '# mine' >> "$1""#)
        let outcome = try edit(sandbox, arguments, with: "sh \(editor)")
        #expect(outcome.status != 0, "\(outcome)")
        let kept = try #require(outcome.err.firstMatch(of: /your text is kept in (.+\.yaml)/)).1
        let text = FileManager.default.contents(atPath: String(kept)) ?? Data()
        #expect(String(decoding: text, as: UTF8.self).hasSuffix("# mine\n"))
        #expect(try sandbox.tree() == before)
    }

    /// A crash of the editor costs no words.
    @Test func aTextOfAnEditorThatFailsIsKept() throws {
        let sandbox = try Sandbox.withWorkspace()
        let editor = try sandbox.script(#"echo '# mine' >> "$1"; exit 3"#)
        let outcome = try edit(sandbox, ["signal", "add", "S"], with: "sh \(editor)")
        #expect(outcome.status == 1)
        let kept = try #require(outcome.err.firstMatch(of: /your text is kept in (.+\.yaml)/)).1
        #expect(FileManager.default.contents(atPath: String(kept))?.isEmpty == false)
    }

    /// What is wrong on the command line is said before anybody writes.
    @Test(arguments: [
        (["diary", "add", "--as", "ana"], "no person 'ana'"),
        (["diary", "add", "--as", "anna", "--session", "2026-01-15-strt"], "no session"),
        (["question", "add", "Q", "--session", "2026-01-15-strt"], "no session"),
        (["intake", "add", "ana"], "no person 'ana'"), (["contract", "add", "ana"], "no person"),
    ])
    func theEditorIsNotOpenedInVain(arguments: [String], says: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let editor = try sandbox.script(#"touch \#(sandbox.root)/tmp/opened"#)
        let outcome = try edit(sandbox, arguments, with: "sh \(editor)")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains(says), "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: sandbox.root + "/tmp/opened"))
        #expect(!outcome.err.contains("kept in"))
    }
}
