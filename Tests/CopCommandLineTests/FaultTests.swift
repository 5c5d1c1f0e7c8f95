import CopTrials
import Foundation
import Randomness
import Testing

/// While something in the world around it is wrong, `cop` says what and where, and loses nothing.
struct FaultTests {
    /// Each fault with a few commands; `cop-bench torture` tries all.
    @Test(arguments: Fault.allCases.filter { $0.obstacle == nil }, 0..<4)
    func befallsACommand(fault: Fault, number: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SplitMix(state: seed)
        let findings = try FaultTrial.run(fault, chance.pick(Change.all), &chance)
        #expect(
            findings.problems.isEmpty, "seed \(seed): \(findings.problems.joined(separator: "\n"))")
        #expect(findings.tried > 0)
    }

    @Test(arguments: UnsteadyTrial.Kind.allCases)
    func anotherProgramWritesAllTheTime(kind: UnsteadyTrial.Kind) throws {
        let findings = try UnsteadyTrial.run(kind)
        #expect(findings.problems.isEmpty, "\(findings.problems.joined(separator: "\n"))")
    }

    @Test(.enabled(if: ClockTrial.obstacle == nil, "time zones are not installed"))
    func clocksAreApart() throws {
        let findings = try ClockTrial.run()
        #expect(findings.problems.isEmpty, "\(findings.problems.joined(separator: "\n"))")
        #expect(findings.tried == 29)
    }
}
