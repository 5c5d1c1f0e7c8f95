import CopTrials
import Foundation
import Testing

/// The commands that print what people hand out, as someone at a shell uses them.
struct DocumentTests {
    /// Every command that prints a document, with `PERSON` and `SESSION` for ids.
    static let commands = [
        ["intake", "form"], ["intake", "form", "PERSON"], ["contract", "print", "PERSON"],
        ["domain", "show"], ["domain", "invitation"], ["domain", "invitation", "PERSON"],
        ["session", "handout", "SESSION"], ["session", "minutes", "SESSION"], ["summary"],
        ["person", "page", "PERSON"], ["person", "page", "PERSON", "--private"],
    ]

    static let examples = [
        ("bedrijven-en-biodiversiteit", "wietske-bouma", "2025-06-05-de-werkbon"),
        ("water-distribution", "hernan-giraldo", "2025-09-25-kumasi"),
    ]

    /// A sandbox with one of the examples in its working folder.
    private func example(_ name: String) throws -> Sandbox {
        try Sandbox(copyOf: "\(Sandbox.package)/examples/\(name)")
    }

    private func filledIn(_ command: [String], _ person: String, _ session: String) -> [String] {
        command.map { $0 == "PERSON" ? person : $0 == "SESSION" ? session : $0 }
    }

    @Test(arguments: commands) func everyDocumentOfTheExamples(command: [String]) throws {
        for (name, person, session) in Self.examples {
            let sandbox = try example(name)
            let before = try sandbox.tree()
            let arguments = filledIn(command, person, session)
            let document = try sandbox.cop(arguments)
            #expect(document.status == 0, "\(document)")
            try expectText(document.out, sandbox)
            try expectWord(document.out, sandbox)
            let json = try sandbox.cop(arguments + ["--format", "json"])
            #expect(json.status == 0)
            #expect(try json.json() is [String: Any])
            #expect(try sandbox.tree() == before)
        }
    }

    /// Whatever the files hold, other programs find text in it and no markup.
    @Test(arguments: commands, ["en", "nl"])
    func hostileText(command: [String], language: String) throws {
        let sandbox = try #require(Self.hostile[language]).get()
        let document = try sandbox.cop(filledIn(command, "anna", "2026-02-01-x"))
        #expect(document.status == 0, "\(document)")
        #expect(!document.out.contains("\n# no") && !document.out.contains("\n- item"))
        try expectText(document.out, sandbox)
    }

    /// Workspaces with text everywhere that means something to those who read Markdown.
    private static let hostile = [
        "en": Result { try hostile("en") }, "nl": Result { try hostile("nl") },
    ]

    private static func hostile(_ language: String) throws -> Sandbox {
        let sandbox = try Sandbox.withWorkspace()
        let text = "<script>alert(1)</script> | {{title}} ``` # [x](y) \\ $x$ ~~z~~\n\n# no\n- item"
        let cop = try sandbox.read("cop.yaml")
        try sandbox.write(
            cop.replacing("language: en", with: "language: \(language)"), to: "cop.yaml")
        let quoted = "|\n  " + text.replacing("\n", with: "\n  ") + "\n"
        try sandbox.write(
            "question: \(quoted)invitation: \(quoted)causes:\n  - text: <b>x</b>\n",
            to: "domain.yaml")
        for arguments in [
            ["intake", "add", "anna", "--question=\(text)", "--offers=\(text)"],
            ["contract", "add", "anna", "--gives=\(text)", "--term=\(text)"],
            [
                "session", "add", "--id", "2026-02-01-x", "--date", "2026-02-01", "--goal=\(text)",
                "--", text,
            ],
            ["diary", "add", "--as", "anna", "--date", "2026-02-02", "--insight=\(text)"],
        ] {
            let outcome = try sandbox.cop(arguments)
            guard outcome.status == 0 else { throw Unexpected(outcome) }
        }
        return sandbox
    }

