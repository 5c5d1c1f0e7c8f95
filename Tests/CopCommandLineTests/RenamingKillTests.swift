import CopTrials
import Foundation
import Testing

/// Killed or failing at any moment, a renaming leaves nothing dangling, and goes on when it is
/// given again.
@Suite(.enabled(if: Trap.isAllowed, "programs cannot be traced here"))
struct RenamingKillTests {
    struct Command: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        var testDescription: String { arguments.prefix(2).joined(separator: " ") }
    }

    static let commands = [
        Command(arguments: [
            "session", "move", "2026-01-15-start", "--date", "2026-02-03", "--title", "Again",
        ]),
        Command(arguments: ["person", "rename", "anna", "anna-b", "--name", "Anna B"]),
        Command(arguments: ["organisation", "rename", "north", "south", "--name", "South"]),
    ]

    /// The calls by which names change; what is written before goes to a temporary file.
    private static let calls = ["renameat", "renameat2", "unlinkat"]

    @Test(arguments: commands, [Int32(0), ENOSPC])
    func atEveryChangeOfNames(_ command: Command, _ error: Int32) throws {
        let fault: Trap.Fault = error == 0 ? .kill : .error(error)
        let model = try RenamingTests.sandbox()
        let done = try Sandbox(copyOf: model.work)
        #expect(try done.cop(command.arguments).status == 0)
        let expected = try whole(done)
        var times = 0
        for call in Self.calls {
            for time in 1...40 {
                let sandbox = try Sandbox(copyOf: model.work)
                let outcome = try Trap.run(
                    command.arguments, in: sandbox, fault, at: .named(call), number: time
                ).outcome
                if outcome.status == 0 { break }
                times += 1
                let moment = Comment(
                    rawValue: "\(command.testDescription), \(fault) at \(call) \(time)")
                #expect([137, 74].contains(outcome.status), "\(moment): \(outcome)")
                let check = try sandbox.check()
                #expect(check.out.isEmpty, "\(moment): \(check)")
                #expect(try entries(sandbox).isSuperset(of: entries(done)), moment)

                // Given again, it goes on; unless it was done, and only nobody heard of it.
                let isDone = try whole(sandbox) == expected
                let again = try sandbox.cop(command.arguments)
                #expect(again.status == 0 || isDone, "\(moment): \(again)")
                let tree = try whole(sandbox)
                #expect(Set(tree.keys) == Set(expected.keys), moment)
                for (path, data) in tree where data != expected[path] {
                    Issue.record("\(moment): \(path) is\n\(String(decoding: data, as: UTF8.self))")
                }
                let last = again.status == 0 ? again : outcome
                if outcome.status == 74, again.status == 0, !isDone {
                    #expect(
                        last.out.contains("was ") || last.out.contains("organisations.yaml: south"))
                }
            }
        }
        #expect(times >= 5)
    }

    /// What a renaming that got stuck says.
    @Test func saysHowToGoOn() throws {
        let sandbox = try RenamingTests.sandbox()
        let outcome = try Trap.run(
            Self.commands[1].arguments, in: sandbox, .error(ENOSPC), at: .named("renameat"),
            number: 2
        ).outcome
        #expect(outcome.status == 74)
        #expect(outcome.err.contains("the disk is full"), "\(outcome)")
        #expect(outcome.err.contains("give the same command again"))
        #expect(!outcome.err.contains("nothing was changed"))
    }

    /// Somebody wrote in the diary before it went on: that is not lost.
    @Test func aDiaryMayHaveGrownMeanwhile() throws {
        let sandbox = try RenamingTests.sandbox()
        let killed = try Trap.run(
            Self.commands[1].arguments, in: sandbox, .kill, at: .named("renameat"), number: 1
        ).outcome
        #expect(killed.status == 137)
        #expect(try sandbox.read("diaries/anna-b.yaml") == sandbox.read("diaries/anna.yaml"))
        #expect(try sandbox.cop("diary", "add", "--as", "anna", "meanwhile").status == 0)
        #expect(try sandbox.cop(Self.commands[1].arguments).status == 0)
        #expect(try sandbox.read("diaries/anna-b.yaml").contains("meanwhile"))
        #expect(try sandbox.tree()["diaries/anna.yaml"] == nil)
        #expect(try sandbox.check().out.isEmpty)
    }

    /// With other options it is another renaming, and would leave two of everything.
    @Test func goesOnWithTheSameOptionsOnly() throws {
        let sandbox = try RenamingTests.sandbox()
        let killed = try Trap.run(
            Self.commands[1].arguments, in: sandbox, .kill, at: .named("unlinkat"), number: 1
        ).outcome
        #expect(killed.status == 137)
        let before = try whole(sandbox)
        let other = try sandbox.cop("person", "rename", "anna", "anna-b")
        #expect(other.status == 1)
        #expect(other.err.contains("the id 'anna-b' is taken by a person"), "\(other)")
        #expect(other.err.contains("give the very same options"))
        #expect(try whole(sandbox) == before)
    }

    /// The ends of the ids of all diary entries, by whatever name their person has.
    private func entries(_ sandbox: Sandbox) throws -> Set<String> {
        Set(
            try sandbox.list("diary").compactMap { $0["id"] as? String }
                .map { String($0.drop { $0 != "/" }) })
    }

    /// The files of the workspace without what a killed run left beside them.
    private func whole(_ sandbox: Sandbox) throws -> [String: Data] {
        try sandbox.tree().filter { !$0.key.contains(".cop-") }
    }
}
