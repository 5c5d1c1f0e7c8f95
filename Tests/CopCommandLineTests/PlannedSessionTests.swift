import CopTrials
import Foundation
import Testing

/// A session that `cop init` planned makes way for a real one, if nothing is lost by it.
struct PlannedSessionTests {
    static let path = "sessions/2026-01-15-session-1.yaml"

    private func planned() throws -> Sandbox {
        let sandbox = try Sandbox()
        for arguments in [
            [
                "init", "--title", "T", "--language", "en", "--start", "2026-01-15",
                "--sessions", "20",
            ],
            ["person", "add", "Anna", "--role", "participant"],
        ] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
        }
        return sandbox
    }

    private func add(_ sandbox: Sandbox) throws -> Outcome {
        let outcome = try sandbox.cop("session", "add", "Visit", "--date", "2026-01-15")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("sessions/2026-01-15-visit.yaml").contains("title: Visit\n"))
        #expect(try sandbox.check().out.isEmpty)
        return outcome
    }

    /// Also with other line endings, or in a workspace that has another language by now.
    @Test(
        arguments: [
            { $0 }, { $0.replacing("\n", with: "\r\n") },
            { $0.replacing("status: planned\n", with: "status: planned  \n\n") },
        ] as [@Sendable (String) -> String])
    func makesWay(change: @Sendable (String) -> String) throws {
        let sandbox = try planned()
        try sandbox.write(change(sandbox.read(Self.path)), to: Self.path)
        let cop = try sandbox.read("cop.yaml")
        try sandbox.write(cop.replacing("language: en", with: "language: nl"), to: "cop.yaml")
        #expect(try add(sandbox).err.contains("takes the place of the planned"))
        #expect(try sandbox.tree()[Self.path] == nil)
    }

    @Test(arguments: [
        ["diary", "add", "--as", "anna", "--session", "2026-01-15-session-1", "x"],
        ["question", "add", "Why?", "--session", "2026-01-15-session-1"],
        ["signal", "add", "As said at 2026-01-15-session-1."],
    ])
    func staysWhereSomethingNamesIt(arguments: [String]) throws {
        let sandbox = try planned()
        #expect(try sandbox.cop(arguments).status == 0)
        let before = try sandbox.read(Self.path)
        let outcome = try add(sandbox)
        #expect(outcome.err.contains("2026-01-15-session-1 stays"), "\(outcome)")
        #expect(try sandbox.read(Self.path) == before)
    }

    /// The name of another session only begins with its name.
    @Test func aLongerNameIsAnother() throws {
        let sandbox = try planned()
        try sandbox.write(
            "title: Other\ndate: 2026-01-15\n", to: "sessions/2026-01-15-session-10.yaml")
        let question = try sandbox.cop(
            "question", "add", "Why?", "--session", "2026-01-15-session-10")
        #expect(question.status == 0, "\(question)")
        #expect(try add(sandbox).err.contains("takes the place of the planned"))
    }

    @Test(
        arguments: [
            { $0 + "# call the harbour\n" }, { $0.replacing("place:", with: "place: Harbour") },
            { $0.replacing("title: Session 1", with: "title: Kick-off") },
            { $0.replacing("status: planned", with: "status: cancelled") },
        ] as [@Sendable (String) -> String])
    func staysWhereSomebodyWroteInIt(change: @Sendable (String) -> String) throws {
        let sandbox = try planned()
        let text = try change(sandbox.read(Self.path))
        try sandbox.write(text, to: Self.path)
        _ = try add(sandbox)
        #expect(try sandbox.read(Self.path) == text)
    }

    /// A file that cannot be read may hold anything.
    @Test func staysWhereItCannotBeRead() throws {
        let sandbox = try planned()
        try FileManager.default.removeItem(atPath: "\(sandbox.work)/\(Self.path)")
        try sandbox.write("x", to: "\(Self.path)/x")
        let outcome = try sandbox.cop("session", "add", "Visit", "--date", "2026-01-15")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("\(Self.path)/x") == "x")
    }
}
