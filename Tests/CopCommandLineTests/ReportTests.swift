import CopReports
import CopTrials
import Foundation
import Testing

struct ReportTests {
    static let reports: [(kind: ReportKind, format: ReportFormat)] = ReportKind.allCases.flatMap {
        kind in kind.formats.map { (kind, $0) }
    }

    /// Whom a report has to be about, if it is about one person.
    private func whom(_ kind: ReportKind, _ person: String) -> [String] {
        kind.isPersonal ? ["--person", person] : []
    }

    /// A sandbox with one of the examples in its working folder.
    private func example(_ name: String) throws -> Sandbox {
        try Sandbox(copyOf: "\(Sandbox.package)/examples/\(name)")
    }

    @Test(arguments: reports)
    func everyReportIsWhatItSays(kind: ReportKind, format: ReportFormat) throws {
        for (name, person) in [
            ("water-distribution", "meera-kulkarni"),
            ("bedrijven-en-biodiversiteit", "noor-van-dongen"),
        ] {
            let sandbox = try example(name)
            let before = try sandbox.tree()
            let report = try sandbox.cop(
                ["report", kind.rawValue, "--format", format.rawValue, "--as-of", "2026-06-01"]
                    + whom(kind, person))
            #expect(report.status == 0, "\(report)")
            #expect(report.err.isEmpty, "\(report)")
            try expect(report, isValid: format, sandbox)
            #expect(try sandbox.tree() == before)
        }
    }

    /// Whatever text the files hold, other programs can read the reports.
    @Test(arguments: reports)
    func hostileTextBreaksNoReport(kind: ReportKind, format: ReportFormat) throws {
        let sandbox = try Self.hostile.get()
        let report = try sandbox.cop(
            ["report", kind.rawValue, "--format", format.rawValue] + whom(kind, "p0"))
        #expect(report.status == 0, "\(report)")
        try expect(report, isValid: format, sandbox)
        #expect(!report.out.contains("\u{1B}"))
    }

    /// Nor can JSON drive the terminal that it is shown on.
    @Test func controlCharactersAreEscapedInJSON() throws {
        let sandbox = try Sandbox.withWorkspace()
        let text = "a\u{9B}31m b\u{7F} c\u{202E}d \u{2066}e é"
        let path = "knowledge-agenda.yaml"
        try sandbox.write(
            "questions:\n  - id: q\n    raised: 2026-01-16\n    text: \"a\\x9B31m b\\x7F c\\u202Ed \\u2066e é\"\n",
            to: path)
        for arguments in [
            ["report", "timeline", "--format", "json", "--as-of", "2026-02-01"],
            ["question", "list", "--format", "json"],
            ["question", "show", "q", "--format", "json"],
        ] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(outcome.out.contains(#"a\u009b31m b\u007f c\u202ed \u2066e é"#), "\(outcome)")
            #expect(
                !outcome.out.unicodeScalars.contains {
                    text.unicodeScalars.contains($0) && $0.value > 0x7E && $0 != "é"
                })
            #expect(throws: Never.self) { try outcome.json() }
        }
    }

