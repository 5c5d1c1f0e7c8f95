import Foundation
import Randomness

/// Many processes at once, in one workspace: every record that was said to be saved is there, once,
/// and nobody sees a file that is half written.
package struct LoadTrial {
    private let sandbox: Sandbox
    private var chance: SplitMix
    private var running: [Run] = []
    private var started = 0
    /// What was said to be saved, by noun.
    private var saved: [String: [(mark: Task.Mark, value: String)]] = [:]
    private var findings = Findings()

    private struct Run {
        let task: Task
        let process: Running
        /// What was said to be saved when it began: what it shows holds all of that.
        let known: [String]
    }

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
        chance = SplitMix(state: seed)
    }

    /// How long a process may go on when no more are started.
    private static let patience = Duration.seconds(120)

    private mutating func run(_ processes: Int, until end: ContinuousClock.Instant) throws {
        defer { for run in running { run.process.kill() } }
        while ContinuousClock.now < end || !running.isEmpty {
            while ContinuousClock.now < end, running.count < processes { try start() }
            for index in running.indices.reversed() {
                guard let outcome = try running[index].process.ended() else { continue }
                try judge(running.remove(at: index), outcome)
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
        let known = task.showsEverything ? saved.values.flatMap { $0.map(\.value) } : []
        let process = try sandbox.start([Sandbox.binary] + task.arguments)
        running.append(Run(task: task, process: process, known: known))
    }

    private mutating func judge(_ run: Run, _ outcome: Outcome) throws {
        let task = run.task
        findings.count()
        let isQuiet = !outcome.err.contains("warning: ") && !outcome.err.contains("error: ")
        findings.expect(outcome.status == 0 && isQuiet, "\(outcome)")
        guard let mark = task.mark else {
            // It says what is wrong; what it reports is whole.
            findings.expect(task.noun != "check" || outcome.out.isEmpty, "\(outcome)")
            if !run.known.isEmpty {
                let missing = Set(run.known).subtracting(Self.texts(in: try outcome.json()))
                findings.expect(
                    missing.isEmpty, "\(task.arguments) does not show \(missing.sorted())")
            }
            return
        }
        guard outcome.status == 0 else { return }
        if let value = task.value(in: outcome) {
            saved[task.noun, default: []].append((mark, value))
        } else {
            findings.note("no id is told: \(outcome)")
        }
    }

    /// Every text in what JSON holds.
    private static func texts(in value: Any) -> Set<String> {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.reduce(into: []) { $0.formUnion(texts(in: $1)) }
        case let object as [String: Any]:
            object.values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
        default: []
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
