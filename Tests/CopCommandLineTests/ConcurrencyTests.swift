import CopTrials
import Foundation
import Testing

/// Many processes at once lose nothing.
@Suite(.serialized)
struct ConcurrencyTests {
    @Test func fiftyAppendToOneDiary() throws {
        let sandbox = try Sandbox.withWorkspace()
        try expectAll(50, in: sandbox) { ["diary", "add", "--as", "anna", "entry \($0)"] }
        let entries = try sandbox.list("diary")
        let texts = Set(entries.compactMap { $0["text"] as? String })
        #expect(texts == Set((0..<50).map { "entry \($0)" }))
        #expect(entries.count == 50)
        #expect(Set(entries.compactMap { $0["id"] as? String }).count == 50)
    }

    @Test func fiftyAppendToFiftyDiaries() throws {
        let sandbox = try Sandbox.withWorkspace()
        for number in 0..<50 {
            try sandbox.write("name: P \(number)\n", to: "people/p\(number).yaml")
        }
        try expectAll(50, in: sandbox) { ["diary", "add", "--as", "p\($0)", "entry \($0)"] }
        let entries = try sandbox.list("diary")
        #expect(entries.count == 50)
        for number in 0..<50 {
            let own = entries.filter { ($0["id"] as? String)?.hasPrefix("p\(number)/") == true }
            #expect(own.map { $0["text"] as? String } == ["entry \(number)"])
        }
    }

    @Test(arguments: [
        ("signal", ["The same title", "--lasting"]), ("question", ["The same title"]),
        ("person", ["The same title"]), ("organisation", ["The same title"]),
        ("session", ["The same title", "--date", "2026-02-01"]),
        ("relation", ["anna", "bram", "--kind", "knows"]),
    ])
    func twentyAddTheSame(noun: String, arguments: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.list(noun).count
        // A tie exactly like another is refused.
        try expectAll(20, in: sandbox) { number in
            [noun, "add"] + arguments + (noun == "relation" ? ["--notes", "n\(number)"] : [])
        }
        let records = try sandbox.list(noun)
        #expect(records.count == before + 20)
        guard noun != "relation" else { return }
        #expect(Set(records.compactMap { $0["id"] as? String }).count == before + 20)
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

    /// Starts them all before it waits for the first.
    private func expectAll(
        _ count: Int, in sandbox: Sandbox, _ arguments: (Int) -> [String]
    ) throws {
        let running = try (0..<count).map {
            try sandbox.start([Sandbox.binary] + arguments($0))
        }
        for process in running {
            let outcome = try process.wait()
            #expect(outcome.status == 0, "\(outcome)")
        }
        let check = try sandbox.check()
        #expect(check.out.isEmpty, "\(check)")
        #expect(try !sandbox.tree().keys.contains { $0.contains(".cop-tmp") })
    }
}
