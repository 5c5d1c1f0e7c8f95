import CopTrials
import Foundation
import Testing

/// `cop init --check-fit`: the six questions before a community begins.
struct FitnessTests {
    private static let points = [
        "stubborn-question", "shared-practice", "assumptions-questioned", "several-disciplines",
        "outcome-unknown", "room-to-act",
    ]

    private func ask(
        _ sandbox: Sandbox, _ arguments: [String], _ answers: [String]
    ) throws -> (outcome: Outcome, screen: String) {
        let terminal = try PseudoTerminal()
        terminal.type(answers)
        let outcome = try sandbox.start(
            [Sandbox.binary] + arguments, errors: terminal.path, inputPath: terminal.path
        ).wait()
        return (outcome, terminal.screen())
    }

    /// A text without its line breaks.
    private func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: - By options

    @Test func answersCanBeGiven() throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.cop(
            "init", "--title", "T", "--language", "en", "--check-fit",
            "--fit", "stubborn-question=yes", "--fit", "Shared_Practice=ja",
            "--fit", "outcome-unknown=no", "--fit", "room-to-act=unsure")
        #expect(outcome.status == 0, "\(outcome)")
        let said = words(outcome.err)
        #expect(said.contains("- The outcome seems to be fixed."), "\(outcome)")
        #expect(said.contains("- Can participants try things out"), "\(outcome)")
        #expect(said.contains("the choice is yours"))
        let file = try sandbox.read("cop.yaml")
        for line in [
            "  stubborn_question: true\n", "  shared_practice: true\n",
            "  assumptions_questioned:\n", "  outcome_unknown: false\n", "  room_to_act:\n",
            "  checked_on: 2",
        ] {
            #expect(file.contains(line), "\(line)\(file)")
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    /// The comments of the form are still there, each above its key.
    @Test func theFormKeepsItsComments() throws {
        let sandbox = try Sandbox()
        let rest = Self.points.flatMap { ["--fit", "\($0)=yes"] }
        let outcome = try sandbox.cop(
            ["init", "--title", "T", "--language", "en", "--sessions", "2"] + rest)
        #expect(outcome.err.contains("All six answers speak for"), "\(outcome)")
        let file = try sandbox.read("cop.yaml")
        let comments = { (text: String) in text.split(separator: "\n").count { $0.contains("#") } }
        let plain = try Sandbox()
        _ = try plain.cop("init", "--title", "T", "--language", "en")
        #expect(comments(file) == comments(try plain.read("cop.yaml")))
    }

    @Test func withoutATerminalAnswersMustBeGiven() throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.cop("init", "--title", "T", "--language", "en", "--check-fit")
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.contains("missing --fit"), "\(outcome)")
        #expect(outcome.err.contains("stubborn-question"))
        #expect(try sandbox.tree().isEmpty)
    }

    @Test(arguments: [
        ("stuborn-question=yes", "did you mean 'stubborn-question'?"),
        ("stubborn-question", "write stubborn-question=yes"),
        ("stubborn-question=maybe", "'maybe' is neither yes nor no"),
        ("=yes", "The questions are stubborn-question"),
    ])
    func aWrongAnswer(text: String, says: String) throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.cop(
            "init", "--title", "T", "--language", "en", "--fit", text)
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.contains(says), "\(outcome)")
        #expect(try sandbox.tree().isEmpty)
    }

    // MARK: - At a terminal

    @Test func itAsksOneByOne() throws {
        let sandbox = try Sandbox()
        let (outcome, screen) = try ask(
            sandbox, ["init", "new", "--check-fit"],
            ["nl", "j", "ja", "misschien", "nee", "", "J", "y", "", "Schaduw"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(outcome.out == "new: Schaduw\n")
        #expect(screen.contains("Zes vragen voor je begint."), "\(screen)")
        #expect(screen.contains("1. Komt de vraag terug"))
        #expect(screen.contains("'misschien' is neither yes nor no"))
        #expect(words(screen).contains("- Het lijkt een verbetering binnen de manier"))
        #expect(screen.contains("Wil je doorgaan? [J/n]"))
        let file = try sandbox.read("new/cop.yaml")
        for line in [
            "stubborn_question: true\n", "shared_practice: true\n",
            "assumptions_questioned: false\n", "several_disciplines:\n", "outcome_unknown: true\n",
            "room_to_act: true\n", "title: Schaduw\n", "language: nl\n",
        ] {
            #expect(file.contains(line), "\(line)")
        }
    }

    /// It advises: who would rather not go on has nothing, and who has no doubts is not asked.
    @Test func whoStopsHasNothing() throws {
        let sandbox = try Sandbox()
        let (outcome, screen) = try ask(
            sandbox, ["init", "new", "--title", "T", "--language", "en", "--check-fit"],
            ["n", "y", "y", "y", "y", "y", "n"])
        #expect(outcome.status == 1, "\(outcome)\(screen)")
        #expect(screen.contains("A training, or an expert"), "\(screen)")
        #expect(screen.contains("Nothing was made."), "\(screen)")
        #expect(!screen.contains("error"), "\(screen)")
        #expect(try sandbox.tree().isEmpty)
        let (certain, calm) = try ask(
            sandbox, ["init", "new", "--title", "T", "--language", "en", "--check-fit"],
            ["y", "y", "y", "y", "y", "y"])
        #expect(certain.status == 0, "\(certain)\(calm)")
        #expect(!calm.contains("go on?"), "\(calm)")
    }

    /// Without the flag nothing has changed.
    @Test func itAsksNothingUnlessAsked() throws {
        let sandbox = try Sandbox()
        let (outcome, screen) = try ask(sandbox, ["init", "new"], ["Shade", "en"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(!screen.contains("Six questions"), "\(screen)")
        #expect(try sandbox.read("new/cop.yaml").contains("  checked_on:\n"))
    }

    // MARK: - In a workspace

    @Test func aWorkspaceIsAskedAgain() throws {
        let sandbox = try Sandbox.withWorkspace()
        let text = try sandbox.read("cop.yaml")
            .replacing("  stubborn_question:\n", with: "  stubborn_question: no   # for now\n")
        try sandbox.write(text, to: "cop.yaml")
        let before = try sandbox.tree()
        let (outcome, screen) = try ask(
            sandbox, ["init", "--check-fit"], ["", "y", "y", "", "y", "y"])
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(outcome.out == "cop.yaml\n")
        #expect(screen.contains("[y/n, Enter: still no]"), "\(screen)")
        #expect(!screen.contains("go on?"), "\(screen)")
        let file = try sandbox.read("cop.yaml")
        #expect(file.contains("  stubborn_question: no   # for now\n"), "\(file)")
        #expect(file.contains("  shared_practice: true\n"))
        #expect(file.contains("  several_disciplines:\n"))
        #expect(file.contains("  checked_on: 2"))
        let after = try sandbox.tree()
        #expect(after.keys.filter { before[$0] != after[$0] } == ["cop.yaml"])
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func anAnswerCanBeTakenBack() throws {
        let sandbox = try Sandbox.withWorkspace()
        #expect(try sandbox.cop("init", "--fit", "room-to-act=yes").status == 0)
        #expect(try sandbox.read("cop.yaml").contains("  room_to_act: true\n"))
        #expect(try sandbox.cop("init", "--fit", "room-to-act=unsure").status == 0)
        #expect(try sandbox.read("cop.yaml").contains("  room_to_act:\n"))
    }

    /// A short file gets the answers, too.
    @Test func aFileWithoutAFormIsFilled() throws {
        let sandbox = try Sandbox()
        try sandbox.write("format: 1\ntitle: T\nlanguage: nl\nstart: 2026-01-15\n", to: "cop.yaml")
        let outcome = try sandbox.cop("init", "--fit", "room-to-act=nee")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("Zonder ruimte om te handelen"), "\(outcome)")
        let file = try sandbox.read("cop.yaml")
        #expect(
            file.contains("\nfitness:\n  checked_on: 2") && file.contains("  room_to_act: false\n"))
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func aWorkspaceIsNotStartedAgain() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop("init", "--title", "Other", "--fit", "room-to-act=yes")
        #expect(outcome.status == 73, "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// Nobody answers six questions in vain.
    @Test func aBrokenFileIsToldOfFirst() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(try sandbox.read("cop.yaml") + "oops: 1\n", to: "cop.yaml")
        let (outcome, screen) = try ask(sandbox, ["init", "--check-fit"], ["y"])
        #expect(outcome.status == 1)
        #expect(screen.contains("has no key 'oops'"), "\(screen)")
        #expect(!screen.contains("Six questions"), "\(screen)")
    }
}
