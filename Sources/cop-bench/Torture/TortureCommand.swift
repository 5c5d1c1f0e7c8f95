import ArgumentParser
import CopTrials
import Foundation

/// `cop-bench torture`: what the tests try shortly, for as long as one likes.
struct TortureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "torture",
        abstract: "Kill cop, let the system fail under it, run many at once, and merge their work.",
        discussion: """
            Trials:
              kills   every command that changes files, killed at its system calls, and each of \
            these failing
              faults  the same commands while a file cannot be read, a disk is full, or the like
              loads   fifty at once that add, check and report, a minute at a time
              merges  branches in which people did different things, joined by git
            Exit status: 0 if nothing is wrong, else 1.
            """)

    @Option(help: "How long, in seconds, over all trials together.") var seconds: Int?
    @Flag(help: "Try everything that there is to try, however long it takes.") var full = false
    @Option(help: "What the course of chance follows from.") var seed: UInt64?
    @Option(help: "The cop to try; else the one beside cop-bench.", completion: .file())
    var cop: String?
    @Option(help: "One trial alone; may be repeated.") var only: [Trial] = []

    func validate() throws {
        if full, seconds != nil { throw ValidationError("--full takes as long as it takes") }
        if let seconds, seconds < 1 { throw ValidationError("a second is the least") }
    }

    func run() throws {
        if let cop {
            setenv(Sandbox.binaryVariable, URL(fileURLWithPath: cop).path, 1)
        }
        let seed = seed ?? .random(in: 0...UInt64.max)
        say("seed \(seed)")
        let trials = (only.isEmpty ? Trial.allCases : only).filter(isPossible)
        let share = full ? nil : Duration.seconds(seconds ?? 60) / max(trials.count, 1)
        var problems = 0
        for trial in trials {
            for reason in trial.leftOut { say("\(trial.rawValue): left out: \(reason)") }
            let findings = try trial.run(seed: seed, until: share.map { .now + $0 }) { findings in
                for problem in findings.problems { say("\(trial.rawValue): \(problem)\n") }
            }
            problems += findings.problems.count
            say("\(trial.rawValue): \(findings.tried) tried, \(findings.problems.count) wrong")
        }
        if problems > 0 { throw ExitCode.failure }
    }

    /// Printed at once, also into a file: a long run may be broken off.
    private func say(_ text: String) {
        print(text)
        fflush(nil)
    }

    private func isPossible(_ trial: Trial) -> Bool {
        guard let obstacle = trial.obstacle else { return true }
        say("\(trial.rawValue): skipped, since \(obstacle)")
        return false
    }
}

extension Trial: ExpressibleByArgument {}