    /// That a document is Markdown without raw HTML, to other programs too.
    private func expectText(_ text: String, _ sandbox: Sandbox) throws {
        #expect(text.hasPrefix("# "))
        if let cmark = Tools.cmark {
            let html = try sandbox.run(cmark, ["--unsafe"], input: text)
            #expect(html.status == 0 && html.out.hasPrefix("<h1>"))
            #expect(!html.out.contains("<script") && !html.out.contains("<b>"))
        }
        guard let pandoc = Tools.pandoc else { return }
        let tree = try sandbox.run(pandoc, ["-f", "gfm", "-t", "json"], input: text)
        #expect(tree.status == 0, "\(tree)")
        #expect(!tree.out.contains("\"RawInline\"") && !tree.out.contains("\"RawBlock\""))
    }

    /// That pandoc makes a Word document of it, which begins with its title.
    private func expectWord(_ text: String, _ sandbox: Sandbox) throws {
        guard let pandoc = Tools.pandoc else { return }
        let word = "\(sandbox.root)/tmp/document.docx"
        let made = try sandbox.run(pandoc, ["-f", "gfm", "-o", word], input: text)
        #expect(made.status == 0 && made.err.isEmpty, "\(made)")
        let plain = try sandbox.run(pandoc, [word, "-t", "plain", "--wrap=none"])
        let heading = try #require(text.split(separator: "\n").first)
        #expect(plain.out.hasPrefix(heading.dropFirst(2).replacing("\\", with: "")), "\(plain)")
    }

    @Test func aDocumentCanBeWrittenToAFile() throws {
        let sandbox = try example("water-distribution")
        let arguments = ["summary", "--as-of", "2026-01-10"]
        let printed = try sandbox.cop(arguments)
        let written = try sandbox.cop(arguments + ["--output", "summary.md"])
        #expect(written.status == 0 && written.out == "summary.md\n", "\(written)")
        #expect(written.err == printed.err)
        #expect(try sandbox.read("summary.md") == printed.out)
        #expect(try sandbox.cop(arguments + ["--output", "-"]).out == printed.out)
    }

    @Test(arguments: commands) func filesOfTheWorkspaceAreSafe(command: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna")
        let before = try sandbox.tree()
        let arguments = filledIn(command, "anna", "2026-01-15-start")
        for output in ["people/anna.yaml", "README.md", "templates/documents/summary.md"] {
            let outcome = try sandbox.cop(arguments + ["--output", output])
            #expect(outcome.status == 73, "\(outcome)")
            #expect(outcome.out.isEmpty && outcome.err.contains("'\(output)'"), "\(outcome)")
        }
        #expect(try sandbox.tree() == before)
    }

