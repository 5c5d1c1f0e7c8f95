import CopTrials
import Foundation
import Testing

/// `cop init` takes nothing away, whatever it finds in the folder and whoever else is at it.
struct InitTests {
    /// Whoever is told that it is done has the workspace; nobody else touches it.
    @Test func twoAtOnce() throws {
        let sandbox = try Sandbox()
        for round in 0..<20 {
            let folder = "new-\(round)"
            let running = try ["One", "Two"].map { title in
                try sandbox.start([
                    Sandbox.binary, "init", folder, "--title", title, "--language", "en",
                    "--start", title == "One" ? "2026-01-15" : "2026-02-15", "--sessions", "2",
                ])
            }
            let outcomes = try running.map { try $0.wait() }
            #expect(outcomes.map(\.status).sorted() == [0, 73], "\(outcomes)")
            let winner = outcomes.first?.status == 0 ? "One" : "Two"
            #expect(try sandbox.read("\(folder)/cop.yaml").contains("title: \(winner)\n"))
            let sessions = try sandbox.tree().keys.filter { $0.hasPrefix("\(folder)/sessions/") }
            #expect(sessions.count == 2, "\(sessions)")
            #expect(try sandbox.cop("-C", folder, "check").status == 0)
        }
    }

    /// A fresh clone has files of its own.
    @Test(arguments: ["\n", "\r\n"])
    func filesOfAClone(lineBreak: String) throws {
        let sandbox = try Sandbox()
        let ignored = "*.log\(lineBreak).cop-tmp\(lineBreak)build"
        try sandbox.write(ignored, to: ".gitignore")
        try sandbox.write("*.png binary\(lineBreak)", to: ".gitattributes")
        try sandbox.write("# Ours\(lineBreak)", to: "README.md")
        let outcome = try sandbox.cop("init", "--title", "T", "--language", "en")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("README.md was there already"), "\(outcome)")
        #expect(
            try sandbox.read(".gitignore") == ignored + lineBreak
                + ["/diaries/private/", ".cop-lock", ""].joined(separator: lineBreak))
        #expect(
            try sandbox.read(".gitattributes") == "*.png binary\(lineBreak)"
                + ["*.yaml merge=cop", "/diaries/*.yaml merge=union", ""]
                .joined(separator: lineBreak))
        #expect(try sandbox.read("README.md") == "# Ours\(lineBreak)")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test(arguments: ["network.yaml", "signals.yaml", "sessions/2026-01-15-session-1.yaml"])
    func anotherFileInTheWay(path: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write("*.log\n", to: ".gitignore")
        try sandbox.write("mine: 1\n", to: path)
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(
            "init", "--title", "T", "--language", "en", "--start", "2026-01-15", "--sessions", "1")
        #expect(outcome.status == 73, "\(outcome)")
        #expect(outcome.err.contains("'\(path)' is in '.' already; nothing was changed"))
        #expect(try sandbox.tree() == before)
    }
}
