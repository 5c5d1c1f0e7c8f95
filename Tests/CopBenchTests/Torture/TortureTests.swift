import Foundation
import Testing

@testable import CopTrials

/// `cop-bench torture` finds nothing wrong with cop, and something with a program that lies.
struct TortureTests {
    @Test func `ends with 0 where nothing is wrong`() throws {
        let outcome = try torture("--only", "loads", "--seconds", "2")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out.contains(/loads: \d+ tried, 0 wrong/))
    }

    @Test func `ends with 1 where a record is lost`() throws {
        let folder = try Sandbox()
        let lying = "\(folder.work)/lying"
        let script = """
            #!/bin/sh
            case "$1 $2" in "diary add") echo saved; exit 0;; esac
            exec '\(Sandbox.binary)' "$@"
            """
        // Written by another process: what is open for writing here cannot be run meanwhile.
        _ = try folder.run("/bin/sh", ["-c", "cat > lying && chmod +x lying"], input: script)
        let outcome = try torture("--only", "loads", "--seconds", "3", "--cop", lying)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.out.contains("is there 0 times"), "\(outcome)")
    }

    private func torture(_ arguments: String...) throws -> Outcome {
        try Sandbox().run(Programs.built("cop-bench"), ["torture"] + arguments)
    }
}
