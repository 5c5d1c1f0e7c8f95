import Foundation

/// A command is killed at one of its system calls, or one of them fails: each file is as it was or
/// as it shall be, whole, and the same command works afterwards.
package struct KillTrial {
    /// Whether programs may be traced here.
    package static var isPossible: Bool { Trap.isAllowed }

    private let change: Change
    private let rehearsal: Rehearsal
    /// The calls that were counted in a whole run.
    private var calls: [Trap.Calls: [String]]
    private var findings = Findings()

    package init(_ change: Change) throws {
        self.change = change
        var names: [String] = []
        rehearsal = try Rehearsal(change) { sandbox in
            let trap = try change.run(in: sandbox, at: .changing)
            names = trap.calls
            return trap.outcome
        }
        calls = [.changing: names]
    }

    /// What may befall the command.
    package struct Moment: Sendable {
        fileprivate let calls: Trap.Calls
        fileprivate let number: Int
        fileprivate let fault: Trap.Fault

        /// Whether a look at the workspace fails for good.
        fileprivate var isLook: Bool {
            if case .error(let number) = fault {
                calls == .reading && number != EINTR
            } else {
                false
            }
        }
    }

    package enum Peril: CaseIterable, Sendable {
        /// Killed before a call that changes files.
        case killChanging
        /// Killed before any call.
        case killAnywhere
        /// A call that changes files fails.
        case failingChange
        /// A look at the workspace fails.
        case failingLook
    }

    /// Every moment at which something may befall the command.
    package mutating func moments(of peril: Peril) throws -> [Moment] {
        let calls: Trap.Calls =
            switch peril {
            case .killChanging, .failingChange: .changing
            case .killAnywhere: .all
            case .failingLook: .reading
            }
        let faults: [Trap.Fault] =
            switch peril {
            case .killChanging, .killAnywhere: [.kill]
            case .failingChange: [ENOSPC, EIO, EACCES, EINTR].map { .error($0) }
            case .failingLook: [EIO, EACCES, EINTR].map { .error($0) }
            }
        let count = try names(of: calls).count
        return (0..<count).flatMap { index in
            faults.map { Moment(calls: calls, number: index + 1, fault: $0) }
        }
    }

    private mutating func names(of calls: Trap.Calls) throws -> [String] {
        if let names = self.calls[calls] { return names }
        let names = try change.run(in: Sandbox(copyOf: rehearsal.model.work), at: calls).calls
        self.calls[calls] = names
        return names
    }

    package mutating func run(_ moments: [Moment]) throws -> Findings {
        findings = Findings()
        for moment in moments { try run(moment) }
        return findings
    }

    /// The files of the workspace that it changes.
    package var changedFiles: [String] { rehearsal.changedFiles }

    /// Given when git left a conflict in a file that it changes, it says where and does nothing.
    package mutating func runConflicted(_ path: String) throws -> Findings {
        findings = Findings()
        guard !change.mends else { return findings }
        let sandbox = try Sandbox(copyOf: rehearsal.model.work)
        try sandbox.write(
            sandbox.read(path) + "<<<<<<< ours\nx: 1\n=======\nx: 2\n>>>>>>> theirs\n", to: path)
        let before = try sandbox.tree()
        findings.count()
        let outcome = try change.run(in: sandbox)
        let isRefused =
            outcome.status == 1 && outcome.err.contains("\(path):")
            && outcome.err.contains("git left a merge conflict here")
        findings.expect(isRefused, "\(change), with a conflict in \(path): \(outcome)")
        findings.expect(
            try sandbox.tree() == before, "\(change), with a conflict in \(path), wrote something")
        return findings
    }

    private mutating func run(_ moment: Moment) throws {
        let sandbox = try Sandbox(copyOf: rehearsal.model.work)
        let trap = try change.run(
            in: sandbox, moment.fault, at: moment.calls, number: moment.number)
        // Threads take turns: this time there may have been fewer calls.
        guard trap.calls.count >= moment.number else { return }
        findings.count()
        let call = trap.calls[moment.number - 1]
        let place = "\(change), \(moment.fault) at \(moment.calls) \(moment.number) (\(call))"
        let now = try Files(sandbox)
        // What shows only what it could read says so.
        let isPartial = trap.outcome.status == 0 && trap.outcome.err.contains("warning: ")
        guard !isPartial || !moment.isLook else { return }
        let (before, after) = (rehearsal.before, rehearsal.after)
        rehearsal.expectWhole(now, place, &findings)
        expectEnding(trap.outcome, call, moment, isDone: now.settled == after.settled, place)
        if now.settled != before.settled, now.settled != after.settled {
            let check = try sandbox.check()
            findings.expect(check.out.isEmpty, "\(place): \(check)")
        }
        if now != before, now != after {
            try rehearsal.expectAgain(in: sandbox, place, &findings) { try change.run(in: $0) }
        }
    }

    /// How it ends, and what it says.
    private mutating func expectEnding(
        _ outcome: Outcome, _ call: String, _ moment: Moment, isDone: Bool, _ place: String
    ) {
        guard case .error(let number) = moment.fault else {
            findings.expect(outcome.status == 137, "\(place): \(outcome)")
            return
        }
        let isRetried = number == EINTR && Self.interruptible.contains(call)
        if isRetried || outcome.status == 0 {
            findings.expect(outcome.status == 0 && isDone, "\(place): \(outcome)")
            return
        }
        findings.expect([1, 66, 73, 74].contains(outcome.status), "\(place): \(outcome)")
        findings.expect(outcome.err.contains("error: "), "\(place): says nothing: \(outcome)")
        let isTold = outcome.err.contains("changed '") || outcome.err.contains("but it was")
        findings.expect(
            !isDone || isTold || moment.calls == .reading,
            "\(place): does not say that it is done: \(outcome)")
    }

    /// The calls that a signal can interrupt, and that are to be made once more then.
    private static let interruptible: Set<String> = [
        "openat", "open", "read", "write", "fsync", "flock", "pread64", "renameat", "renameat2",
        "unlinkat", "mkdirat", "fchmod", "fchown", "ftruncate", "newfstatat", "fstat",
        "faccessat", "faccessat2", "readlinkat", "getdents64", "access",
    ]
}
