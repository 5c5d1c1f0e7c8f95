import CopTrials
import Foundation
import Testing

/// `cop session hold` at a terminal: asks step by step, and loses no answer.
struct HoldInterviewTests {
    static let id = Sandbox.firstSession

    /// Runs it with answers that were typed ahead.
    private func hold(
        _ sandbox: Sandbox, _ answers: [String], options: [String] = []
    ) throws -> (outcome: Outcome, screen: String) {
        let terminal = try PseudoTerminal()
        terminal.type(answers)
        // Should it ask for more, Ctrl-D ends it, and the test need not wait.
        terminal.type(raw: "\u{4}\u{4}")
        let outcome = try sandbox.start(
            [Sandbox.binary, "session", "hold", Self.id] + options, errors: terminal.path,
            inputPath: terminal.path
        ).wait()
        return (outcome, terminal.screen().replacing("\r\n", with: "\n"))
    }

    /// What is not told, from a step on; the round goes past four people.
    private static func silence(_ count: Int) -> [String] { Array(repeating: "", count: count) }

    static let answers: [String] = [
        "all but 4", "chris", "2",  // present, excused, host: 4 is Chris
        "1", "Waar begin je?", "",  // the case
        "We delen open", "vertrouwen", "niemand tegen", "", "",  // decisions
        "Bel de ploeg", "1, Bram", "2026-02-20", "",  // agreements
        "Wie kent de nacht?", "bram", "",  // questions
        "Veel gepraat", "en gedaan", "",  // minutes
        "",  // the programme
        "4 durfde / langer", "", "5",  // the round
        "Naar het reservoir",
    ]

    @Test func everyStep() throws {
        let sandbox = try Sandbox.withRun()
        let (outcome, screen) = try hold(sandbox, Self.answers + ["y"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains("1 Anna Bakker"), "\(screen)")
        #expect(screen.contains("Excused, of Chris Bos:"))
        #expect(
            screen.contains(
                """
                New:
                1. present    Anna Bakker, Anna de Vries, Bram Smit
                1. excused    Chris Bos
                1. host       Anna de Vries
                2. case       Nachtstroom in wijk 7 | Waar begin je?
                3. decision   We delen open | vertrouwen | niemand tegen
                4. agreement  Anna Bakker, Bram Smit: Bel de ploeg by 2026-02-20
                5. question   Bram Smit: Wie kent de nacht?
                6. minutes    Veel gepraat
                              en gedaan
                8. evaluation Anna Bakker: 4 durfde / langer
                8. evaluation Bram Smit: 5
                9. how next   Naar het reservoir
                """), "\(screen)")
        #expect(outcome.out.hasSuffix("sessions/\(Self.id).yaml: \(Self.id)\n"))
        #expect(try sandbox.check().out.isEmpty)

        // The same as with options.
        let other = try Sandbox.withRun()
        let told = try other.cop(
            "session", "hold", Self.id, "--all-present", "--excused", "chris", "--host",
            "anna-de-vries", "--turn", "nachtstroom-in-wijk-7 | Waar begin je?", "--decision",
            "We delen open | vertrouwen | niemand tegen", "--agreement",
            "anna-bakker, bram: Bel de ploeg by 2026-02-20", "--question",
            "bram: Wie kent de nacht?", "--minutes", "Veel gepraat\nen gedaan", "--evaluation",
            "anna-bakker: 4 durfde / langer", "--evaluation", "bram: 5", "--how-next",
            "Naar het reservoir")
        #expect(told.status == 0, "\(told)")
        #expect(try sandbox.tree() == other.tree())
    }

