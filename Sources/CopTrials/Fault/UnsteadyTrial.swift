import Foundation
import Randomness

/// Another program writes in a file all the time: it grows, or is cut off and written anew.
package struct UnsteadyTrial {
    /// What the other program does.
    package enum Kind: String, CaseIterable, Sendable {
        case growing
        case cutOff = "cut off"

        /// A script of which the arguments are the file and a copy of it.
        fileprivate var script: String {
            switch self {
            case .growing: "while :; do echo '# more' >>\"$1\"; done"
            case .cutOff: "while :; do head -c 40 \"$2\" >\"$1\"; cat \"$2\" >\"$1\"; done"
            }
        }
    }

    private static let files = [
        "knowledge-agenda.yaml", "people/anna.yaml", "diaries/anna.yaml", "actions.yaml",
        "sessions/2026-01-15-start.yaml",
    ]

    static func run(_ chance: inout SplitMix) throws -> Findings {
        try run(chance.pick(Kind.allCases), chance.pick(files))
    }

    package static func run(_ kind: Kind, _ path: String = "diaries/anna.yaml") throws -> Findings {
        let sandbox = try Sandbox.withFullWorkspace()
        let copy = "\(sandbox.root)/tmp/copy"
        try FileManager.default.copyItem(atPath: "\(sandbox.work)/\(path)", toPath: copy)
        let other = try sandbox.start(
            ["/bin/sh", sandbox.script(kind.script), "\(sandbox.work)/\(path)", copy])
        defer { _ = try? other.wait() }
        defer { other.kill() }
        var findings = Findings()
        // What it adds to the file itself may be gone with the other program's next write.
        let own = ["diary", "add", "--as", "anna", "Token in it"]
        let commands =
            [
                ["check", "--no-advice"], ["status"], ["report", "learning-history"],
                ["signal", "add", "Token beside it"],
            ] + (kind == .growing ? [own] : [])
        var saved: [String] = []
        for command in commands {
            findings.count()
            let outcome = try sandbox.start([Sandbox.binary] + command).wait(atMost: .seconds(20))
            let title = "\(command.joined(separator: " ")), while \(path) is \(kind.rawValue)"
            let isAllowed =
                switch outcome.status {
                case 0: true
                // What was read is half a file.
                case 1: kind == .cutOff
                case 74: outcome.err.contains("another program has just changed it")
                default: false
                }
            findings.expect(isAllowed, "\(title): \(outcome.status) \(outcome)")
            if outcome.status == 0, command.contains("add") { saved.append(command.last!) }
        }
        other.kill()
        _ = try other.wait()
        if kind == .cutOff {
            try Data(contentsOf: URL(fileURLWithPath: copy)).write(
                to: URL(fileURLWithPath: "\(sandbox.work)/\(path)"))
        }
        let check = try sandbox.check()
        findings.expect(check.out.isEmpty, "after \(path) was \(kind.rawValue): \(check)")
        let text = try sandbox.read("signals.yaml") + sandbox.read("diaries/anna.yaml")
        for token in saved {
            findings.expect(text.contains(token), "\(path), \(kind.rawValue): '\(token)' is lost")
        }
        return findings
    }
}