    /// A workspace with text everywhere that means something to those who read the reports.
    static let hostile = Result {
        let sandbox = try Sandbox.withWorkspace()
        let texts = [
            "<script>alert(1)</script> {{name}} {{/x}}", "a | b\n\n# no heading",
            "]] ]]> </svg><!--",
            "\"quoted\" \\ back `code` ``x``", "\u{1B}[31mred",
        ]
        for (number, text) in texts.enumerated() {
            let day = "2026-02-01"
            for arguments in [
                ["person", "add", "--id", "p\(number)", "--role", "participant", "--", text],
                ["organisation", "add", "--id", "o\(number)", "--", text],
                ["question", "add", "--id", "q\(number)", "--by", "p\(number)", "--", text],
                ["signal", "add", "--id", "s\(number)", "--noticed", day, "--", text],
                [
                    "diary", "add", "--as", "p\(number)", "--date", day, "--insight=\(text)",
                    "--session", "2026-01-15-start", "--", text,
                ],
                ["relation", "add", "p\(number)", "anna", "--kind", "advises", "--notes=\(text)"],
                ["coalition", "add", "--id", "c\(number)", "--member", "p\(number)", "--", text],
                [
                    "reflection", "add", "--id", "r\(number)", "--by-name=\(text)",
                    "--on", "2026-01-15-start", "--", text,
                ],
                ["domain", "cause", "--", text],
                ["system", "actor", "--id", "a\(number)", "--", text],
                ["indicator", "add", "--id", "i\(number)", "--", text],
                ["pattern", "add", "--id", "n\(number)", "--problem=\(text)", "--", text],
                ["embedding", "add", "--id", "e\(number)", "--evidence=\(text)", "--", text],
                ["result", "add", "--id", "x\(number)", "--destination=\(text)", "--", text],
                [
                    "story", "add", "--id", "y\(number)", "--by", "p\(number)",
                    "--text=\(text)", "--aspired=\(text)", "--", text,
                ],
                ["publication", "add", "--id", "z\(number)", "--place=\(text)", "--", text],
            ] {
                let outcome = try sandbox.cop(arguments)
                guard outcome.status == 0 else { throw Unexpected(outcome) }
            }
        }
        return sandbox
    }

    private func expect(_ report: Outcome, isValid format: ReportFormat, _ sandbox: Sandbox) throws
    {
        #expect(!report.out.isEmpty)
        switch format {
        case .json: #expect(try report.json() is [String: Any])
        case .svg: #expect(report.out.contains("</svg>"))
        case .dot:
            guard let dot = Tools.dot else { return }
            let drawn = try sandbox.run(dot, ["-Tsvg"], input: report.out)
            #expect(drawn.status == 0 && drawn.err.isEmpty, "\(drawn.err)")
            #expect(drawn.out.contains("</svg>"))
        case .markdown:
            #expect(report.out.hasPrefix("# "))
            guard let cmark = Tools.cmark else { return }
            let read = try sandbox.run(cmark, ["--unsafe"], input: report.out)
            #expect(read.status == 0 && read.out.contains("<h1>"))
            #expect(!read.out.contains("<script>"))
        }
    }

