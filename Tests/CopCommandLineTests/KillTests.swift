import CopTrials
import Foundation
import Randomness
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
}
