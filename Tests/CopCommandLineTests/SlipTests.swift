import CopTrials
import Testing

/// What people get wrong on a command line, and what they are told.
struct SlipTests {
    @Test(
        arguments: [
            (["diary", "add", "hoi", "allemaal"], "put a text of several words between quotes"),
            (["person", "add", "Jan", "de", "Boer"], "put a text of several words between quotes"),
            (
                ["diary", "add", "--did-differently", "- streep"],
                "--did-differently=\"- streep\""
            ),
            (["diary", "add", "- streep"], "-- \"- streep\""),
        ])
    func aTextWithoutQuotes(arguments: [String], hint: String) throws {
        let outcome = try Sandbox.withWorkspace().cop(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.err.hasPrefix("error: "), "\(outcome)")
        #expect(outcome.err.contains(hint), "\(outcome)")
        #expect(outcome.err.contains("--help' for more information"), "\(outcome)")
    }

    /// What the hints tell to write does what is meant.
    @Test(arguments: [["--did-differently=- streep"], ["--", "- streep"]])
    func theHintsWork(arguments: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop(["diary", "add", "--as", "anna"] + arguments)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("diaries/anna.yaml").contains("- streep"))
    }

    @Test func linesOfWindowsAreLines() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("diary", "add", "--as", "anna", "-", input: "a\r\nb\r\n")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.list("diary").map { $0["text"] as? String } == ["a\nb"])
    }

    @Test(arguments: ["[unknown-key]", "Unknown-Key", "unknown-key"])
    func aCodeIsExplainedHoweverItIsWritten(code: String) throws {
        let outcome = try Sandbox().cop("explain", code)
        #expect(outcome.out.hasPrefix("unknown-key (error)"), "\(outcome)")
    }

    @Test func theListOfCodesIsWholeInAPipe() throws {
        let outcome = try Sandbox().cop("explain")
        #expect(outcome.out.contains("cut-by-comment"))
        #expect(outcome.out.contains("between the lines '<<<<<<<', '=======' and '>>>>>>>'\n"))
    }

    @Test(arguments: ["organisation", "intake"])
    func theArticleFits(noun: String) throws {
        #expect(try Sandbox().cop(noun, "--help").out.contains("Show an \(noun)."))
        #expect(try Sandbox().cop("person", "--help").out.contains("Show a person."))
    }

    @Test(arguments: [
        ["init", "new", "--title", "N", "--start"], ["session", "add", "S", "--date"],
    ])
    func aDateThatDoesNotExist(arguments: [String]) throws {
        let outcome = try Sandbox.withWorkspace().cop(arguments + ["2026-02-30"])
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("the date 2026-02-30 does not exist"), "\(outcome)")
    }

    @Test func peopleAreCountedPerOrganisation() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("organisation", "add", "South")
        _ = try sandbox.cop("person", "add", "Dora", "--organisation", "north")
        let lines = try sandbox.cop("organisation", "list").out.split(separator: "\n")
        #expect(lines.map { $0.split(separator: " ").last } == ["PEOPLE", "2", "0"])
    }

    @Test func aReflectionIsNeverPrivate() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop("reflection", "add", "Hm", "--visibility", "private")
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("cop diary add --private"), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    @Test func partsOfIdsAreRecognised() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("session", "show", "start")
        #expect(outcome.err.contains("did you mean '2026-01-15-start'?"), "\(outcome)")
        for name in ["Jan de Boer", "Jan Smit"] { _ = try sandbox.cop("person", "add", name) }
        let several = try sandbox.cop("person", "show", "jan")
        #expect(
            several.err.contains("did you mean 'jan-de-boer' or 'jan-smit'?"), "\(several)")
    }
}