    @Test func whoIsNotThereIsAskedAfter() throws {
        let sandbox = try Sandbox.withWorkspace()
        for (arguments, says) in [
            (["intake", "form", "ana"], "did you mean 'anna'?"),
            (["contract", "print", "ana"], "did you mean 'anna'?"),
            (["contract", "print", "anna"], "'cop contract add anna' makes one"),
            (["domain", "invitation", "ana"], "did you mean 'anna'?"),
            (["person", "page", "ana"], "did you mean 'anna'?"),
            (["session", "handout", "start"], "did you mean '2026-01-15-start'?"),
            (["session", "minutes", "2026-01-15-strat"], "did you mean '2026-01-15-start'?"),
        ] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 1 && outcome.out.isEmpty, "\(outcome)")
            #expect(outcome.err.contains(says), "\(outcome)")
        }
        let byDay = try sandbox.cop("session", "handout", "2026-01-15")
        #expect(byDay.out == (try sandbox.cop("session", "handout", "2026-01-15-start").out))
        #expect(try sandbox.cop("session", "handout").status == 64)
        #expect(try sandbox.cop("summary", "--format", "dot").status == 64)
    }

    /// The page for managers tells what it leaves out, and never who.
    @Test func theSummaryCountsWhatItLeavesOut() throws {
        let sandbox = try Sandbox.withWorkspace()
        for arguments in [
            ["intake", "add", "anna", "--question", "How do I tell my board?"],
            ["diary", "add", "--as", "anna", "--date", "2026-01-16", "--", "Tired of it."],
            ["result", "add", "Dares to ask", "--by", "anna", "--competence"],
            ["result", "add", "Anna found the leak", "--visibility", "public"],
        ] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
        }
        let summary = try sandbox.cop("summary", "--as-of", "2026-02-01")
        #expect(summary.status == 0)
        for text in ["Anna", "tell my", "Tired", "Dares", "leak", "North"] {
            #expect(!summary.out.contains(text), "\(text)")
        }
        #expect(
            summary.err
                == "left out: 3 people's names, 1 organisation's name, 1 learning question, "
                + "1 diary entry, 1 individual competence, 1 result\n")
    }

    @Test func aPrivateEntryIsPrintedForItsWriterAlone() throws {
        let sandbox = try Sandbox.withWorkspace()
        let added = try sandbox.cop(
            "diary", "add", "--as", "anna", "--visibility", "private", "--insight", "For myself")
        #expect(added.status == 0, "\(added)")
        let page = try sandbox.cop("person", "page", "anna")
        #expect(!page.out.contains("For myself"))
        #expect(page.err.contains("1 diary entry; --private"), "\(page)")
        let own = try sandbox.cop("person", "page", "anna", "--private")
        #expect(own.out.contains("For myself") && own.out.contains("**This page is yours alone.**"))
        #expect(own.err.contains("keep it out of git"))
    }

    /// A workspace's own template is used, checked, and pointed at where it is wrong.
    @Test func anEjectedTemplateIsUsed() throws {
        let sandbox = try Sandbox.withWorkspace()
        let list = try sandbox.cop("template", "list").out
        for name in [
            "intake-form", "contract", "domain", "invitation", "session-handout",
            "session-minutes", "summary", "person-page",
        ] {
            #expect(list.contains("documents/\(name).md"))
        }
        #expect(try sandbox.cop("template", "eject", "documents/domain.md").status == 0)
        let path = "templates/documents/domain.md"
        try sandbox.write(try sandbox.read(path) + "\nOur own{{titel}} way.\n", to: path)
        let own = try sandbox.cop("domain", "show")
        #expect(own.status == 0 && own.out.hasSuffix("\nOur own way.\n"), "\(own)")
        #expect(own.err.contains("\(path):"), "\(own)")
        #expect(own.err.contains("'titel'"), "\(own)")
        try sandbox.write("{{#open}}\n", to: path)
        let broken = try sandbox.cop("domain", "show")
        #expect(broken.status == 1 && broken.err.contains("\(path):1:1: error:"), "\(broken)")
        #expect(try sandbox.check().out.contains("\(path):1:1: error:"))
    }

    /// What is missing is said with the command that fills it in.
    @Test func whatANoteProposesWorks() throws {
        let sandbox = try Sandbox.withWorkspace()
        let lacking = try sandbox.cop("domain", "invitation")
        #expect(lacking.err.contains("'cop set domain invitation -'"), "\(lacking)")
        let set = try sandbox.cop("set", "domain", "invitation", "-", input: "Come and see.\n")
        #expect(set.status == 0, "\(set)")
        let invitation = try sandbox.cop("domain", "invitation")
        #expect(invitation.err.isEmpty && invitation.out.contains("Come and see."))

        let session = "2026-01-15-start"
        let path = "sessions/\(session).yaml"
        let text = try sandbox.read(path)
        let blocks = text.replacing(
            "blocks: []", with: "blocks: [{ title: Walk, minutes: 75 }]")
        try sandbox.write(blocks, to: path)
        let untimed = try sandbox.cop("session", "handout", session)
        #expect(untimed.err.contains("cop set \(session) from 09:30\n"), "\(untimed)")
        #expect(try sandbox.cop("set", session, "from", "09:30").status == 0)
        let handout = try sandbox.cop("session", "handout", session)
        #expect(handout.err.isEmpty && handout.out.contains("**09:30–10:45** Walk"), "\(handout)")
    }

    /// A broken file is said, and what can be read is still printed.
    @Test func aBrokenFileIsCounted() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("signals: [\n", to: "signals.yaml")
        let outcome = try sandbox.cop("domain", "show")
        #expect(outcome.status == 0 && outcome.err.contains("'cop check'"), "\(outcome)")
    }
}
