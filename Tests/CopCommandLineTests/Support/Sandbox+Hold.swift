import CopTrials
import Foundation

extension Sandbox {
    /// A Dutch workspace with four participants, a facilitator, a case, and three sessions planned.
    static func withRun() throws -> Sandbox { try Sandbox(copyOf: run.get().work) }

    private static let run = Result {
        let sandbox = try Sandbox()
        sandbox.removeAtExit()
        for arguments in [
            [
                "init", "--title", "T", "--language", "nl", "--start", "2026-01-15", "--sessions",
                "3",
            ],
            ["person", "add", "Anna de Vries", "--role", "participant"],
            ["person", "add", "Bram Smit", "--role", "participant"],
            ["person", "add", "Chris Bos", "--role", "participant"],
            ["person", "add", "Anna Bakker", "--role", "participant"],
            ["person", "add", "Femke", "--role", "facilitator"],
            ["case", "add", "Nachtstroom in wijk 7", "--person", "anna-de-vries"],
        ] {
            let outcome = try sandbox.cop(arguments)
            guard outcome.status == 0 else { throw Unexpected(outcome) }
        }
        return sandbox
    }

    static let firstSession = "2026-01-15-bijeenkomst-1"

    /// A record as `cop NOUN show ID --format json` gives it.
    func show(_ noun: String, _ id: String) throws -> [String: Any] {
        let outcome = try cop(noun, "show", id, "--format", "json")
        guard outcome.status == 0, let record = try outcome.json() as? [String: Any] else {
            throw Unexpected(outcome)
        }
        return record
    }
}
