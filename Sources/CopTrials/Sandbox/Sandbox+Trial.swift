import Foundation

extension Sandbox {
    /// A sandbox with a workspace that has a record of nearly every kind, so that every command
    /// that changes one finds it.
    package static func withFullWorkspace() throws -> Sandbox {
        try Sandbox(copyOf: fullModel.get().work)
    }

    private static let fullModel = Result {
        let sandbox = try Sandbox()
        sandbox.removeAtExit()
        for arguments in fullWorkspace { try sandbox.mustDo(arguments) }
        return sandbox
    }

    /// Runs `cop`, and throws unless it does what it is told.
    @discardableResult
    package func mustDo(
        _ arguments: [String], input: String = "", in folder: String? = nil
    ) throws -> Outcome {
        let outcome = try cop(arguments, input: input, in: folder)
        guard outcome.status == 0 else { throw Unexpected(outcome) }
        return outcome
    }

    private static let fullWorkspace = [
        [
            "init", "--title", "Trial", "--language", "en", "--start", "2026-01-15", "--sessions",
            "2",
        ],
        ["organisation", "add", "North"], ["organisation", "add", "South"],
        ["person", "add", "Anna", "--organisation", "north", "--role", "participant"],
        ["person", "add", "Bram"], ["person", "add", "Chris"], ["person", "add", "Dora"],
        ["session", "add", "Start", "--date", "2026-01-15"],
        ["session", "add", "Visit", "--date", "2026-02-26"],
        ["signal", "add", "Old signal"], ["question", "add", "Old question?"],
        ["action", "add", "Old action"], ["case", "add", "Old case", "--person", "anna"],
        ["moment", "add", "Old moment", "--kind", "learning"], ["indicator", "add", "Old figure"],
        [
            "story", "add", "Old story", "--by", "anna", "--text", "It began.", "--look-back",
            "2026-02-01",
        ],
        ["result", "add", "Old result"], ["pattern", "add", "Old pattern"],
        ["relation", "add", "anna", "bram", "--kind", "knows"],
        ["coalition", "add", "Old coalition", "--member", "anna"],
        ["contract", "add", "anna", "--gives", "time"], ["intake", "add", "bram"],
        ["domain", "cause", "Old cause"], ["role", "give", "monitor", "chris"],
        ["diary", "add", "--as", "anna", "Old entry"],
    ]
}
