import Foundation
import Randomness

/// Commands while something in the world around them is wrong: an error says what and where,
/// nothing else changes, and when it is right again the same command works.
package struct FaultTrial {
    private let fault: Fault
    private let change: Change
    private let rehearsal: Rehearsal
    private let sandbox: Sandbox
    private let mishap: Mishap
    /// All files but what the fault befell.
    private let others: Files
    private let title: String
    private var findings = Findings()

    /// A command, with the fault at a file or a folder that it writes to or may look at.
    package static func run(
        _ fault: Fault, _ change: Change, _ chance: inout SplitMix
    ) throws -> Findings {
        let rehearsal = try Rehearsal(change) { try change.run(in: $0) }
        guard let places = places(for: fault, rehearsal, chance.happens(0.7)) else {
            return Findings()
        }
        var trial = try FaultTrial(fault, rehearsal, at: places.randomElement(using: &chance))
        try trial.run()
        return trial.findings
    }

    /// Where a fault can befall a command; empty for everywhere, nil for nowhere.
    ///
    /// - Parameter isNear: whether where the command writes, if it does anywhere.
    private static func places(
        for fault: Fault, _ rehearsal: Rehearsal, _ isNear: Bool
    ) -> [String]? {
        guard fault.target != .everything else { return [] }
        let all = rehearsal.before.paths.filter { $0.hasSuffix(".yaml") }.sorted()
        let changed = rehearsal.changedFiles
        let files = isNear && !changed.isEmpty ? changed : all
        guard fault.target == .folder else { return files }
        let folders = [files, all].map { paths in
            Set(
                paths.filter { $0.contains("/") }.map { ($0 as NSString).deletingLastPathComponent }
            )
        }
        return folders.first { !$0.isEmpty }?.sorted()
    }

    private init(_ fault: Fault, _ rehearsal: Rehearsal, at place: String?) throws {
        self.fault = fault
        self.rehearsal = rehearsal
        change = rehearsal.change
        sandbox = try Sandbox(copyOf: rehearsal.model.work)
        mishap = try Mishap(fault, at: place, in: sandbox)
        others = try Files(sandbox, without: place)
        title = "\(change), with \(fault.rawValue)" + (place.map { " ('\($0)')" } ?? "")
    }

    private mutating func run() throws {
        if fault != .shortFiles { try look() }
        findings.count()
        let outcome = try mishap.cop(change.arguments, with: change.environment)
        try mishap.lift()
        let now = try Files(sandbox)
        if outcome.status == 0 {
            // It did not need what was out of reach; or it took the rest, and says so.
            let isPartial = outcome.err.contains("warning: ")
            findings.expect(
                isPartial || now.settled == rehearsal.after.settled, "\(title): \(outcome)")
            let check = try sandbox.check()
            findings.expect(check.out.isEmpty, "\(title), then: \(check)")
            return
        }
        expectTold(outcome)
        rehearsal.expectWhole(now, title, &findings)
        findings.expect(now.leftovers.isEmpty, "\(title): something is left behind")
        try rehearsal.expectAgain(in: sandbox, title, &findings) { _ in
            try mishap.cop(change.arguments, with: change.environment)
        }
    }

    /// The error names the file or the folder, or the command that does.
    private mutating func expectTold(_ outcome: Outcome) {
        findings.expect([1, 66, 73, 74].contains(outcome.status), "\(title): \(outcome)")
        findings.expect(outcome.err.contains("error: "), "\(title): says nothing: \(outcome)")
        let places = mishap.place.map { [$0] } ?? Array(rehearsal.after.paths)
        let names = places.map { ($0 as NSString).lastPathComponent } + ["'cop check' shows where"]
        findings.expect(
            names.contains(where: outcome.err.contains), "\(title): does not say where: \(outcome)")
    }

    private static let looks = [
        ["check", "--no-advice", "--format", "line"], ["status"], ["report", "learning-history"],
        ["person", "list"],
    ]

    /// Commands that only show say what they could not read, and change nothing.
    private mutating func look() throws {
        for command in Self.looks {
            findings.count()
            let outcome = try mishap.cop(command)
            let title = "\(command.joined(separator: " ")), with \(fault.rawValue)"
            guard let place = mishap.place, fault.hides else {
                findings.expect(outcome.status == 0, "\(title): \(outcome)")
                continue
            }
            findings.expect([0, 1, 66, 74].contains(outcome.status), "\(title): \(outcome)")
            let isTold =
                command[0] == "check"
                ? outcome.status != 0 && (outcome.out + outcome.err).contains(place)
                : outcome.status != 0 || outcome.err.contains("warning: ")
            findings.expect(isTold, "\(title) ('\(place)'): \(outcome)")
        }
        findings.expect(
            try Files(sandbox, without: mishap.place) == others,
            "looking, with \(fault.rawValue): something changed")
    }
}
