/// A kind of trial that can run for as long as there is time.
package enum Trial: String, CaseIterable, Sendable {
    /// Commands killed at their system calls, and these failing.
    case kills
    /// Commands while something in the world around them is wrong.
    case faults
    /// Many processes at once.
    case loads
    /// Branches joined by git.
    case merges

    /// Why it cannot run here; nil where it can.
    package var obstacle: String? {
        switch self {
        case .kills: KillTrial.isPossible ? nil : "programs cannot be traced here"
        case .faults, .loads: nil
        case .merges: Tools.git == nil ? "git is not installed" : nil
        }
    }

    /// What of it cannot be tried here, and why.
    package var leftOut: [String] {
        guard self == .faults else { return [] }
        let faults = Fault.allCases.compactMap { fault in
            fault.obstacle.map { "\(fault.rawValue): \($0)" }
        }
        return faults + (ClockTrial.obstacle.map { ["clocks that are apart: \($0)"] } ?? [])
    }

    /// Runs it until the time is up; without an end, until all that there is to try was tried.
    ///
    /// - Parameter tell: is told of each problem when it is found.
    package func run(
        seed: UInt64, until end: ContinuousClock.Instant?, tell: @escaping (Findings) -> Void
    ) throws -> Findings {
        var course = Course(seed: seed, end: end, tell: tell)
        switch self {
        case .kills: try KillTrial.run(all: Change.all, &course)
        case .faults: try FaultTrial.run(all: Change.all, &course)
        case .loads: try LoadTrial.run(&course)
        case .merges: try course.run(times: 300) { try MergeTrial.run(seed: $0.next()) }
        }
        return course.findings
    }
}