    @Test(arguments: reports)
    func theSameFilesGiveTheSameBytes(kind: ReportKind, format: ReportFormat) throws {
        let sandbox = try example("bedrijven-en-biodiversiteit")
        let arguments =
            ["report", kind.rawValue, "--format", format.rawValue, "--as-of", "2026-02-28"]
            + whom(kind, "noor-van-dongen")
        let first = try sandbox.cop(arguments)
        let elsewhere = try sandbox.cop(
            arguments,
            with: ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
        #expect(first.status == 0, "\(first)")
        #expect(first.out == elsewhere.out)
        #expect(try sandbox.cop(arguments).out == first.out)
    }

    @Test func aFileThatIsTheSameIsLeftAlone() throws {
        let sandbox = try example("water-distribution")
        let arguments = ["report", "social-map", "--as-of", "2026-02-28", "--output", "map.md"]
        #expect(try sandbox.cop(arguments).out == "map.md\n")
        let printed = try sandbox.cop(Array(arguments.dropLast(2)))
        #expect(try sandbox.read("map.md") == printed.out)
        #expect(try sandbox.cop(Array(arguments.dropLast()) + ["-"]).out == printed.out)
        let first = try sandbox.state(of: "map.md")
        #expect(try sandbox.cop(arguments).status == 0)
        #expect(try sandbox.state(of: "map.md") == first)
        try sandbox.write("other\n", to: "map.md")
        #expect(try sandbox.cop(arguments).status == 0)
        #expect(try sandbox.read("map.md") == printed.out)
        #expect(try sandbox.state(of: "map.md") != first)
        #expect(try !sandbox.tree().keys.contains { $0.contains(".cop-") })
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        let sandbox = try Sandbox.withWorkspace()
        for (output, says) in [("people", "is a folder"), ("nowhere/x.md", "no such folder")] {
            let outcome = try sandbox.cop("report", "social-map", "--output", output)
            #expect(outcome.status == 74, "\(outcome)")
            #expect(outcome.err.contains(says), "\(outcome)")
        }
        let inTheWay = try sandbox.cop("report", "all", "--output", "cop.yaml")
        #expect(inTheWay.status == 73, "\(inTheWay)")
    }

    /// A report never takes the place of what people wrote.
    @Test func theWorkspacesOwnFilesAreSafe() throws {
        let sandbox = try Sandbox.withWorkspace()
        try FileManager.default.createSymbolicLink(
            atPath: "\(sandbox.work)/link.md", withDestinationPath: "people/new.yaml")
        let before = try sandbox.tree()
        for output in [
            "cop.yaml", "people/anna.yaml", "people/new.yml", "README.md", ".gitignore",
            ".gitattributes", "sessions/../cop.yaml", "\(sandbox.work)/cop.yaml", "link.md",
            "Cop.YAML", "templates/reports/timeline.md",
        ] {
            let outcome = try sandbox.cop("report", "timeline", "--output", output)
            #expect(outcome.status == 73, "\(outcome)")
            #expect(outcome.err.contains("'\(output)'"), "\(outcome)")
        }
        for output in ["people", "sessions/", "diaries/private", "people/new", "templates"] {
            let outcome = try sandbox.cop("report", "all", "--output", output)
            #expect(outcome.status == 73, "\(outcome)")
        }
        #expect(try sandbox.tree() == before)
        for output in ["timeline.md", "reports.yaml.md", "../elsewhere.yaml"] {
            for _ in 1...2 {
                let outcome = try sandbox.cop("report", "timeline", "--output", output)
                #expect(outcome.status == 0, "\(outcome)")
            }
        }
    }

    @Test(arguments: [
        ["timeline", "--compare", "2026-01-01"], ["learning-history", "--compare", "2026-01-01"],
        ["timeline", "--layout", "staggered"], ["social-map", "--layout", "side-by-side"],
        ["social-map", "--layout", "then"], ["timeline", "--tie", "advises"],
        ["timeline", "--layout", "worksheet", "--format", "dot"],
        ["all", "--layout", "worksheet", "--output", "out"],
        ["social-map", "--layout", "now", "--compare", "2026-01-01"],
    ])
    func anOptionThatDoesNothingIsRefused(arguments: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop(["report"] + arguments + ["--as-of", "2026-06-01"])
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.contains("goes with"), "\(outcome)")
    }

    @Test(arguments: [("social-map", "2025-06-01"), ("knowledge-agenda", "2025-06-01")])
    func comparesWithAnEarlierDay(kind: String, earlier: String) throws {
        let sandbox = try example("water-distribution")
        let arguments = ["report", kind, "--as-of", "2026-02-28"]
        let compared = try sandbox.cop(arguments + ["--compare", earlier])
        #expect(compared.status == 0, "\(compared)")
        #expect(compared.out.contains("since 1 June 2025"))
        #expect(try !sandbox.cop(arguments).out.contains("since 1 June 2025"))
        let later = try sandbox.cop(arguments + ["--compare", "2026-03-01"])
        #expect(later.status == 64, "\(later)")
    }

