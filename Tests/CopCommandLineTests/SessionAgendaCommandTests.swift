import CopTrials
import Testing

/// `cop session agenda`: the proposal is read, or goes into the session's file.
struct SessionAgendaCommandTests {
    static let path = "sessions/2026-03-05-visit.yaml"
    static let day = ["--as-of", "2026-02-20"]

    /// A workspace with a session ahead, in a file with a comment of somebody's own.
    private func sandbox(_ more: String = "") throws -> Sandbox {
        let sandbox = try Sandbox.withWorkspace()
        for arguments in [
            [
                "session", "add", "Visit", "--date", "2026-03-05", "--from", "09:30", "--until",
                "12:30",
            ],
            ["question", "add", "Why does it leak?", "--by", "anna", "--raised", "2026-01-15"],
        ] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
        }
        for number in 1...9 {
            try sandbox.write(
                "name: P\(number)\nroles: [participant]\n", to: "people/p\(number).yaml")
        }
        let cop = try sandbox.read("cop.yaml")
        try sandbox.write(cop.replacing(" rule:\n", with: " rule: open\n"), to: "cop.yaml")
        let text = try sandbox.read(Self.path)
        try sandbox.write("# Bring boots!\n\(text)\n\(more)", to: Self.path)
        return sandbox
    }

    private func agenda(_ sandbox: Sandbox, _ arguments: String...) throws -> Outcome {
        try sandbox.cop(["session", "agenda", "2026-03-05-visit"] + Self.day + arguments)
    }

    @Test func isRead() throws {
        let sandbox = try sandbox()
        let before = try sandbox.tree()
        let outcome = try agenda(sandbox)
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
        #expect(outcome.out.hasPrefix("# Proposed agenda: Visit\n\n5 March 2026, 09:30–12:30."))
        #expect(outcome.out.contains(" Why does it leak? ("))
        #expect(outcome.out.contains("12:15–12:30** Looking back on today"))
        #expect(try sandbox.tree() == before)
        let json = try agenda(sandbox, "--format", "json")
        let model = try json.json() as? [String: Any]
        #expect((model?["blocks"] as? [[String: Any]])?.first?["begins"] as? String == "09:30")
    }

    @Test func speaksTheLanguageOfTheCommunity() throws {
        let sandbox = try sandbox()
        let cop = try sandbox.read("cop.yaml")
        try sandbox.write(cop.replacing("language: en", with: "language: nl"), to: "cop.yaml")
        let outcome = try agenda(sandbox)
        #expect(outcome.out.contains("# Voorstel voor het programma: Visit\n\n5 maart 2026"))
        #expect(outcome.out.contains("Wat deed je anders?"))
    }

    @Test func goesIntoTheFileAndNothingElseChanges() throws {
        let sandbox = try sandbox()
        let (before, tree) = (try sandbox.read(Self.path), try sandbox.tree())
        let outcome = try agenda(sandbox, "--write")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out == "\(Self.path): 2026-03-05-visit\n" && outcome.err.isEmpty)
        let after = try sandbox.read(Self.path)
        #expect(after.contains("  - title: Opening\n    minutes: 15\n    work_form: check-in\n"))
        #expect(after.contains("notes: |-\n      Everyone has a say before the content begins.\n"))
        // Every line that was there still is, but for the empty list of blocks.
        var lines = after.split(separator: "\n", omittingEmptySubsequences: false)[...]
        for line in before.split(separator: "\n", omittingEmptySubsequences: false)
        where line != "blocks: []" {
            let place = lines.firstIndex(of: line)
            #expect(place != nil, "\(line)")
            lines = lines[(place ?? lines.startIndex)...].dropFirst()
        }
        var changed = try sandbox.tree()
        changed[Self.path] = tree[Self.path]
        #expect(changed == tree)
        let check = try sandbox.check()
        #expect(!check.out.contains("error"), "\(check)")
        // What was written is what was shown.
        let shown = try agenda(sandbox).out
        for line in after.split(separator: "\n") where line.hasPrefix("  - title: ") {
            #expect(shown.contains(line.dropFirst("  - title: ".count)), "\(line)")
        }
    }

    @Test func blocksOfSomebodysOwnStayUnlessTheyAreToGo() throws {
        let sandbox = try sandbox()
        let text = try sandbox.read(Self.path)
        try sandbox.write(
            text.replacing("blocks: []", with: "blocks:\n  - title: Ours\n"), to: Self.path)
        let mine = try sandbox.read(Self.path)
        let refused = try agenda(sandbox, "--write")
        #expect(refused.status == 1)
        #expect(refused.err.contains("'2026-03-05-visit' has 1 block already"))
        #expect(refused.err.contains("--replace"))
        #expect(try sandbox.read(Self.path) == mine)
        #expect(try agenda(sandbox, "--write", "--replace").status == 0)
        let after = try sandbox.read(Self.path)
        #expect(!after.contains("Ours") && after.contains("title: Opening"))
        #expect(after.hasPrefix("# Bring boots!"))
        // The same again changes nothing.
        #expect(try agenda(sandbox, "--write", "--replace").status == 0)
        #expect(try sandbox.read(Self.path) == after)
    }

    @Test(arguments: [
        ("status: held", "was held already"),
        ("minutes: We walked", "was held already"),
        ("status: cancelled", "was cancelled"),
    ])
    func aSessionThatIsNotAheadGetsNoBlocks(_ line: String, _ problem: String) throws {
        let sandbox = try sandbox()
        let key = line.prefix { $0 != ":" }
        let text = try sandbox.read(Self.path).split(separator: "\n").map {
            $0.hasPrefix("\(key):") ? line : String($0)
        }
        try sandbox.write(text.joined(separator: "\n") + "\n", to: Self.path)
        let before = try sandbox.read(Self.path)
        // It can be looked at as of a day before it, but not written to.
        #expect(try agenda(sandbox).status == 0)
        let refused = try agenda(sandbox, "--write", "--replace")
        #expect(refused.status == 1 && refused.err.contains(problem), "\(refused)")
        let late = try sandbox.cop("session", "agenda", "2026-03-05", "--as-of", "2026-03-05")
        #expect(late.status == 1 && late.err.contains(problem), "\(late)")
        #expect(try sandbox.read(Self.path) == before)
    }

    @Test func timesThatAreAssumedAreSaidToBeSo() throws {
        let sandbox = try Sandbox.withWorkspace()
        #expect(try sandbox.cop("session", "add", "Visit", "--date", "2026-03-05").status == 0)
        let outcome = try sandbox.cop("session", "agenda", "2026-03-05", "--write")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("no full times yet: assumed, 09:30 to 12:30"))
    }

    @Test func tooShortASessionIsRefused() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop(
            "session", "add", "Visit", "--date", "2026-03-05", "--from", "09:30", "--until", "09:50"
        )
        let outcome = try sandbox.cop("session", "agenda", "2026-03-05")
        #expect(outcome.status == 1 && outcome.err.contains("too short for an agenda"))
        #expect(outcome.err.contains("at least 30 minutes"))
    }

    @Test func aSessionIsFoundByItsDayAndASlipGetsAHint() throws {
        let sandbox = try sandbox()
        #expect(try sandbox.cop(["session", "agenda", "2026-03-05"] + Self.day).status == 0)
        let typo = try sandbox.cop("session", "agenda", "2026-03-05-visitt")
        #expect(typo.status == 1 && typo.err.contains("did you mean '2026-03-05-visit'?"))
        #expect(try sandbox.cop("session", "add", "Walk", "--date", "2026-03-05").status == 0)
        let several = try sandbox.cop("session", "agenda", "2026-03-05")
        #expect(several.status == 1)
        #expect(several.err.contains("2 sessions on 2026-03-05"), "\(several)")
        #expect(several.err.contains("'2026-03-05-walk', '2026-03-05-visit'"), "\(several)")
    }

    @Test func optionsThatContradictAreRefused() throws {
        let sandbox = try sandbox()
        for arguments in [
            ["--replace"], ["--write", "--format", "md"], ["--format", "dot"],
        ] {
            let outcome = try sandbox.cop(["session", "agenda", "2026-03-05-visit"] + arguments)
            #expect(outcome.status == 64, "\(outcome)")
        }
    }

    @Test func usesTheTemplateAndTheFormsOfTheWorkspace() throws {
        let sandbox = try sandbox()
        try sandbox.write(
            "# {{title}}: {{nonsense}}{{#blocks}}{{form}} {{/blocks}}\n",
            to: "templates/documents/agenda-proposal.md")
        try sandbox.write(
            """
            id: stilts
            name: On stilts
            grouping: small-groups
            appeal: body
            focus: surroundings
            phase: working
            minutes_range: "5-100"
            """, to: "templates/forms/stilts.yaml")
        let outcome = try agenda(sandbox)
        #expect(outcome.status == 0)
        #expect(outcome.out.contains("On stilts"), "\(outcome)")
        #expect(outcome.err.contains("nothing called 'nonsense'"), "\(outcome)")
    }
}
