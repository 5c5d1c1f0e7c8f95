import CopTrials
import Foundation
import TestSupport
import Testing

/// Killed at any moment, a command leaves each file as it was or as it shall be.
struct KillTests {
    @Test func aHundredTimesAtRandom() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let sandbox = try Sandbox.withWorkspace()
        for arguments in [["question", "add", "Why?"], ["signal", "add", "First"]] {
            _ = try sandbox.cop(arguments)
        }
        // How long to wait, in microseconds, follows how fast the machine is while it lasts.
        var window = 20_000.0
        var acknowledged: [String] = []
        var killed = 0
        for number in 1...100 {
            let token = "t\(number)."
            let arguments =
                switch number % 3 {
                case 0: ["diary", "add", "--as", "anna", token]
                case 1: ["question", "update", "why", "--status", "open", "--note", token]
                default: ["signal", "add", token]
                }
            let running = try sandbox.start([Sandbox.binary] + arguments)
            usleep(UInt32(window * random.unit()))
            running.kill()
            let outcome = try running.wait()
            if outcome.status == 0 {
                acknowledged.append(token)
                window *= 0.8
            } else {
                killed += 1
                window = min(window * 1.2, 1_000_000)
            }
            #expect([0, 137].contains(outcome.status), "seed \(seed): \(outcome)")
        }
        let check = try sandbox.check()
        #expect(check.out.isEmpty, "seed \(seed): \(check)")
        #expect(try sandbox.cop("diary", "add", "--as", "anna", "last.").status == 0)
        let files = try sandbox.tree()
        let leftovers = files.keys.filter { $0.contains(".cop-") || $0.hasSuffix("~") }
        #expect(leftovers.isEmpty, "seed \(seed)")
        let text = files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
        for token in acknowledged + ["last."] {
            #expect(text.contains(token), "seed \(seed): \(token) was said to be saved")
        }
        #expect(killed > 10, "seed \(seed): only \(killed) were killed in time")
    }

    struct Command: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        var testDescription: String { arguments.prefix(2).joined(separator: " ") }
    }

    static let commands = [
        Command(arguments: ["diary", "add", "--as", "anna", "what I saw"]),
        Command(arguments: ["diary", "add", "--as", "bram", "my first"]),
        Command(arguments: ["question", "update", "why", "--status", "explored", "--note", "n"]),
        Command(arguments: ["set", "anna", "languages", "English", "Dutch"]),
        Command(arguments: ["session", "add", "Visit", "--date", "2026-02-26"]),
        Command(arguments: ["intake", "import", "forms.csv", "--yes"]),
        Command(arguments: [
            "init", "new", "--title", "New", "--start", "2026-01-15", "--sessions", "1",
        ]),
    ]

    /// Whether a program may be traced here: some containers forbid it.
    static let canTrace: Bool = {
        guard let strace = Tools.strace, let sandbox = try? Sandbox() else { return false }
        return (try? sandbox.run(strace, ["-f", "true"]))?.status == 0
    }()

    @Test(.enabled(if: canTrace, "strace is not installed or not allowed"), arguments: commands)
    func atEveryWriteAndRename(_ command: Command) throws {
        let model = try Sandbox()
        for arguments in [
            [
                "init", "--title", "Test", "--start", "2026-01-15", "--sessions", "2",
                "--interval-weeks", "6",
            ],
            ["person", "add", "Anna"], ["person", "add", "Bram"], ["question", "add", "Why?"],
            ["diary", "add", "--as", "anna", "first"],
        ] {
            #expect(try model.cop(arguments).status == 0)
        }
        try model.write(
            "Name,Organisation,Question\nDora Dam,South,How?\nAnna,,When?\n", to: "forms.csv")
        var kills = 0
        for call in ["write", "renameat", "renameat2", "unlinkat", "mkdirat"] {
            for time in 1... {
                let sandbox = try Sandbox(copyOf: model.work)
                let before = try sandbox.tree()
                let outcome = try sandbox.run(
                    Tools.strace!,
                    [
                        "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                        "inject=\(call):signal=SIGKILL:when=\(time)", Sandbox.binary,
                    ] + command.arguments)
                if outcome.status == 0 { break }
                kills += 1
                #expect(outcome.status == 137, "\(outcome)")
                try expectWhole(sandbox, before, command, "killed at \(call) number \(time)")
                if time > 100 { break }
            }
        }
        #expect(kills >= 3)
    }

    private func expectWhole(
        _ sandbox: Sandbox, _ before: [String: Data], _ command: Command, _ moment: String
    ) throws {
        let moment = Comment(rawValue: "\(command.testDescription), \(moment)")
        // Old or new, whole, whichever it is.
        let check = try sandbox.check()
        #expect(check.out.isEmpty, moment)
        for (path, old) in before where !path.hasPrefix("sessions/2026-02-26") {
            guard let new = try sandbox.tree()[path] else {
                Issue.record("\(path) is gone: \(moment)")
                continue
            }
            #expect(new == old || new.starts(with: old.prefix(100)) && new.count > old.count)
        }
        let sessions = before.keys.count { $0.hasPrefix("sessions/2026-02-26") }
        let left = try sandbox.tree().keys.count { $0.hasPrefix("sessions/2026-02-26") }
        #expect(left >= sessions, moment)

        // The next run clears what was left behind, also where it does not write itself.
        if command.arguments[0] != "init" {
            #expect(try sandbox.cop("person", "add", "Eve").status == 0)
            let leftovers = try sandbox.tree().keys.filter { $0.contains(".cop-") }
            #expect(leftovers.isEmpty, moment)
        }

        // And the same command works.
        let again = try sandbox.cop(command.arguments)
        let isDone =
            again.status == 73 && again.err.contains("is a workspace already")
            && command.arguments[0] == "init"
        #expect(again.status == 0 || isDone, "\(moment): \(again)")
        let folder = command.arguments[0] == "init" ? sandbox.work + "/new" : sandbox.work
        let after = try sandbox.cop("check", "-C", folder, "--format", "line")
        #expect(after.status == 0, "\(moment): \(after)")
        let leftovers = try sandbox.tree().keys.filter { $0.contains(".cop-") }
        #expect(leftovers.isEmpty, moment)
    }
}