    @Test(arguments: ["2025-09-25-kumasi", "2025-09-25"])
    func oneSession(named name: String) throws {
        let sandbox = try example("water-distribution")
        let arguments = ["report", "session", "--as-of", "2026-02-28"]
        let outcome = try sandbox.cop(arguments + ["--session", name])
        #expect(outcome.status == 0 && outcome.out.contains("the zone that would not close"))
        #expect(try sandbox.cop(arguments).out.hasPrefix("# Minutes: The valve map\n"))
        let ahead = try sandbox.cop(arguments + ["--session", "2026-04-09"])
        #expect(ahead.out.hasPrefix("# What stays\n"), "\(ahead)")
        let unknown = try sandbox.cop(arguments + ["--session", "2025-09-26"])
        #expect(unknown.status == 1 && unknown.err.contains("no session '2025-09-26'"))
        let misplaced = try sandbox.cop("report", "timeline", "--session", name)
        #expect(misplaced.status == 64 && misplaced.err.contains("--session goes with session"))
    }

    @Test func onePerson() throws {
        let sandbox = try Sandbox.withWorkspace()
        let unknown = try sandbox.cop("report", "learning-history", "--person", "ana")
        #expect(unknown.status == 1)
        #expect(unknown.err.contains("did you mean 'anna'?"))
        let misplaced = try sandbox.cop("report", "social-map", "--person", "anna")
        #expect(misplaced.status == 64)
        let page = try sandbox.cop("report", "participant", "--person", "anna")
        #expect(page.status == 0 && page.out.contains("# My CoP: Anna"), "\(page)")
        let nobody = try sandbox.cop("report", "participant")
        #expect(nobody.status == 64 && nobody.err.contains("takes --person"), "\(nobody)")
        let stranger = try sandbox.cop("report", "participant", "--person", "ana")
        #expect(stranger.status == 1 && stranger.err.contains("did you mean 'anna'?"))
    }

    /// Undecided is closed.
    @Test func nothingIsPublicUntilTheGroupDecided() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("report", "social-map", "--audience", "public")
        #expect(outcome.status == 1)
        #expect(outcome.out.isEmpty)
        #expect(outcome.err.contains("agreements.sharing in cop.yaml"))
        let all = try sandbox.cop("report", "all", "--audience", "public", "--output", "all")
        #expect(all.status == 1)
        #expect(try !sandbox.tree().keys.contains { $0.hasPrefix("all") })
    }

    /// What could not be read is not the same as what was not decided.
    @Test func aRuleThatCannotBeReadIsNotUndecided() throws {
        let sandbox = try Sandbox.withWorkspace()
        let text = try sandbox.read("cop.yaml")
        try sandbox.write(text.replacing("    rule:\n", with: "    rule: opne\n"), to: "cop.yaml")
        let outcome = try sandbox.cop("report", "social-map", "--audience", "public")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("could not be read whole"), "\(outcome)")
        #expect(!outcome.err.contains("has not decided"))
    }

    /// What 'cop check' says of templates is what a report would stumble over.
    @Test func templatesAreChecked() throws {
        let sandbox = try Sandbox.withWorkspace()
        let forms = ["person", "session", "intake", "contract"].map { "workspace/\($0).yaml" }
        for name in forms + ["reports/timeline.md", "terms.yaml"] {
            #expect(try sandbox.cop("template", "eject", name).status == 0)
        }
        let clean = try sandbox.cop("check", "--format", "line")
        #expect(!clean.out.contains("templates/"), "\(clean)")
        try sandbox.write("{{#open}}\n", to: "templates/reports/timeline.md")
        try sandbox.write("name:\nroles: 3\nnosuch: 1\n", to: "templates/workspace/person.yaml")
        let outcome = try sandbox.cop("check", "--format", "line")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("templates/reports/timeline.md:1:1: error: '{{#open}}'"))
        #expect(outcome.out.contains("templates/workspace/person.yaml:3:1"), "\(outcome)")
    }

    /// A broken file is said, and what can be read is still reported.
    @Test func aBrokenFileIsCounted() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("signals: [\n", to: "signals.yaml")
        let outcome = try sandbox.cop("report", "social-map")
        #expect(outcome.status == 0)
        #expect(outcome.out.contains("1 person and 1 organisation"))
        #expect(outcome.err.contains("'cop check'"))
    }
}
