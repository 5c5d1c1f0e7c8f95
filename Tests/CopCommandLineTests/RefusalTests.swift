import CopTrials
import Foundation
import Testing

/// What is wrong is refused, said with its place or with a suggestion, and nothing is written.
struct RefusalTests {
    @Test(arguments: [
        (["person", "add", "Dora", "--organisation", "nort"], "no organisation 'nort'", "'north'"),
        (["session", "add", "S", "--date", "2026-02-01", "--host", "ana"], "'ana'", "'anna'"),
        (["question", "add", "Q", "--by", "brm"], "no person 'brm'", "'bram'"),
        (
            ["question", "add", "Q", "--session", "2026-01-15-strt"], "'2026-01-15-strt'",
            "'2026-01-15-start'"
        ),
        (["question", "add", "Q", "--follows", "zz"], "no question 'zz'", "'cop question list'"),
        (["signal", "add", "S", "--seen-by", "ann"], "'ann'", "'anna'"),
        (["intake", "add", "ana"], "no person 'ana'", "'anna'"),
        (["contract", "add", "ana"], "no person 'ana'", "'anna'"),
        (["contract", "sign", "anna", "--by", "participant"], "no contract of 'anna'", "list"),
        (["diary", "add", "--as", "ana", "x"], "no person 'ana'", "'anna'"),
        (
            ["diary", "add", "--as", "anna", "--session", "2026", "x"], "no session '2026'",
            "did you mean"
        ),
        (["relation", "add", "anna", "brom", "--kind", "knows"], "'brom'", "'bram'"),
        (["relation", "add", "anna", "bram", "--kind", "know"], "'know'", "'knows'"),
        (["coalition", "add", "C", "--member", "nrth"], "'nrth'", "'north'"),
        (["reflection", "add", "R", "--on", "2026-01-15-star"], "'2026-01-15-star'", "-start'"),
        (["reflection", "add", "R", "--on", "anna/x"], "no record 'anna/x'", "'anna'"),
        (["question", "update", "q", "--status", "open"], "no question 'q'", "list"),
        (
            ["session", "add", "S", "--date", "2026-02-01", "--id", "visit"],
            "begins with its date", "--id 2026-02-01-visit"
        ),
        (["person", "add", "Anna B", "--id", "anna"], "the id 'anna' is taken", "nothing"),
        (["person", "add", "Anna B", "--id", "../x"], "'../x' is not an id", "lower-case"),
        (["intake", "add", "../people/anna"], "../people/anna", "nothing was changed"),
        (["diary", "add", "--as", "../people/anna", "x"], "no person", "nothing was changed"),
        (
            ["session", "add", "S", "--date", "2026-02-01", "--from", "12:00", "--until", "9:00"],
            "ends at 09:00, but begins at 12:00", "nothing was changed"
        ),
    ])
    func isRefused(arguments: [String], says: String, suggests: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(arguments)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains(says), "\(outcome)")
        #expect(outcome.err.contains(suggests), "\(outcome)")
        #expect(outcome.out.isEmpty)
        #expect(try sandbox.tree() == before)
    }

    @Test(arguments: [
        ("signals.yaml", ["signal", "add", "S"]),
        ("organisations.yaml", ["organisation", "add", "S"]),
        ("knowledge-agenda.yaml", ["question", "add", "S"]),
        ("knowledge-agenda.yaml", ["question", "update", "q", "--status", "open"]),
        ("network.yaml", ["relation", "add", "anna", "bram", "--kind", "knows"]),
        ("network.yaml", ["coalition", "add", "C", "--member", "anna"]),
        ("reflections.yaml", ["reflection", "add", "S"]),
        ("reflections.yaml", ["moment", "add", "M", "--kind", "high"]),
        ("signals.yaml", ["talk", "add", "anna"]),
        ("embedding.yaml", ["embedding", "add", "E"]),
        ("cases.yaml", ["case", "add", "C"]),
        ("actions.yaml", ["action", "add", "A"]),
        ("results.yaml", ["result", "add", "R"]),
        ("design.yaml", ["design", "add", "D"]),
        ("contracts/anna.yaml", ["contract", "sign", "anna", "--by", "initiator"]),
    ])
    func aFileThatCannotBeParsedStaysAsItIs(path: String, arguments: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna")
        try sandbox.write(try sandbox.read(path) + "\nkey: \"no end\n", to: path)
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(arguments)
        #expect(outcome.status == 1)
        let place = try Regex(NSRegularExpression.escapedPattern(for: path) + #":\d+:\d+: error: "#)
        #expect(outcome.err.contains(place), "\(outcome)")
        #expect(outcome.err.contains("nothing was changed"))
        #expect(try sandbox.tree() == before)
    }

    /// A diary is a stream: an entry that somebody broke by hand does not stop the next.
    @Test func aBrokenEntryDoesNotStopTheNext() throws {
        let sandbox = try Sandbox.withWorkspace()
        let broken = "---\ndate: 2026-01-16\ntext: \"no end\n---\ndate: 2026-01-17\ntext: fine\n"
        try sandbox.write(broken, to: "diaries/anna.yaml")
        let outcome = try sandbox.cop("diary", "add", "--as", "anna", "the next")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("diaries/anna.yaml").hasPrefix(broken))
        let texts = try sandbox.list("diary").map { $0["text"] as? String }
        #expect(texts.contains("the next"))
        #expect(texts.contains("fine"))
        let check = try sandbox.check()
        #expect(check.status == 1)
        #expect(check.out.split(separator: "\n").count == 1, "\(check)")
        #expect(check.out.contains("diaries/anna.yaml:3:"))
    }

    /// What is appended to a file of another encoding, nobody would ever read.
    @Test(arguments: [[0xFF, 0xFE, 0x23, 0x00], [0xFE, 0xFF, 0x00, 0x23]] as [[UInt8]])
    func aDiaryThatIsNoUTF8StaysAsItIs(bytes: [UInt8]) throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("", to: "diaries/anna.yaml")
        try Data(bytes).write(to: URL(fileURLWithPath: "\(sandbox.work)/diaries/anna.yaml"))
        let outcome = try sandbox.cop("diary", "add", "--as", "anna", "x")
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains("diaries/anna.yaml:1:1: error: this file is UTF-16"))
        #expect(outcome.err.contains("nothing was changed"))
        #expect(try sandbox.bytes("diaries/anna.yaml") == bytes)
    }
}
