import Foundation

/// Many processes at once, in one workspace: every record that was said to be saved is there, once,
/// and nobody sees a file that is half written.
package struct LoadTrial {
    private let sandbox: Sandbox
    private var chance: Chance
    private var running: [(task: Task, process: Running)] = []
    private var started = 0
    /// What was said to be saved, by noun.
    private var saved: [String: [(mark: Task.Mark, value: String)]] = [:]
    private var findings = Findings()

    /// - Parameter processes: how many there are at any time.
    package static func run(
        processes: Int, until end: ContinuousClock.Instant, seed: UInt64
    ) throws -> Findings {
        var trial = try LoadTrial(seed: seed)
        try trial.run(processes, until: end)
        try trial.expectAll()
        return trial.findings
    }

    /// Fifty, for a minute at a time.
    static func run(_ course: inout Course) throws {
        repeat {
            let end = course.end(of: .seconds(60))
            course.add(try run(processes: 50, until: end, seed: course.chance.next()))
        } while !course.isFull && course.hasTime
    }

    private init(seed: UInt64) throws {
        sandbox = try Sandbox.withFullWorkspace()
        chance = Chance(seed: seed)
    }

    /// How long a process may go on when no more are started.
    private static let patience = Duration.seconds(120)

    private mutating func run(_ processes: Int, until end: ContinuousClock.Instant) throws {
        defer { for (_, process) in running { process.kill() } }
        while ContinuousClock.now < end || !running.isEmpty {
            while ContinuousClock.now < end, running.count < processes { try start() }
            for index in running.indices.reversed() {
                guard let outcome = try running[index].process.ended() else { continue }
                judge(running.remove(at: index).task, outcome)
            }
            guard ContinuousClock.now < end + Self.patience else {
                throw Unexpected("\(running.count) do not end: \(running[0].process.command)")
            }
            usleep(500)
        }
    }

    private mutating func start() throws {
        started += 1
        let task = Task.random(started, &chance)
        running.append((task, try sandbox.start([Sandbox.binary] + task.arguments)))
    }

    private mutating func judge(_ task: Task, _ outcome: Outcome) {
        findings.count()
        let isQuiet = !outcome.err.contains("warning: ") && !outcome.err.contains("error: ")
        findings.expect(outcome.status == 0 && isQuiet, "\(outcome)")
        guard let mark = task.mark else {
            // It says what is wrong; what it reports is whole.
            findings.expect(task.noun != "check" || outcome.out.isEmpty, "\(outcome)")
            return
        }
        guard outcome.status == 0 else { return }
        if let value = task.value(in: outcome) {
            saved[task.noun, default: []].append((mark, value))
        } else {
            findings.note("no id is told: \(outcome)")
        }
    }

    /// Each record is there once, and no other.
    private mutating func expectAll() throws {
        let old = try Sandbox.withFullWorkspace()
        for (noun, records) in saved.sorted(by: { $0.key < $1.key }) {
            let list = try sandbox.list(noun)
            for (mark, value) in records {
                let key = if case .field(let name, _) = mark { name } else { "id" }
                let count = list.count { $0[key] as? String == value }
                findings.expect(count == 1, "\(noun) '\(value)' is there \(count) times")
            }
            let expected = try old.list(noun).count + records.count
            findings.expect(
                list.count == expected, "\(noun): \(list.count) instead of \(expected)")
        }
        let check = try sandbox.check()
        findings.expect(check.out.isEmpty && check.status == 0, "in the end: \(check)")
        findings.expect(try Files(sandbox).leftovers.isEmpty, "something is left behind")
    }
}
