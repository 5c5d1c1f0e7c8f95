import CopReports
import CopTrials
import Foundation
import Testing

/// `cop report all`: a folder of reports and the page that leads to them.
struct ReportAllTests {
    static let arguments = ["report", "all", "--as-of", "2026-02-28", "--output", "out"]

    func example() throws -> Sandbox {
        try Sandbox(copyOf: "\(Sandbox.package)/examples/water-distribution")
    }

    @Test func theIndexLeadsToEveryFileAndNothingIsWrittenTwice() throws {
        let sandbox = try example()
        let arguments = Self.arguments.dropLast() + ["out/reports", "--no-svg"]
        let outcome = try sandbox.cop(Array(arguments))
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.isEmpty, "\(outcome)")
        let files = try sandbox.tree(sandbox.work + "/out/reports").keys.filter {
            $0.contains(".")
        }
        for (kind, format) in ReportTests.reports where !kind.isPersonal && kind != .session {
            #expect(files.contains("\(kind.rawValue).\(format.rawValue)"))
        }
        for name in [
            "sessions/2026-01-08-first-flush-and-tail-end", "social-map/advises",
            "timeline-worksheet", "learning-history-handout",
        ] {
            #expect(files.contains("\(name).md"))
        }
        let index = try sandbox.read("out/reports/index.md")
        for name in files where name != "index.md" {
            #expect(index.contains("(<\(name)>)"), "the index does not lead to \(name)")
            #expect(outcome.out.contains("out/reports/\(name)\n"))
        }
        #expect(outcome.out.split(separator: "\n").count == files.count)
        let paths = files.map { "out/reports/\($0)" }
        let before = try paths.map(sandbox.state)
        #expect(try sandbox.cop(Array(arguments)).status == 0)
        #expect(try paths.map(sandbox.state) == before)
    }

    @Test(.enabled(if: Tools.dot != nil)) func picturesAreDrawnAndShown() throws {
        let sandbox = try example()
        let outcome = try sandbox.cop(Self.arguments)
        #expect(outcome.status == 0, "\(outcome)")
        let index = try sandbox.read("out/index.md")
        let pictures = ReportKind.allCases.filter { $0.formats.contains(.dot) }
        #expect(!pictures.isEmpty)
        for kind in pictures {
            #expect(index.contains("](<\(kind.rawValue).svg>)](<\(kind.rawValue).svg>)"))
            #expect(try sandbox.read("out/\(kind.rawValue).svg").hasSuffix("</svg>\n"))
        }
        #expect(!index.contains("dot -Tsvg"))
        #expect(index.contains("- advises: [Text](<social-map/advises.md>) · ["))
        let one = try sandbox.cop(
            "report", "timeline", "--format", "svg", "--as-of", "2026-02-28")
        #expect(try sandbox.read("out/timeline.svg") == one.out)
    }

    @Test func withoutGraphvizTheIndexSaysHowToDraw() throws {
        let sandbox = try example()
        let nothing = try sandbox.environment(withDot: nil)
        let outcome = try sandbox.cop(Self.arguments, with: nothing)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("Graphviz is not installed, so no pictures are drawn"))
        #expect(try sandbox.read("out/index.md").contains("dot -Tsvg"))
        #expect(try !sandbox.tree().keys.contains { $0.hasSuffix(".svg") })
        let wanted = try sandbox.cop(
            Self.arguments.dropLast() + ["elsewhere", "--svg"], with: nothing)
        #expect(wanted.status == 1, "\(wanted)")
        #expect(wanted.err.contains("Graphviz is not installed"), "\(wanted)")
        #expect(try !sandbox.tree().keys.contains { $0.hasPrefix("elsewhere") })
    }

    /// The rest is there, and the index shows no picture that is not.
    @Test func aPictureThatCannotBeDrawnIsSaid() throws {
        let sandbox = try example()
        let outcome = try sandbox.cop(
            Self.arguments, with: sandbox.environment(withDot: "/bin/false"))
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains("could not draw 'timeline.svg'"), "\(outcome)")
        let index = try sandbox.read("out/index.md")
        #expect(index.contains("(<timeline.md>)") && !index.contains(".svg>"))
        #expect(try sandbox.read("out/social-map.md").contains("Social map"))
        #expect(try !sandbox.tree().keys.contains { $0.hasSuffix(".svg") })
    }

    @Test func whatAnEarlierRunWroteIsRemovedAndNothingElse() throws {
        let sandbox = try example()
        let stale = ["sessions/gone.md", "gone.svg", "../above.md", "out of/reach.md", "x/y/z.md"]
        for path in stale + ["own.md", "sessions/own.md"] {
            try sandbox.write("mine\n", to: "out/\(path)")
        }
        // An index that somebody wrote is not ours to replace, nor a list of ours.
        try sandbox.write("[own](<own.md>), [gone](<gone.svg>)\n", to: "out/index.md")
        let refused = try sandbox.cop(Self.arguments + ["--no-svg"])
        #expect(refused.status == 73, "\(refused)")
        #expect(
            refused.err.contains("'out/index.md' is a page that 'cop report all' did not write"))
        #expect(try sandbox.read("out/index.md").hasPrefix("[own]"))
        try FileManager.default.removeItem(atPath: sandbox.work + "/out/index.md")
        #expect(try sandbox.cop(Self.arguments + ["--no-svg"]).err.isEmpty)
        #expect(try sandbox.read("out/gone.svg") == "mine\n")

        let links = stale.map { "[gone](<\($0)>)" }.joined(separator: "\n")
        let index = try sandbox.read("out/index.md")
        try sandbox.write("\(links)\n[gone before](<not-there.md>)\n\(index)", to: "out/index.md")
        let outcome = try sandbox.cop(Self.arguments + ["--no-svg"])
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.err == "removed from out, since this run has no such reports: gone.svg, "
                + "sessions/gone.md\n", "\(outcome)")
        let left = try sandbox.tree()
        #expect(left["out/sessions/gone.md"] == nil && left["out/gone.svg"] == nil)
        for path in stale.dropFirst(2) + ["own.md", "sessions/own.md"] {
            #expect(try sandbox.read("out/\(path)") == "mine\n")
        }
        #expect(try sandbox.read("out/index.md") == index)
    }

    /// A template that cannot be read stops all of it before anything is written.
    @Test func allOrNothing() throws {
        let sandbox = try example()
        try sandbox.write("{{#open}}\n", to: "templates/reports/social-map.md")
        let outcome = try sandbox.cop(Self.arguments)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains("templates/reports/social-map.md:1:1"), "\(outcome)")
        #expect(try !sandbox.tree().keys.contains { $0.hasPrefix("out") })
    }

    /// What a template asks in vain is said once, not for every report that uses it.
    @Test func remarksAreMadeOnce() throws {
        let sandbox = try example()
        for name in ["timeline", "social-map"] {
            try sandbox.write("{{> nosuch}}\n", to: "templates/reports/\(name).md")
        }
        let outcome = try sandbox.cop(Self.arguments + ["--no-svg"])
        #expect(outcome.status == 0, "\(outcome)")
        let warnings = outcome.err.split(separator: "\n").filter { $0.contains("nosuch'") }
        #expect(warnings.count == 2, "\(outcome)")
    }

    @Test func progressIsShownAtATerminalAndGone() throws {
        let sandbox = try example()
        let terminal = try PseudoTerminal()
        let arguments = [Sandbox.binary] + Self.arguments + ["--no-svg"]
        let outcome = try sandbox.start(
            arguments, with: ["TERM": "xterm"], errors: terminal.path
        ).wait()
        #expect(outcome.status == 0, "\(outcome)")
        let screen = terminal.screen()
        #expect(screen.contains("\r\u{1B}[K1 of "), "\(screen)")
        #expect(screen.contains("timeline.json"), "\(screen)")
        #expect(screen.hasSuffix("\r\u{1B}[K"), "\(screen)")
        #expect(!screen.contains("\n"), "\(screen)")
        let dumb = try PseudoTerminal()
        _ = try sandbox.start(arguments, with: ["TERM": "dumb"], errors: dumb.path).wait()
        #expect(dumb.screen().isEmpty)
    }

    @Test func drawingGoesWithAll() throws {
        let sandbox = try example()
        let outcome = try sandbox.cop("report", "timeline", "--svg")
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.contains("--format svg"), "\(outcome)")
    }
}

