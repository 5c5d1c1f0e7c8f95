import CopTrials
import Foundation
import Testing

/// What several people add in branches of their own, git joins without losing anything.
@Suite(.enabled(if: Tools.git != nil, "git is not installed"))
struct MergeTests {
    @Test(arguments: 0..<2)
    func branchesAtRandom(number: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        let findings = try MergeTrial.run(seed: seed)
        #expect(findings.problems.isEmpty, "\(findings.problems.joined(separator: "\n"))")
        #expect(findings.tried >= 2)
    }

    /// Each kind of record on both sides, with every line but the title the same.
    @Test func eachKindOnBothSides() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        let start = "2026-01-15-start"
        for name in ["one", "two"] {
            try sandbox.mustGit("switch", "-q", "-c", name, "main")
            for arguments in [
                ["session", "add", "Session \(name)", "--date", "2026-03-05"],
                ["diary", "add", "--as", "anna", "Entry \(name)"],
                ["question", "add", "Question \(name)?", "--by", "anna", "--session", start],
                ["signal", "add", "Signal \(name)", "--origin", "policy", "--lasting"],
                ["relation", "add", "anna", "chris", "--kind", "knows", "--notes", name],
                ["action", "add", "Action \(name)", "--who", "anna", "--session", start],
                ["action", "done", "action-\(name)", "--on", "2026-02-01"],
                ["result", "add", "Result \(name)", "--kind", "direct", "--level", "field"],
            ] { try sandbox.mustDo(arguments) }
            try sandbox.commit()
        }
        try sandbox.mustGit("merge", "-q", "--no-edit", "one")
        let check = try sandbox.check()
        #expect(check.status == 0 && check.out.isEmpty, "\(check)")
        for noun in ["session", "question", "signal", "action", "result"] {
            let ids = try sandbox.list(noun).compactMap { $0["id"] as? String }
            #expect(ids.count { $0.hasSuffix("one") || $0.hasSuffix("two") } == 2, "\(ids)")
            #expect(Set(ids).count == ids.count)
        }
        let done = try sandbox.list("action").compactMap { $0["done_on"] as? String }
        #expect(done == ["2026-02-01", "2026-02-01"])
        #expect(try sandbox.list("diary").count == 3)
        #expect(try sandbox.list("relation").count == 3)
    }

    /// One changes the last record of a list while the other adds one behind it.
    @Test(arguments: [true, false])
    func besideTheLastRecord(isOursTheLonger: Bool) throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        let deeds = [
            ["action", "done", "old-action", "--on", "2026-02-01"], ["action", "add", "New"],
        ]
        for (name, arguments) in zip(["one", "two"], isOursTheLonger ? deeds : deeds.reversed()) {
            try sandbox.mustGit("switch", "-q", "-c", name, "main")
            try sandbox.mustDo(arguments)
            try sandbox.commit()
        }
        try sandbox.mustGit("merge", "-q", "--no-edit", "one")
        let actions = try sandbox.list("action")
        #expect(actions.map { $0["id"] as? String } == ["old-action", "new"])
        #expect(actions.map { $0["done_on"] as? String } == ["2026-02-01", nil])
    }

    /// Two records of one title get one id. The very same is one; others are for people to tell
    /// apart, and nothing is written over the question.
    @Test(arguments: [
        ["question", "add", "Why?", "--raised", "2026-02-01"],
        ["session", "add", "Why", "--date", "2026-03-05"], ["person", "add", "Why"],
        ["signal", "add", "Why", "--noticed", "2026-02-01"],
        ["relation", "add", "anna", "chris", "--kind", "knows"],
    ])
    func theSameOnBothSides(_ arguments: [String]) throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        let noun = arguments[0]
        let before = try sandbox.list(noun).count
        for name in ["one", "two"] {
            try sandbox.mustGit("switch", "-q", "-c", name, "main")
            try sandbox.mustDo(arguments)
            try sandbox.commit()
        }
        try sandbox.mustGit("merge", "-q", "--no-edit", "one")
        #expect(try sandbox.check().out.isEmpty)
        #expect(try sandbox.list(noun).count == before + 1)
    }

    @Test(arguments: [
        (["question", "add", "Why?", "--by"], ["anna", "bram"], "knowledge-agenda.yaml"),
        (
            ["session", "add", "Why", "--date", "2026-03-05", "--place"], ["Here", "There"],
            "sessions/2026-03-05-why.yaml"
        ),
        (["question", "update", "old-question", "--status", "open", "--note"], ["x", "y"], ""),
        (["set", "old-action", "due"], ["2026-02-01", "2026-02-02"], "actions.yaml"),
        (["person", "add", "Why", "--organisation"], ["north", "south"], "people/why.yaml"),
    ])
    func contradictions(_ arguments: [String], _ values: [String], conflict: String) throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        for (name, value) in zip(["one", "two"], values) {
            try sandbox.mustGit("switch", "-q", "-c", name, "main")
            try sandbox.mustDo(arguments + [value])
            try sandbox.commit()
        }
        let merged = try sandbox.git(["merge", "-q", "--no-edit", "one"])
        let check = try sandbox.check()
        guard !conflict.isEmpty else {
            #expect(merged.status == 0 && check.out.isEmpty, "\(merged)\(check)")
            return
        }
        #expect(merged.status == 1, "\(merged)")
        #expect(merged.err.contains("the two versions of '\(conflict)' contradict each other"))
        #expect(check.status == 1)
        #expect(check.out.contains("\(conflict):"))
        #expect(check.out.contains("git left a merge conflict here"))
        let text = try sandbox.read(conflict)
        for value in values { #expect(text.contains(value)) }
    }

    /// A clone in which no command ran yet: git marks a conflict, and joins it once it knows how.
    @Test func beforeGitWasTold() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        for name in ["one", "two"] {
            try sandbox.mustGit("switch", "-q", "-c", name, "main")
            try sandbox.mustDo(["question", "add", "Question \(name)?"])
            try sandbox.commit()
        }
        try sandbox.mustGit("config", "--unset", "merge.cop.driver")
        #expect(try sandbox.git(["merge", "-q", "--no-edit", "one"]).status == 1)
        let check = try sandbox.check()
        #expect(check.status == 1)
        #expect(check.out.contains("knowledge-agenda.yaml:"))
        #expect(check.err.contains("from now on git joins what several people add here"))
        try sandbox.mustGit("checkout", "-q", "--merge", "knowledge-agenda.yaml")
        #expect(try sandbox.check().out.isEmpty)
        #expect(try sandbox.list("question").count == 3)
    }

    /// Git is told once in a repository, and only where its files want it.
    @Test func gitIsToldOnce() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        #expect(try sandbox.cop("status").err.isEmpty)
        try sandbox.mustGit("init", "-q")
        #expect(try sandbox.cop("status").err.contains("merge.cop.driver"))
        #expect(try sandbox.cop("status").err.isEmpty)
        try sandbox.mustGit("config", "merge.cop.driver", "mine")
        #expect(try sandbox.cop("status").err.isEmpty)
        #expect(try sandbox.mustGit("config", "merge.cop.driver").out == "mine\n")
        try sandbox.mustGit("config", "--remove-section", "merge.cop")
        try sandbox.write("*.yaml text\n", to: ".gitattributes")
        #expect(try sandbox.cop("status").err.isEmpty)
        #expect(try sandbox.git(["config", "merge.cop.driver"]).status == 1)
    }

    /// In a script that ids cannot be made of, two people do not give one id.
    @Test func idsOfOtherScripts() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.beginRepository()
        for (name, text) in [("one", "漏水が多い"), ("two", "水圧が低い")] {
            try sandbox.mustGit("switch", "-q", "-c", name, "main")
            try sandbox.mustDo(["signal", "add", text])
            try sandbox.mustDo(["question", "add", text])
            try sandbox.commit()
        }
        try sandbox.mustGit("merge", "-q", "--no-edit", "one")
        #expect(try sandbox.check().out.isEmpty)
        #expect(try sandbox.list("signal").count == 3)
        #expect(try sandbox.list("question").count == 3)
    }

    /// As after a merge by other means: nobody can tell which of two records of one id is meant.
    @Test func oneIDTwice() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        try sandbox.write(
            "actions:\n  - id: ring\n    text: Ring\n  - id: ring\n    text: Again\n",
            to: "actions.yaml")
        let before = try sandbox.tree()
        for arguments in [["action", "done", "ring"], ["set", "ring", "due", "2026-02-01"]] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 1)
            #expect(outcome.err.contains("actions.yaml:4:"), "\(outcome)")
            #expect(outcome.err.contains("two records have the id 'ring'"))
        }
        #expect(try sandbox.tree() == before)
    }
}
