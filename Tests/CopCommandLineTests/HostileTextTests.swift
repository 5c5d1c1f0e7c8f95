import CopTrials
import Foundation
import Testing

/// Any text that a person can type or paste comes back as it was.
struct HostileTextTests {
    static let texts: [String] = [
        "two\nlines", "para\n\ngraphs\n  indented\n\ttabbed", "\"double\" and 'single'", "a: b",
        "trailing colon:", "a #b", "# start", "- item", "--- ", "---", "...", "%YAML 1.2", "? key",
        "*alias", "&anchor", "!tag", "| literal", "> folded", "{a: b}", "[a, b]", "null", "~",
        "true", "No", "0123", "1e3", "2026-01-15", "12:30", "  leading", "trailing  ", "\ttab",
        "🌊💧👩🏽‍🔧", "李明 Ωμέγα Żółć Øystein עברית", "\u{1B}[31mred\u{1B}[0m\u{7}", "back\\slash \\n",
        "a\u{85}b\u{2028}c\u{2029}d", "a\u{FEFF}bom", "nbsp\u{A0}zero\u{200B}width", "`x` |y| <z>",
        "<<<<<<< HEAD\n=======\n>>>>>>> x", "del\u{7F}\u{1}", "cr\rlf\r\nend", "@at", "=", "'",
        "\"",
        "a\n---\nb", "a\n...\nb", "line\n# no comment", "e\u{301} é", "[", "{{name}} {{{x}}}",
    ]

    @Test(arguments: ["\n", "\r\n"])
    func ofDiariesReadsBackEqual(lineEnding: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        if lineEnding != "\n" {
            let heading = "\u{FEFF}# mine\(lineEnding)---\(lineEnding)date: 2026-01-01\(lineEnding)"
            try sandbox.write(heading + "text: x\(lineEnding)", to: "diaries/anna.yaml")
        }
        for (number, text) in Self.texts.enumerated() {
            // `--` and `=`, since a text may look like an option.
            let words = number.isMultiple(of: 2) ? ["--", text] : ["--feeling=\(text)"]
            let added = try sandbox.cop(["diary", "add", "--as", "anna"] + words)
            #expect(added.status == 0, "\(added)")
        }
        let entries = try sandbox.list("diary").suffix(Self.texts.count)
        let found = entries.map { ($0["text"] ?? $0["feeling"]) as? String }
        #expect(found.count == Self.texts.count)
        for (text, found) in zip(Self.texts, found) { #expect(found == text) }
        #expect(try sandbox.check().out.isEmpty)
        #expect(try !sandbox.cop("diary", "list").out.contains("\u{1B}"))
    }

    @Test func ofStandardInputReadsBackEqual() throws {
        let sandbox = try Sandbox.withWorkspace()
        var texts = Self.texts
        texts.append(String(repeating: "All work and no play: \"#\" 🌊 ", count: 3200))
        texts.append((0..<5000).map { "line \($0): x" }.joined(separator: "\n"))
        for text in texts {
            let added = try sandbox.cop("signal", "add", "-", input: text + "\n")
            #expect(added.status == 0, "\(added)")
        }
        let found = try sandbox.list("signal").map { $0["text"] as? String }
        #expect(found.count == texts.count)
        for (text, found) in zip(texts, found) {
            // Line breaks of Windows become those of the files.
            #expect(found == text.replacing("\r\n", with: "\n"))
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func ofOptionsReadsBackEqual() throws {
        let sandbox = try Sandbox.withWorkspace()
        for (number, text) in Self.texts.enumerated() {
            let added = try sandbox.cop(
                "person", "add", "--id", "p\(number)", "--function=\(text)", "--expertise=\(text)",
                "--notes=\(text)", "--", "P \(text)")
            #expect(added.status == 0, "\(added)")
        }
        let people = try sandbox.list("person").reduce(into: [String: [String: Any]]()) {
            $0[$1["id"] as? String ?? ""] = $1
        }
        for (number, text) in Self.texts.enumerated() {
            let person = people["p\(number)"]
            #expect(person?["name"] as? String == "P \(text)")
            #expect(person?["function"] as? String == text)
            #expect(person?["expertise"] as? [String] == [text])
            #expect(person?["notes"] as? String == text)
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func inATitleOfACommunity() throws {
        for text in ["a: b", "\"q\"\n# no", "- x", "\u{1B}[31m", "🌊 'it'"] {
            let sandbox = try Sandbox()
            let outcome = try sandbox.cop("init", "--title=\(text)", "--start", "2026-01-15")
            #expect(outcome.status == 0, "\(outcome)")
            #expect(!outcome.out.contains("\u{1B}"))
            #expect(try sandbox.check().status == 0)
        }
    }

    @Test func whatIsNotTextIsRefused() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let path = "\(sandbox.root)/tmp/latin1"
        try Data([0x63, 0x61, 0x66, 0xE9]).write(to: URL(fileURLWithPath: path))
        let outcome = try sandbox.start(
            [Sandbox.binary, "diary", "add", "--as", "anna", "-"], inputPath: path
        ).wait()
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("not UTF-8"))
        #expect(try sandbox.tree() == before)
    }
}