extension ReportAllTests {
    /// Both days of a comparison, and no longer when nothing is compared.
    @Test func aComparisonHasPicturesOfBothDays() throws {
        let sandbox = try example()
        let arguments = Self.arguments + ["--no-svg"]
        let outcome = try sandbox.cop(arguments + ["--compare", "2025-06-01"])
        #expect(outcome.status == 0, "\(outcome)")
        for day in ["then", "now"] {
            let alone = try sandbox.cop(
                "report", "social-map", "--as-of", "2026-02-28", "--compare", "2025-06-01",
                "--format", "dot", "--layout", day)
            #expect(alone.status == 0, "\(alone)")
            #expect(try sandbox.read("out/social-map-\(day).dot") == alone.out)
        }
        #expect(try sandbox.cop(arguments).err.contains("social-map-now.dot, social-map-then.dot"))
        #expect(try !sandbox.tree().keys.contains("out/social-map-then.dot"))
    }

    /// What is shown to the group does not stay behind among what is made for the public.
    @Test func nothingOfTheGroupIsLeftForThePublic() throws {
        let sandbox = try example()
        let arguments = Self.arguments + ["--no-svg"]
        #expect(try sandbox.cop(arguments).status == 0)
        #expect(try sandbox.tree().keys.contains("out/composition.md"))
        let outcome = try sandbox.cop(arguments + ["--audience", "public"])
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("composition.json, composition.md, "), "\(outcome)")
        #expect(outcome.err.contains(" more\n"), "\(outcome)")
        let left = try sandbox.tree(sandbox.work + "/out").keys.filter { $0.contains(".") }
        let index = try sandbox.read("out/index.md")
        for name in left where name != "index.md" { #expect(index.contains("(<\(name)>)")) }
        #expect(left.count == outcome.out.split(separator: "\n").count)
    }

    /// Reports can be made again, so no time goes into waiting for the disk.
    @Test(.enabled(if: Trap.isAllowed, "programs cannot be traced here"))
    func theDiskIsNotWaitedFor() throws {
        let trap = try Trap.run(
            Self.arguments + ["--no-svg"], in: example(), at: .named("fsync"))
        #expect(trap.outcome.status == 0, "\(trap.outcome)")
        // One for each of the folders that it makes.
        #expect(trap.calls.count <= 3)
        #expect(trap.outcome.out.split(separator: "\n").count > 40)
    }
}
