import CopTrials
import Foundation
import Testing

/// `cop check`: problems, and behind them what the method advises.
struct CheckTests {
    /// A workspace of which the method says the same on every day.
    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(
            "format: 1\ntitle: Water\nlanguage: en\nstart: 2026-01-15\n", to: "cop.yaml")
        return sandbox
    }

    @Test func adviceBlocksNothing() throws {
        let outcome = try sandbox().cop("check", "--format", "line")
        #expect(outcome.status == 0)
        #expect(
            outcome.out == """
                cop.yaml:1:1: advice: nobody checked whether a community of practice is the right form [fitness]
                domain.yaml:1:1: advice: no question is written down [scope]
                domain.yaml:1:1: advice: nobody described what success looks like [vision]
                domain.yaml:1:1: advice: the practice that people share is not described [practice]
                signals.yaml:1:1: advice: no signal of urgency is noted [urgency]

                """)
    }

    @Test func adviceIsShownAtItsPlace() throws {
        let sandbox = try sandbox()
        try sandbox.write(
            "signals:\n  - { id: leaks, text: Leaks, lasting: true, seen_by: [anna] }\n",
            to: "signals.yaml")
        try sandbox.write("name: Anna\n", to: "people/anna.yaml")
        let outcome = try sandbox.cop("check")
        #expect(
            outcome.out.contains(
                """
                signals.yaml:2:5: advice: the one signal is not lasting, confirmed and seen by others [urgency]
                    2 |   - { id: leaks, text: Leaks, lasting: true, seen_by: [anna] }
                      |     ^^^^ lacks confirmed_by
                """), "\(outcome)")
        #expect(
            outcome.out.hasSuffix(
                "\nno problems found, 6 pieces of advice; 'cop explain CODE' says more about a code\n"
            ), "\(outcome)")
    }

    @Test func adviceComesLast() throws {
        let sandbox = try sandbox()
        try sandbox.write("question: find leak #1\n", to: "domain.yaml")
        try sandbox.write("signls: []\n", to: "signals.yaml")
        let outcome = try sandbox.cop("check", "--format", "line")
        let severities = outcome.out.split(separator: "\n").map { $0.split(separator: " ")[1] }
        #expect(severities == ["error:", "warning:"] + Array(repeating: "advice:", count: 4))
        let people = try sandbox.cop("check")
        #expect(people.status == 1)
        #expect(people.out.contains("\n1 error, 1 warning, 4 pieces of advice; "), "\(people)")
    }

    /// What an error hides is not missing.
    @Test func adviceOnWhatIsBrokenWaits() throws {
        let sandbox = try sandbox()
        let note = "advice on files with errors waits until they are mended\n"
        #expect(try sandbox.cop("check").err == "")
        try sandbox.write("signls: []\n", to: "signals.yaml")
        let broken = try sandbox.cop("check")
        #expect(!broken.out.contains("[urgency]") && broken.out.contains("[scope]"))
        #expect(broken.err == note)
        #expect(try sandbox.cop("check", "--no-advice").err == "")
        try sandbox.write("format: 1\ntitel: Water\n", to: "cop.yaml")
        let all = try sandbox.cop("check")
        #expect(!all.out.contains("advice"), "\(all)")
        #expect(all.err == note)
    }

    @Test func adviceCanBeLeftOut() throws {
        let outcome = try sandbox().cop("check", "--no-advice")
        #expect(outcome.out == "no problems found\n")
        #expect(outcome.status == 0)
    }

    @Test func strictTakesAdviceForFindings() throws {
        let sandbox = try sandbox()
        #expect(try sandbox.cop("check", "--strict").status == 1)
        #expect(try sandbox.cop("check", "--strict", "--no-advice").status == 0)
    }

    @Test func adviceIsOfADay() throws {
        let sandbox = try sandbox()
        try sandbox.write(
            "title: Start\ndate: 2026-02-01\nstatus: held\n", to: "sessions/2026-02-01-start.yaml")
        for (date, count) in [("2026-01-31", 0), ("2026-02-01", 1)] {
            let outcome = try sandbox.cop("check", "--format", "line", "--as-of", date)
            let found = outcome.out.split(separator: "\n").filter { $0.hasSuffix("[evaluation]") }
            #expect(found.count == count, "\(outcome)")
        }
    }

    @Test func adviceIsSilenced() throws {
        let sandbox = try sandbox()
        let cop = try sandbox.read("cop.yaml")
        try sandbox.write(
            cop + "silenced:\n  - { code: scope, reason: We know }\n", to: "cop.yaml")
        let outcome = try sandbox.cop("check", "--format", "line")
        #expect(!outcome.out.contains("[scope]"))
        #expect(outcome.out.contains("[vision]"))
    }

    @Test func anUnknownRuleCannotBeSilenced() throws {
        let sandbox = try sandbox()
        let cop = try sandbox.read("cop.yaml")
        try sandbox.write(
            cop + "silenced:\n  - { code: scop, reason: We know }\n", to: "cop.yaml")
        let outcome = try sandbox.cop("check")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("^^^^ did you mean 'scope'?"), "\(outcome)")
    }

    @Test func programsReadTheSeverity() throws {
        let outcome = try sandbox().cop("check", "--format", "json")
        let object = try #require(try outcome.json() as? [String: Any])
        let found = try #require(object["diagnostics"] as? [[String: Any]])
        #expect(found.count == 5)
        #expect(found.allSatisfy { $0["severity"] as? String == "advice" })
        #expect(found.first?["id"] as? String == "fitness")
    }

    /// A text of the workspace's own is read as closely as a form is.
    @Test func aTextOfOnesOwnIsChecked() throws {
        let sandbox = try sandbox()
        try sandbox.write("title: Ours\nnotcies: x\n", to: "templates/advice/scope.yaml")
        let outcome = try sandbox.cop("check", "--format", "line")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("templates/advice/scope.yaml:2:1: error: "), "\(outcome)")
    }

    /// What is private is not for whoever gets the repository.
    @Test(.enabled(if: Tools.git != nil, "git is not installed"))
    func aPrivateFileThatGitKeepsIsAnError() throws {
        let sandbox = try sandbox()
        try sandbox.write("name: Anna\n", to: "people/anna.yaml")
        try sandbox.write(
            "---\ndate: 2026-01-16\ntext: mine\n", to: "diaries/private/anna.yaml")
        #expect(try sandbox.run(Tools.git!, ["init", "-q"]).status == 0)
        #expect(try sandbox.cop("check", "--no-advice").status == 0)
        #expect(try sandbox.run(Tools.git!, ["add", "--force", "diaries"]).status == 0)
        let outcome = try sandbox.cop("check", "--no-advice", "--format", "line")
        #expect(outcome.status == 1)
        #expect(
            outcome.out.hasPrefix(
                "diaries/private/anna.yaml:1:1: error: git keeps diaries/private/anna.yaml, "))
        #expect(outcome.out.contains("[tracked-private-file]"))
    }
}
