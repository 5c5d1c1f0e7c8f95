import CopTrials
import Foundation
import Testing

/// `edit` opens the file of a record at its line, keeps what was written, and checks it.
struct EditCommandTests {
    private func edit(
        _ sandbox: Sandbox, _ what: String, with script: String
    ) throws -> Outcome {
        let editor = try sandbox.script(script)
        return try sandbox.cop(["edit", what], with: ["EDITOR": "sh \(editor)"])
    }

    /// An editor that does nothing but tell how it was called.
    private func place(_ sandbox: Sandbox, of what: String) throws -> String {
        let folder = sandbox.root + "/bin"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/vim", withDestinationPath: "/bin/sh")
        let script = try sandbox.script(
            #"for word; do echo "${word##*/}"; done > "\#(sandbox.root)/call""#)
        let outcome = try sandbox.cop(
            ["edit", what], with: ["EDITOR": "\(folder)/vim \(script)"])
        try FileManager.default.removeItem(atPath: folder + "/vim")
        guard outcome.status == 0 else { return outcome.err }
        return String(
            decoding: FileManager.default.contents(atPath: sandbox.root + "/call") ?? Data(),
            as: UTF8.self
        ).split(separator: "\n").joined(separator: " ")
    }

    @Test func opensTheRecordAtItsLine() throws {
        let sandbox = try RenamingTests.sandbox()
        for (what, call) in [
            ("why", "+3 knowledge-agenda.yaml"), ("on-north", "+5 reflections.yaml"),
            ("anna/e1", "+3 anna.yaml"), ("anna/p1", "+2 anna.yaml"),
            ("person/anna", "+1 anna.yaml"),
            ("signal/anna", "+2 signals.yaml"), ("intake/anna", "+1 anna.yaml"),
            ("domain", "+1 domain.yaml"), ("cop.yaml", "+1 cop.yaml"),
            ("people/bram.yaml", "+1 bram.yaml"), ("diary/anna", "+1 anna.yaml"),
            ("2026-01-15-start", "+1 2026-01-15-start.yaml"),
        ] {
            #expect(try place(sandbox, of: what) == call, "\(what)")
        }
    }

    @Test func whatWasWrittenIsKept() throws {
        let sandbox = try RenamingTests.sandbox()
        chmod("\(sandbox.work)/people/anna.yaml", 0o640)
        let outcome = try edit(
            sandbox, "person/anna", with: #"printf '# mine\r\n' >> "$1"; stat -c %a "${1%/*}" >&2"#)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out == "people/anna.yaml: anna\n")
        #expect(outcome.err == "700\n", "others could read the copy")
        #expect(try sandbox.read("people/anna.yaml").hasSuffix("# mine\r\n"))
        let mode = try FileManager.default.attributesOfItem(
            atPath: "\(sandbox.work)/people/anna.yaml")[.posixPermissions]
        #expect(mode as? Int == 0o640)
        try expectNoCopies(sandbox)
    }

    @Test func nothingWasChanged() throws {
        let sandbox = try RenamingTests.sandbox()
        let before = try sandbox.tree()
        let outcome = try edit(sandbox, "domain", with: "exit 0")
        #expect(outcome.status == 0)
        #expect(outcome.err == "nothing was changed\n")
        #expect(outcome.out.isEmpty)
        #expect(try sandbox.tree() == before)
        try expectNoCopies(sandbox)
    }

    /// Errors stay where they were written, and are shown; those of other files that were there
    /// before are not.
    @Test func errorsAreKeptAndShown() throws {
        let sandbox = try RenamingTests.sandbox()
        try sandbox.write("question: 'x\n", to: "domain.yaml")
        let outcome = try edit(sandbox, "bram", with: #"echo 'rols: [expert]' >> "$1""#)
        #expect(outcome.status == 1)
        #expect(outcome.out == "people/bram.yaml: bram\n")
        #expect(outcome.err.contains("did you mean 'roles'?"), "\(outcome)")
        #expect(!outcome.err.contains("domain.yaml"))
        #expect(try sandbox.read("people/bram.yaml").hasSuffix("rols: [expert]\n"))

        // Opened again and left as it is, it is still wrong.
        let again = try edit(sandbox, "bram", with: "exit 0")
        #expect(again.status == 1)
        #expect(again.err.hasPrefix("nothing was changed\n"))
        #expect(again.err.contains("did you mean 'roles'?"))

        let mended = try edit(sandbox, "bram", with: #"sed -i '/^rols/d' "$1""#)
        #expect(mended.status == 0, "\(mended)")
        #expect(mended.err.isEmpty)
    }

    /// An id that others refer to was changed: what broke elsewhere is shown.
    @Test func errorsElsewhereThatItBroughtAreShown() throws {
        let sandbox = try RenamingTests.sandbox()
        let outcome = try edit(sandbox, "why", with: #"sed -i 's/^- id: why/- id: how/' "$1""#)
        #expect(outcome.status == 0, "\(outcome)")
        let organisation = try edit(
            sandbox, "north", with: #"sed -i 's/id: north/id: south/' "$1""#)
        #expect(organisation.status == 1)
        #expect(organisation.err.contains("people/anna.yaml:16:15: error: no organisation 'north'"))
    }

    /// A file that cannot be parsed can be opened by its name, to be mended.
    @Test func aBrokenFileCanBeMended() throws {
        let sandbox = try RenamingTests.sandbox()
        try sandbox.write("signals: [\n", to: "signals.yaml")
        let outcome = try edit(sandbox, "signals", with: #"echo 'signals: []' > "$1""#)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("signals.yaml") == "signals: []\n")
    }

    /// What another program wrote meanwhile stays, and so does what was typed.
    @Test func aChangeOfAnotherProgramIsKept() throws {
        let sandbox = try RenamingTests.sandbox()
        let outcome = try edit(
            sandbox, "diary/anna",
            with: #"echo '# mine' >> "$1"; \#(Sandbox.binary) diary add --as anna theirs"#)
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("another program changed diaries/anna.yaml"), "\(outcome)")
        let kept = try #require(outcome.err.firstMatch(of: /your text is kept in (.+\.yaml)/)).1
        let text = FileManager.default.contents(atPath: String(kept)) ?? Data()
        #expect(String(decoding: text, as: UTF8.self).hasSuffix("# mine\n"))
        let diary = try sandbox.read("diaries/anna.yaml")
        #expect(diary.contains("theirs"))
        #expect(!diary.contains("# mine"))
    }

    @Test(arguments: [
        (#"echo '# mine' >> "$1"; exit 3"#, true), ("exit 3", false),
        (#"echo '# mine' >> "$1"; kill -9 $$"#, true),
    ])
    func anEditorThatFails(script: String, isKept: Bool) throws {
        let sandbox = try RenamingTests.sandbox()
        let before = try sandbox.tree()
        let outcome = try edit(sandbox, "domain", with: script)
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("failed; domain.yaml was not changed"), "\(outcome)")
        let kept = outcome.err.firstMatch(of: /your text is kept in (.+\.yaml)/)?.1
        #expect((kept != nil) == isKept)
        if let kept { #expect(FileManager.default.fileExists(atPath: String(kept))) }
        if !isKept { try expectNoCopies(sandbox) }
        #expect(try sandbox.tree() == before)
    }

    /// The file cannot be written any more: the text is where the message says.
    @Test func aFileThatIsGoneMeanwhile() throws {
        let sandbox = try RenamingTests.sandbox()
        let outcome = try edit(
            sandbox, "person/anna",
            with: #"echo '# mine' >> "$1"; rm \#(sandbox.work)/people/anna.yaml"#)
        #expect(outcome.status != 0)
        let kept = try #require(outcome.err.firstMatch(of: /your text is kept in (.+\.yaml)/)).1
        #expect(FileManager.default.contents(atPath: String(kept))?.isEmpty == false)
    }

    /// Ctrl-C reaches cop as well as the editor; what the editor saves afterwards is kept.
    @Test func interruptsAreForTheEditor() throws {
        let sandbox = try RenamingTests.sandbox()
        let outcome = try edit(
            sandbox, "domain", with: #"kill -INT $PPID; echo '# mine' >> "$1""#)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("domain.yaml").hasSuffix("# mine\n"))
    }

    @Test func unknownNames() throws {
        let sandbox = try RenamingTests.sandbox()
        for (what, says) in [
            ("domian", "did you mean 'domain'?"), ("anna", "say which: person/anna or signal/anna"),
            ("diary/bram", "there is no diary of 'bram'"), ("anna/x", "no diary entry 'anna/x'"),
        ] {
            let outcome = try edit(sandbox, what, with: "exit 3")
            #expect(outcome.status == 1)
            #expect(outcome.err.contains(says), "\(outcome)")
        }
    }

    /// At a terminal one is asked, and comes back to the first error.
    @Test func opensAgainAtTheFirstError() throws {
        let sandbox = try RenamingTests.sandbox()
        let folder = sandbox.root + "/bin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/nano", withDestinationPath: "/bin/sh")
        // First it breaks the second line, then it mends it; each time it notes how it was called.
        let script = try sandbox.script(
            #"""
            echo "$1" >> "\#(sandbox.root)/calls"
            if grep -q '^x' "$2"; then sed -i '/^x/d' "$2"; else sed -i '1a x: 1' "$2"; fi
            """#)
        let terminal = try PseudoTerminal()
        terminal.type([""])
        let outcome = try sandbox.start(
            [Sandbox.binary, "edit", "bram"],
            with: ["EDITOR": "\(folder)/nano \(script)"], errors: terminal.path,
            inputPath: terminal.path
        ).wait()
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out == "people/bram.yaml: bram\npeople/bram.yaml: bram\n")
        let calls = FileManager.default.contents(atPath: sandbox.root + "/calls") ?? Data()
        #expect(String(decoding: calls, as: UTF8.self) == "+1\n+2\n")
        #expect(terminal.screen().contains("Open it again?"))
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func oneMaySayNo() throws {
        let sandbox = try RenamingTests.sandbox()
        let script = try sandbox.script(#"echo 'x: 1' >> "$1""#)
        let terminal = try PseudoTerminal()
        terminal.type(["n"])
        let outcome = try sandbox.start(
            [Sandbox.binary, "edit", "bram"], with: ["EDITOR": "sh \(script)"],
            errors: terminal.path, inputPath: terminal.path
        ).wait()
        #expect(outcome.status == 1)
        #expect(try sandbox.read("people/bram.yaml").hasSuffix("x: 1\n"))
    }

    private func expectNoCopies(_ sandbox: Sandbox) throws {
        let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.root + "/tmp")
        #expect(left.filter { $0.hasPrefix("cop-") }.isEmpty, "temporary files stay")
    }
}
