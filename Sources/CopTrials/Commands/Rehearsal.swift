/// A command that was given once in peace: what its files held before, and what they hold after it.
struct Rehearsal {
    let change: Change
    /// The workspace before it; to be copied.
    let model: Sandbox
    let before: Files
    let after: Files
    /// The workspace after it.
    private let done: Sandbox

    /// - Parameter run: gives the command.
    init(_ change: Change, by run: (Sandbox) throws -> Outcome) throws {
        self.change = change
        model = try change.workspace()
        before = try Files(model)
        done = try Sandbox(copyOf: model.work)
        let outcome = try run(done)
        guard outcome.status == 0 else { throw Unexpected(outcome) }
        after = try Files(done)
        guard after != before else { throw Unexpected("nothing changed: \(outcome)") }
    }

    /// The files of the workspace that it changes.
    var changedFiles: [String] {
        before.paths.filter { $0.hasSuffix(".yaml") && before[$0] != after[$0] }.sorted()
    }

    /// Each file is the old one or the new one.
    func expectWhole(_ now: Files, _ place: String, _ findings: inout Findings) {
        for path in now.paths.union(before.paths).union(after.paths).sorted() {
            let content = now[path]
            let isKnown =
                content == before[path] || content == after[path]
                || change.passing.contains(path) && content != nil
            findings.expect(
                isKnown, "\(place): \(path) is neither the old nor the new: \(content ?? "gone")")
        }
    }

    /// The same command works, and leaves nothing behind.
    func expectAgain(
        in sandbox: Sandbox, _ place: String, _ findings: inout Findings,
        by run: (Sandbox) throws -> Outcome
    ) throws {
        let wasDone = try Files(sandbox).settled == after.settled
        let again = try run(sandbox)
        if wasDone {
            // What is done cannot always be done once more.
            let expected = try change.run(in: Sandbox(copyOf: done.work)).status
            findings.expect(again.status == expected, "\(place), given again: \(again)")
        } else {
            findings.expect(again.status == 0, "\(place), given again: \(again)")
            let now = try Files(sandbox).settled
            for path in now.paths.union(after.settled.paths) where now[path] != after[path] {
                findings.note("\(place), given again: \(path) is \(now[path] ?? "not there")")
            }
        }
        let check = try sandbox.check()
        findings.expect(check.out.isEmpty, "\(place), given again: \(check)")
        findings.expect(try Files(sandbox).leftovers.isEmpty, "\(place): something is left behind")
    }
}
