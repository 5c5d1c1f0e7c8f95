import CopTrials
import Foundation
import Randomness
import Testing

/// Every command that changes files, killed and failing at its system calls.
@Suite(.enabled(if: KillTrial.isPossible, "programs cannot be traced here"))
struct EveryChangeTests {
    /// A moment of each kind for each command; `cop-bench torture` tries all.
    @Test(arguments: Change.all)
    func atSomeCalls(change: Change) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SplitMix(state: seed)
        let findings = try KillTrial.some(of: change, &chance)
        #expect(findings.problems.isEmpty, "seed \(seed): \(findings)")
        #expect(findings.tried > 0)
    }

    /// One of each way in which files are changed.
    private static let ways = [
        ["diary", "add"], ["question", "update"], ["person", "add"], ["remove"],
        ["intake", "import"],
    ]

    @Test(arguments: ways)
    func atEveryCall(command: [String]) throws {
        let change = try #require(Change.all.first { $0.command == command })
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SplitMix(state: seed)
        let findings = try KillTrial.changing(change, &chance)
        #expect(findings.problems.isEmpty, "seed \(seed): \(findings)")
        #expect(findings.tried >= 5, "\(findings)")
    }
}

/// No command that changes files is left out of these trials.
struct ChangeCoverageTests {
    /// Commands that only show.
    private static let showing: Set<String> = [
        "status", "guide", "check", "explain", "schema", "domain show", "form show",
    ]

    @Test func everyCommandIsTriedOrOnlyShows() throws {
        let changing = Set(Change.all.map(\.command))
        var shown: [String] = []
        for command in HelpTests.commands where try isLeaf(command) {
            let name = command.joined(separator: " ")
            let isShowing =
                ["list", "show"].contains(command.last) || Self.showing.contains(name)
            #expect(changing.contains(command) != isShowing, "'cop \(name)' is not tried")
            if isShowing { shown.append(name) }
        }
        #expect(Self.showing.isSubset(of: shown), "no longer commands")
        #expect(changing.isSubset(of: HelpTests.commands), "no longer commands")
    }

    private func isLeaf(_ command: [String]) throws -> Bool {
        !command.isEmpty
            && !HelpTests.commands.contains { $0.count > command.count && $0.starts(with: command) }
    }
}
