import CopTrials
import Testing

/// Lists that keep only what is asked for.
struct ListFilterTests {
    private func ids(_ sandbox: Sandbox, _ arguments: String...) throws -> [String] {
        let outcome = try sandbox.cop(arguments + ["--format", "json"])
        #expect(outcome.status == 0, "\(outcome)")
        return (try outcome.json() as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }

    @Test func actions() throws {
        let sandbox = try Sandbox.withRun()
        for (text, options) in [
            ("Late", ["--who", "bram-smit", "--due", "2020-01-01"]),
            ("Later", ["--who", "anna-bakker", "--due", "2999-01-01"]), ("Undated", []),
            (
                "Done",
                ["--who", "bram-smit", "--agreed-on", "2019-12-01", "--done-on", "2020-01-01"]
            ),
            ("Let go", ["--due", "2020-01-01", "--dropped", "No time"]),
        ] { _ = try sandbox.cop(["action", "add", text] + options) }
        #expect(try ids(sandbox, "action", "list", "--open") == ["late", "later", "undated"])
        #expect(try ids(sandbox, "action", "list", "--overdue") == ["late"])
        #expect(try ids(sandbox, "action", "list", "--who", "Bram") == ["late", "done"])
        #expect(try ids(sandbox, "action", "list", "--who", "bram-smit", "--open") == ["late"])
        let unknown = try sandbox.cop("action", "list", "--who", "Anna")
        #expect(
            unknown.status == 1 && unknown.err.contains("could be 'anna-bakker' or 'anna-de-vries'")
        )
        let none = try sandbox.cop("action", "list", "--who", "chris")
        #expect(none.out.isEmpty && none.err == "no action of the 5 there are is like that\n")
    }

    @Test func questions() throws {
        let sandbox = try Sandbox.withRun()
        for text in ["New?", "Known?", "Over?"] { _ = try sandbox.cop("question", "add", text) }
        _ = try sandbox.cop("question", "update", "known", "--status", "explored")
        _ = try sandbox.cop("question", "update", "over", "--status", "dissolved")
        #expect(try ids(sandbox, "question", "list", "--open") == ["new", "known"])
        #expect(try ids(sandbox, "question", "list").count == 3)
        for (text, raised) in [("Old?", "2020-01-01"), ("Old and over?", "2020-01-02")] {
            _ = try sandbox.cop("question", "add", text, "--raised", raised)
        }
        _ = try sandbox.cop("question", "update", "old-and-over", "--status", "answered")
        #expect(try ids(sandbox, "question", "list", "--persistent") == ["old"])
    }

    @Test func sessions() throws {
        let sandbox = try Sandbox.withRun()
        for (title, options) in [
            ("Ahead", ["--date", "2999-01-01"]),
            ("Off", ["--date", "2999-01-02", "--status", "cancelled"]),
            ("Today", ["--date", "today", "--status", "planned"]),
        ] { _ = try sandbox.cop(["session", "add", title] + options) }
        let ahead = try ids(sandbox, "session", "list", "--ahead")
        #expect(ahead.contains("2999-01-01-ahead") && ahead.contains { $0.hasSuffix("-today") })
        #expect(!ahead.contains("2999-01-02-off") && !ahead.contains(Sandbox.firstSession))
        #expect(try ids(sandbox, "session", "list", "--held").isEmpty)
        _ = try sandbox.cop("session", "hold", Sandbox.firstSession, "--decision", "Ja")
        #expect(try ids(sandbox, "session", "list", "--held") == [Sandbox.firstSession])
        #expect(try sandbox.cop("session", "list", "--held", "--ahead").status == 64)
    }
}
