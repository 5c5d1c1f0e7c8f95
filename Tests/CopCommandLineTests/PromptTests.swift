import CopTrials
import Foundation
import Testing

/// At a terminal what is missing is asked for.
struct PromptTests {
    @Test(arguments: prompts)
    func asks(arguments: [String], answers: [String], question: String, prints: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("question", "add", "First")
        _ = try sandbox.cop("contract", "add", "anna")
        let terminal = try PseudoTerminal()
        terminal.type(answers)
        let outcome = try sandbox.start(
            [Sandbox.binary] + arguments, errors: terminal.path, inputPath: terminal.path
        ).wait()
        let screen = terminal.screen()
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains(question), "\(screen)")
        #expect(outcome.out.hasPrefix(prints), "\(outcome)")
        #expect(try sandbox.check().out.isEmpty)
        // Without a terminal the same is an error, and nothing waits.
        let before = try sandbox.tree()
        let alone = try sandbox.cop(arguments == ["init", "new"] ? ["init", "newer"] : arguments)
        #expect(alone.status == 64, "\(alone)")
        #expect(alone.err.contains("missing"), "\(alone)")
        #expect(try sandbox.tree() == before)
    }

    static let prompts = [
        (["person", "add"], ["Dora"], "What is their name?", "people/dora.yaml: dora"),
        (["organisation", "add"], ["South"], "What is it called?", "organisations.yaml: south"),
        (
            ["session", "add"], ["Visit", "2026-03-05"], "On which day",
            "sessions/2026-03-05-visit.yaml: 2026-03-05-visit"
        ),
        (["signal", "add"], ["Noise"], "What was noticed", "signals.yaml: noise"),
        (["question", "add"], ["Why?"], "What is the question?", "knowledge-agenda.yaml: why"),
        (["intake", "add"], ["bram"], "Whose intake is it", "intakes/bram.yaml: bram"),
        (["contract", "add"], ["bram"], "Whose contract is it", "contracts/bram.yaml: bram"),
        (
            ["contract", "sign", "--on", "2026-01-10"], ["anna", "initiator"], "Which side signs?",
            "contracts/anna.yaml: anna"
        ),
        (["diary", "add", "--as", "anna"], ["Words"], "What stayed with you?", "diaries/anna"),
        (["diary", "add", "x"], ["anna"], "Who are you", "diaries/anna"),
        (
            ["relation", "add"], ["anna", "bram", "knows"], "What passes between them?",
            "network.yaml"
        ),
        (["coalition", "add", "--member", "anna"], ["C"], "What is it called?", "network.yaml: c"),
        (["embedding", "add"], ["Hm"], "What is to be carried", "embedding.yaml: hm"),
        (["pattern", "add"], ["Hm"], "What do you call it?", "patterns/hm.yaml: hm"),
        (["case", "add"], ["Hm"], "What is the case called?", "cases.yaml: hm"),
        (["action", "add"], ["Hm"], "What will be done?", "actions.yaml: hm"),
        (["result", "add"], ["Hm"], "What came of it?", "results.yaml: hm"),
        (["story", "add"], ["Hm", "anna", "Words"], "Whose story is it", "results.yaml: hm"),
        (["design", "add"], ["Hm"], "What matters to you?", "design.yaml: hm"),
        (["talk", "add"], ["anna"], "With whom was it", "signals.yaml: talk-anna"),
        (["reversal", "add"], ["New", "Old"], "How was it put before?", "signals.yaml: new"),
        (["reflection", "add"], ["Hm"], "What do you see?", "reflections.yaml: hm"),
        (
            ["question", "update"], ["first", "explored"], "Where does it stand now?",
            "knowledge-agenda.yaml: first"
        ),
        (["init", "new"], ["New", "nl"], "What does the community call itself?", "new: New"),
    ]

    /// A wrong answer costs nothing but another one.
    @Test(
        arguments: [
            (
                ["session", "add", "Visit"], ["soon", "2026-02-30", "2026-03-05"],
                ["'soon' is not a date", "the date 2026-02-30 does not exist"]
            ),
            (
                ["contract", "sign", "anna", "--on", "2026-01-10"], ["nobody", "Initiator"],
                ["'nobody' is not one of"]
            ),
            (
                ["init", "new", "--title", "New"], ["frans", "Nederlands"],
                ["'frans' is not a language"]
            ),
        ])
    func asksAgain(arguments: [String], answers: [String], says: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna")
        let terminal = try PseudoTerminal()
        terminal.type(answers)
        let outcome = try sandbox.start(
            [Sandbox.binary] + arguments, errors: terminal.path, inputPath: terminal.path
        ).wait()
        let screen = terminal.screen()
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        for words in says { #expect(screen.contains(words), "\(screen)") }
        #expect(!screen.contains("Usage"), "\(screen)")
        if arguments[0] == "init" {
            #expect(try sandbox.read("new/cop.yaml").contains("language: nl"))
        }
    }

    @Test func aTextFromTheTerminalIsExplained() throws {
        let sandbox = try Sandbox.withWorkspace()
        let terminal = try PseudoTerminal()
        terminal.type(["What I saw", "\u{4}"])
        let outcome = try sandbox.start(
            [Sandbox.binary, "signal", "add", "-"], errors: terminal.path, inputPath: terminal.path
        ).wait()
        let screen = terminal.screen()
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains("end it with Ctrl-D"), "\(screen)")
    }

    @Test func aThirdWrongAnswerEndsIt() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna")
        let terminal = try PseudoTerminal()
        terminal.type(["initator", "initator", "initator", "initiator"])
        let outcome = try sandbox.start(
            [Sandbox.binary, "contract", "sign", "anna"], errors: terminal.path,
            inputPath: terminal.path
        ).wait()
        #expect(outcome.status == 64)
        #expect(terminal.screen().contains("did you mean 'initiator'?"))
    }

    /// Who does not exist is told so before a text is asked for.
    @Test(arguments: [["--as", "ana"], ["--as", "anna", "--session", "2026-01-15-strt"]])
    func nobodyIsAskedInVain(options: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let terminal = try PseudoTerminal()
        terminal.type(["Words that took an hour"])
        let outcome = try sandbox.start(
            [Sandbox.binary, "diary", "add"] + options, errors: terminal.path,
            inputPath: terminal.path
        ).wait()
        #expect(outcome.status == 1)
        let screen = terminal.screen()
        #expect(!screen.contains("What stayed with you?"), "\(screen)")
        #expect(screen.contains("did you mean"), "\(screen)")
    }

    /// The user may mend what the editor left wrong, or give up.
    @Test func theEditorOpensAgain() throws {
        let sandbox = try Sandbox.withWorkspace()
        let editor = try sandbox.script(
            """
            if grep -q oops "$1"; then sed -i -e '/oops/d' "$1"; else echo 'oops: 1' >> "$1"; fi
            """)
        // Control-D ends the input.
        for (answer, status) in [
            ("y", Int32(0)), ("n", 1), ("N", 1), ("no", 1), (" Nee", 1), ("\u{4}", 1),
        ] {
            let terminal = try PseudoTerminal()
            terminal.type([answer])
            let outcome = try sandbox.start(
                [Sandbox.binary, "signal", "add", "Noise \(status)", "--edit"],
                with: ["EDITOR": "sh \(editor)"], errors: terminal.path, inputPath: terminal.path
            ).wait()
            #expect(outcome.status == status, "\(outcome)\(terminal.screen())")
        }
        #expect(try sandbox.list("signal").map { $0["id"] as? String } == ["noise-0"])
    }
}
