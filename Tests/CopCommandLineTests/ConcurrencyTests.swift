import CopTrials
import Foundation
import Testing

/// Many processes at once lose nothing.
@Suite(.serialized)
struct ConcurrencyTests {
    /// A dozen that add records of many kinds, often of the same name, check and report;
    /// `cop-bench torture` has fifty.
    @Test func aMixedLoad() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        let findings = try LoadTrial.run(processes: 12, until: .now + .seconds(5), seed: seed)
        #expect(
            findings.problems.isEmpty, "seed \(seed): \(findings.problems.joined(separator: "\n"))")
        #expect(findings.tried > 12)
    }

    /// One form of a person: one process makes it, the others are told.
    @Test func oneOfManyMakesTheForm() throws {
        let sandbox = try Sandbox.withWorkspace()
        let running = try (0..<20).map {
            try sandbox.start([Sandbox.binary, "intake", "add", "anna", "--notes", "n\($0)"])
        }
        let outcomes = try running.map { try $0.wait() }
        #expect(outcomes.count { $0.status == 0 } == 1)
        #expect(outcomes.count { $0.status == 1 && $0.err.contains("is there already") } == 19)
        let winner = outcomes.firstIndex { $0.status == 0 }!
        #expect(try sandbox.list("intake").first?["notes"] as? String == "n\(winner)")
    }
}
