import CopTrials
import CopYAML
import Foundation
import Testing

@testable import CopCommandLine
@testable import CopReports

/// `cop status`: what a facilitator opens on Monday morning.
struct StatusScreenTests {
    private static let examples = [
        ("water-distribution", "2026-01-30"), ("bedrijven-en-biodiversiteit", "2025-12-01"),
    ]

    private func status(_ example: String, _ asOf: String, _ more: String...) throws -> Outcome {
        let sandbox = try Sandbox()
        return try sandbox.cop(
            ["status", "-C", "\(Sandbox.package)/examples/\(example)", "--as-of", asOf] + more)
    }

    @Test(arguments: examples)
    func fitsOneScreen(example: String, asOf: String) throws {
        let outcome = try status(example, asOf)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.out.split(separator: "\n").count <= 30, "\(outcome)")
    }

    /// A new community, in which nearly everything is missing, fits as well.
    @Test(arguments: ["en", "nl"])
    func aNewCommunityFitsOneScreen(language: String) throws {
        let sandbox = try Sandbox()
        _ = try sandbox.cop(
            "init", "--title", "Water", "--language", language, "--start", "2026-01-15",
            "--sessions", "12")
        let outcome = try sandbox.cop("status", "--as-of", "2026-01-01")
        #expect(outcome.out.split(separator: "\n").count <= 30, "\(outcome)")
        #expect(outcome.out.contains("2026"), "\(outcome)")
    }

    /// What nobody noted yet is the next thing of the step of the sessions.
    @Test func asksToNoteWhatCameOfASession() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.cop(
            "init", "--title", "Water", "--language", "en", "--start", "2026-01-15",
            "--sessions", "3")
        let out = try sandbox.cop("status", "--as-of", "2026-03-01").out
        #expect(out.contains("→ Note what came of it: cop session hold 2026-01-15-session-1"))
        #expect(out.contains("Nothing noted  2  Session 1 (15 January); Session 2 (26 February)"))
    }

    /// The same in a pipe as in JSON: nothing is cut, no colour.
    @Test(arguments: examples)
    func jsonSaysTheSame(example: String, asOf: String) throws {
        let text = try status(example, asOf).out
        let json = try status(example, asOf, "--format", "json").json()
        let view = try #require(json as? [String: Any])
        let steps = try #require(view["steps"] as? [[String: Any]])
        #expect(steps.count == 10)
        for step in steps {
            let name = try #require(step["name"] as? String)
            let stands = try #require(step["stands"] as? String)
            #expect(text.contains(name) && text.contains(stands), "\(name)")
        }
        #expect(!text.contains("\u{1B}"))
        #expect(!text.contains("…"))
    }

    @Test func aTerminalGetsColourAndNoLineWiderThanItself() throws {
        let view = StatusView(
            title: "Water \u{1B}[31m", asOf: "2026-01-01", date: "1 January 2026",
            progress: "0 of 12", next: String(repeating: "水", count: 60), nextSession: nil,
            steps: [
                StatusView.Step(
                    number: 1, name: "Sharpen", state: "incomplete",
                    stateName: "something is missing",
                    stands: String(repeating: "long ", count: 30), counts: [:],
                    missing: [.init(code: "scope", title: "No question", message: "no question")],
                    rules: [],
                    next: "Write the question down in domain.yaml, as one sentence with a why",
                    advice: nil, commands: [])
            ],
            attention: [
                StatusView.Attention(
                    kind: .overdue, name: "Overdue",
                    items: (1...5).map {
                        .init(id: "a\($0)", text: "Ring \($0)\nnow", detail: "Anna")
                    })
            ])
        let text = StatusScreen(width: 60, isColored: true).text(of: view)
        #expect(text.contains("\u{1B}[1mWater \\u{1b}[31m"))
        let plain = text.replacing(#/\x1B\[[0-9;]*m/#, with: "")
        for line in plain.split(separator: "\n") { #expect(line.displayWidth <= 60, "\(line)") }
        #expect(plain.contains("Overdue  5  Ring 1 now (Anna); Ring 2 now (Anna); +3"))
        #expect(plain.contains("→ Write the question down"))
    }
}