    /// A wrong answer costs another one, however many there are.
    @Test func asksAgain() throws {
        let sandbox = try Sandbox.withRun()
        let (outcome, screen) = try hold(
            sandbox,
            ["9", "Anna", "Brm", "brm, chris", "bram, chris"] + Self.silence(5)
                + ["Bel", "nobody", "bram", "soon", "2026-02-30", "2025-01-01", "2026-02-20", ""]
                + Self.silence(3) + ["9 goed", "4 goed"] + Self.silence(2) + ["maybe", "12", "y"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        for words in [
            "'9' is not in the list: its numbers go from 1 to 4",
            "'Anna' could be 'anna-bakker' or 'anna-de-vries'",
            "no person 'Brm': did you mean 'bram-smit'?", "no person 'nobody'",
            "'soon' is not a date",
            "the date 2026-02-30 does not exist", "2025-01-01 is before the session",
            "'9' is not a whole number from 1 to 5",
        ] { #expect(screen.contains("  \(words)"), "\(words): \(screen)") }
        #expect(screen.components(separatedBy: "Save?").count == 4, "\(screen)")
        let session = try sandbox.show("session", Self.id)
        let attendance = session["attendance"] as? [String: [String]]
        #expect(attendance == ["present": ["bram-smit", "chris-bos"]])
        #expect(try sandbox.list("action").map { $0["due"] as? String } == ["2026-02-20"])
    }

    @Test func stepsCanBeDoneAgain() throws {
        let sandbox = try Sandbox.withRun()
        let (outcome, screen) = try hold(
            sandbox,
            ["all", ""] + ["", "Verkeerd", "", "", ""] + Self.silence(3) + Self.silence(5)
                + ["3", "Goed", "", ""] + ["1", "all but 1", "", "1", ""] + [""])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        let session = try sandbox.show("session", Self.id)
        let decisions = session["decisions"] as? [[String: Any]]
        #expect(decisions?.map { $0["text"] as? String } == ["Goed"], "\(screen)")
        let attendance = session["attendance"] as? [String: [String]]
        #expect(attendance?["absent"] == ["anna-bakker"] && attendance?["present"]?.count == 3)
    }

    /// Ctrl-D at any question: what was answered until then can be kept.
    @Test(arguments: [4, 7, 12, 13, 16, 20, 23])
    func canBeStopped(after count: Int) throws {
        let sandbox = try Sandbox.withRun()
        let before = try sandbox.tree()
        let told = Array(Self.answers[..<count])
        // Ctrl-D, and the return that follows it, is an answer to the next question: yes.
        let (kept, screen) = try hold(sandbox, told + ["\u{4}"])
        #expect(kept.status == 0, "\(kept)\(screen)")
        #expect(screen.contains("Save what you have? [Y/n]"), "\(screen)")
        let session = try sandbox.show("session", Self.id)
        #expect((session["attendance"] as? [String: [String]])?["present"]?.count == 3)
        #expect((session["decisions"] as? [Any] ?? []).isEmpty == (count < 7))
        #expect(try sandbox.list("action").isEmpty == (count < 12))
        #expect(try sandbox.list("question").isEmpty == (count < 16))
        #expect((session["minutes"] == nil) == (count < 19))
        #expect(try sandbox.check().out.isEmpty)

        for answer in ["n", "\u{4}"] {
            let other = try Sandbox.withRun()
            let terminal = try PseudoTerminal()
            terminal.type(told)
            terminal.type(raw: "\u{4}\(answer == "n" ? "n\n" : answer)")
            let dropped = try other.start(
                [Sandbox.binary, "session", "hold", Self.id], errors: terminal.path,
                inputPath: terminal.path
            ).wait()
            #expect(dropped.status == 1, "\(dropped)")
            #expect(terminal.screen().contains("nothing was saved"))
            #expect(try other.tree() == before)
        }
    }

    /// Ctrl-C is no different.
    @Test func canBeInterrupted() throws {
        let sandbox = try Sandbox.withRun()
        let terminal = try PseudoTerminal()
        terminal.type(["all", "", "", "Ja"])
        let running = try sandbox.start(
            [Sandbox.binary, "session", "hold", Self.id], errors: terminal.path,
            inputPath: terminal.path)
        var screen = ""
        for _ in 0..<1000 where !screen.contains("Why?") {
            usleep(10_000)
            screen += terminal.screen()
        }
        #expect(screen.contains("Why?"), "\(screen)")
        // Whether it waits for the answer by now cannot be seen: what comes too early is lost.
        for _ in 0..<20 where !screen.contains("Save what you have?") {
            kill(running.process, SIGINT)
            for _ in 0..<500 where !screen.contains("Save what you have?") {
                usleep(10_000)
                screen += terminal.screen()
            }
        }
        terminal.type(["y"])
        terminal.type(raw: "\u{4}\u{4}\u{4}")
        let outcome = try running.wait()
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        let decisions = try sandbox.show("session", Self.id)["decisions"] as? [[String: Any]]
        #expect(decisions?.map { $0["text"] as? String } == ["Ja"])
    }

    @Test func nothingToldIsNotHeld() throws {
        let sandbox = try Sandbox.withRun()
        let before = try sandbox.tree()
        let silent = Self.silence(15)
        let (no, screen) = try hold(sandbox, silent + [""])
        #expect(no.status == 1 && screen.contains("Is it held all the same? [y/N]"), "\(screen)")
        #expect(try sandbox.tree() == before)
        let (yes, _) = try hold(sandbox, silent + ["y"])
        #expect(yes.status == 0)
        #expect(try sandbox.show("session", Self.id)["status"] as? String == "held")
    }

    /// What options tell is not asked for, and what stands is shown.
    @Test func asksForTheRest() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop("session", "hold", Self.id, "--decision", "Oud besluit")
        let (outcome, screen) = try hold(
            sandbox, Self.silence(3) + ["Notulen", "", "", "Verder", "y"],
            options: ["--all-present", "--decision", "Nieuw", "--evaluation", "bram: 4", "--ask"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains("Noted already:\n3. decision   Oud besluit\n"), "\(screen)")
        for title in ["Who was there?", "Decisions of", "The round at"] {
            #expect(!screen.contains(title), "\(screen)")
        }
        let session = try sandbox.show("session", Self.id)
        #expect((session["decisions"] as? [Any])?.count == 2)
        #expect(session["minutes"] as? String == "Notulen")
        #expect(session["how_next"] as? String == "Verder")
        let alone = try sandbox.cop("session", "hold", Self.id, "--all-present", "--ask")
        #expect(alone.status == 64 && alone.err.contains("missing"), "\(alone)")
    }

    /// A broken file does not cost the answers: there is time to mend it.
    @Test func aBrokenFileCanBeMended() throws {
        let sandbox = try Sandbox.withRun()
        let actions = try sandbox.read("actions.yaml")
        try sandbox.write(actions + "x: [\n", to: "actions.yaml")
        let terminal = try PseudoTerminal()
        terminal.type(Self.answers + ["y"])
        let running = try sandbox.start(
            [Sandbox.binary, "session", "hold", Self.id], errors: terminal.path,
            inputPath: terminal.path)
        var screen = ""
        for _ in 0..<1000 where !screen.contains("try again?") {
            usleep(10_000)
            screen += terminal.screen()
        }
        #expect(screen.contains("actions.yaml:"), "\(screen)")
        try sandbox.write(actions, to: "actions.yaml")
        terminal.type(["y"])
        let outcome = try running.wait()
        #expect(outcome.status == 0, "\(outcome)\(screen)\(terminal.screen())")
        #expect(try sandbox.list("action").count == 1)
        #expect(try sandbox.check().out.isEmpty)
    }

    /// Names and titles cannot drive the terminal.
    @Test func hostileNamesAreShownSafely() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop("person", "add", "--id", "zz", "Z\u{1B}[31mz", "--role", "participant")
        _ = try sandbox.cop("case", "add", "C\u{1B}[2J", "--id", "cc")
        let (outcome, screen) = try hold(
            sandbox, ["all", "zz", "cc", "\u{7}", "", ""] + Self.silence(8 + 5) + ["y"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains("Z\\u{1b}[31mz") && screen.contains("C\\u{1b}[2J"), "\(screen)")
        #expect(!screen.contains("\u{1B}"))
    }

    /// One's own word, asked for.
    @Test func ofOneself() throws {
        let sandbox = try Sandbox.withRun()
        let terminal = try PseudoTerminal()
        terminal.type(["bram-smit", "6", "4", "Fijn", ""])
        let outcome = try sandbox.start(
            [Sandbox.binary, "session", "evaluate", Self.id], errors: terminal.path,
            inputPath: terminal.path
        ).wait()
        let screen = terminal.screen()
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains("How was it, from 1 to 5?"), "\(screen)")
        #expect(screen.contains("'6' is not a whole number from 1 to 5"), "\(screen)")
        let said = try sandbox.show("session", Self.id)["evaluation"] as? [[String: Any]]
        #expect(said?.count == 1 && said?[0]["words"] as? String == "Fijn")
    }
}
