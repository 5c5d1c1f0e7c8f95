import CopTrials
import Foundation
import Testing

/// `cop session evaluate`: one's own word at the close, and what all said together.
struct SessionEvaluateTests {
    static let id = Sandbox.firstSession
    static let evaluate = ["session", "evaluate", id]

    private func evaluations(_ sandbox: Sandbox) throws -> [[String: Any]] {
        try sandbox.show("session", Self.id)["evaluation"] as? [[String: Any]] ?? []
    }

    @Test func isSaidOnce() throws {
        let sandbox = try Sandbox.withRun()
        let said = try sandbox.cop(
            Self.evaluate + [
                "--as", "bram-smit", "--score", "4", "--words", "-", "--wish", "Buiten",
            ],
            input: "Ik durfde\nte vragen\n")
        #expect(said.status == 0, "\(said)")
        #expect(said.out == "sessions/\(Self.id).yaml: \(Self.id)\n")
        let first = try evaluations(sandbox)
        #expect(first.count == 1)
        #expect(first[0]["words"] as? String == "Ik durfde\nte vragen")
        #expect(first[0]["wish"] as? String == "Buiten" && first[0]["score"] as? Int == 4)
        // It says nothing about whether the session was held.
        #expect(try sandbox.show("session", Self.id)["status"] as? String == "planned")

        let before = try sandbox.tree()
        let other = Self.evaluate + ["--as", "bram-smit", "--score", "2"]
        let twice = try sandbox.cop(other)
        #expect(twice.status == 1 && twice.err.contains("--again"), "\(twice)")
        #expect(try sandbox.tree() == before)
        let again = try sandbox.cop(other + ["--again"])
        #expect(again.status == 0)
        let second = try evaluations(sandbox)
        #expect(second.count == 1 && second[0]["score"] as? Int == 2 && second[0]["words"] == nil)
        let same = try sandbox.cop(other)
        #expect(same.status == 0 && same.err.contains("stands there already"), "\(same)")
        #expect(try evaluations(sandbox).count == 1)
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test(arguments: [
        (["--as", "bram-smit", "--score", "6"], Int32(1), "not a whole number from 1 to 5"),
        (["--as", "brm-smit", "--score", "4"], 1, "did you mean 'bram-smit'?"),
        (["--as", "bram-smit"], 64, "missing --score"), (["--score", "4"], 64, "missing --as"),
        (["--show", "--score", "4"], 64, "--show only shows"),
    ])
    func isRefused(options: [String], status: Int32, words: String) throws {
        let sandbox = try Sandbox.withRun()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(Self.evaluate + options)
        #expect(outcome.status == status, "\(outcome)")
        #expect(outcome.err.contains(words), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    @Test func notBeforeTheDay() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop("session", "add", "Ooit", "--date", "2999-01-01")
        let outcome = try sandbox.cop(
            "session", "evaluate", "2999-01-01-ooit", "--as", "bram-smit", "--score", "4")
        #expect(outcome.status == 1 && outcome.err.contains("is still to come"), "\(outcome)")
    }

    @Test func twentyAtOnce() throws {
        let sandbox = try Sandbox.withRun()
        for number in 0..<20 {
            try sandbox.write("name: P \(number)\n", to: "people/p\(number).yaml")
        }
        let running = try (0..<20).map { number in
            try sandbox.start(
                [Sandbox.binary] + Self.evaluate
                    + [
                        "--as", "p\(number)", "--score", "\(1 + number % 5)", "--wish",
                        "w\(number)",
                    ])
        }
        for process in running { #expect(try process.wait().status == 0) }
        let found = try evaluations(sandbox)
        #expect(found.count == 20)
        #expect(
            Set(found.map { "\($0["person"] ?? "") \($0["wish"] ?? "")" })
                == Set((0..<20).map { "p\($0) w\($0)" }))
        #expect(try sandbox.check().out.isEmpty)
    }

    /// It tells of the session, not of people.
    @Test func isShownWithoutNames() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop(
            "session", "hold", Self.id, "--all-present", "--evaluation", "bram: 5 Fijn\nen nat")
        _ = try sandbox.cop(
            Self.evaluate + ["--as", "chris-bos", "--score", "3", "--wish", "Langer \u{1B}[31m"])
        let text = try sandbox.cop(Self.evaluate + ["--show"])
        #expect(
            text.out == """
                \(Self.id): 2 of 4 who were there said how it was

                5 # 1
                4
                3 # 1
                2
                1

                words:
                - Fijn
                  en nat

                wishes:
                - Langer \\u{1b}[31m

                """, "\(text)")
        let json = try sandbox.cop(Self.evaluate + ["--show", "--format", "json"])
        let round = try #require(try json.json() as? [String: Any])
        #expect(round["scores"] as? [String: Int] == ["1": 0, "2": 0, "3": 1, "4": 0, "5": 1])
        #expect(round["words"] as? [String] == ["Fijn\nen nat"])
        #expect(round["present"] as? Int == 4 && round["spoken"] as? Int == 2)
        for output in [text.out, json.out] {
            #expect(!output.contains("bram") && !output.contains("chris"))
        }
    }
}
